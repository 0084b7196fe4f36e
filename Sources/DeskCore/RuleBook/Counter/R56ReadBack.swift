extension RuleText {
  static let readBack = RuleText(
    .r56,
    says:
      "At hand-over every rule is asked again, name and labels are read back, and it is signed.",
    source: "[HOUSE]", cure: "Read the name and the labels aloud, and ask for the signature.",
    aloud: "Let me read this back to you, and then please sign here.", otherwise: .refuse)
}

extension Rule where Noun == HandOverCheck {
  /// Declining to sign bars no one's own records, and everyone else's.
  static let readBack: Self = Rule(
    .readBack, missing: "READ_BACK_MISSING", breaks: { $0.nameReadBack = false }
  ) { check in
    var gaps: [Gap] = []
    if !check.nameReadBack {
      gaps.append(Gap("NAME_NOT_READ_BACK", says: "The patient's name was not read back."))
    }
    if !check.labelsReadBack {
      gaps.append(Gap("LABELS_NOT_READ_BACK", says: "The media labels were not read back."))
    }
    if check.signature == .missing {
      gaps.append(
        Gap("SIGNATURE_MISSING", says: "The collector has neither signed nor declined to sign."))
    }
    if check.signature == .declined, check.track != .access {
      gaps.append(
        Gap(
          "SIGNATURE_DECLINED", says: "Only a person's own records go without a signature.",
          cure: "Ask for the signature, or keep the packet."))
    }
    return gaps
  }
}
