extension RuleText {
  static let supervised = RuleText(
    .r107, says: "Somebody of the staff sits by while records are looked at.",
    source: "45 CFR 164.524(c)(3)(i): inspection; that somebody sits by is [HOUSE]",
    cure: "Name who sits by, then begin.",
    aloud: "A colleague will sit with you while you look at them.", otherwise: .hold)
  static let papersBack = RuleText(
    .r107, says: "Everything that was laid out is back before somebody who looked at it goes.",
    source: "[HOUSE]",
    cure: "Count again, and look for what is missing; else open an incident for it first.",
    aloud: "Let me just count them again, please.", otherwise: .hold)
  static let nothingOut = RuleText(
    .r107, says: "Nobody goes while the papers that they looked at are uncounted.",
    source: "[HOUSE]", cure: "Count the papers back and end the inspection.",
    aloud: "One moment, please: I count them back.", otherwise: .hold)
  static let takenAway = RuleText(
    .r107, says: "What is asked for to be looked at does not leave the building.",
    source: "45 CFR 164.524(c)(3)(i): inspection is no copy; [HOUSE]",
    cure: "Begin the inspection; for a copy of it log another request.",
    aloud: "You can look at everything here. A copy is another request.", otherwise: .refuse)
}

extension Rule where Noun == Sitting {
  /// A page alone with a stranger is a page that may be gone.
  static let supervised: Self = Rule(
    .supervised, missing: "UNSUPERVISED", breaks: { $0.by = "" }
  ) { sitting in
    var gaps: [Gap] = []
    if !sitting.isAsked {
      gaps.append(
        Gap(
          "NOT_INSPECTION", says: "It is asked for to be taken away, not to be looked at.",
          cure: "Hand it over."))
    }
    if sitting.given != nil {
      gaps.append(Gap("ALREADY_BEGUN", says: "The papers are laid out already."))
    }
    if isBlank(sitting.by) || !sitting.isStaff {
      gaps.append(Gap("UNSUPERVISED", says: "It is not known who of the staff sits by."))
    }
    return gaps
  }

  /// The count goes in as it came out, or somebody answers for the difference.
  static let papersBack: Self = Rule(
    .papersBack, missing: "PAPERS_UNCOUNTED", breaks: { $0.returned = nil }
  ) { sitting in
    guard let given = sitting.given, let returned = sitting.returned else {
      return [Gap("PAPERS_UNCOUNTED", says: "Nobody counted what came back.")]
    }
    guard returned != given, !sitting.incidentKnown else { return [] }
    return [Gap("PAPERS_MISSING", says: "\(returned) came back of \(given) laid out.")]
  }

  /// Who walks off first may have walked off with something.
  static let nothingOut: Self = Rule(
    .nothingOut, missing: "PAPERS_UNCOUNTED", breaks: { $0.given = 2 }
  ) { sitting in
    guard let given = sitting.given else { return [] }
    return [Gap("PAPERS_OUT", says: "\(given) laid out, and not counted back.")]
  }

  /// An inspection is no pickup.
  static let takenAway: Self = Rule(
    .takenAway, missing: "DELIVERY_UNKNOWN", breaks: { $0.isAsked = true }
  ) { sitting in
    guard sitting.isAsked else { return [] }
    return [Gap("INSPECTION_ONLY", says: "They asked to look at it, not to take it away.")]
  }
}
