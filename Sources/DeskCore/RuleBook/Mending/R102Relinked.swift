extension RuleText {
  static let relinked = RuleText(
    .r102, says: "A request moves to another patient before anything left, with its cause.",
    source: "[HOUSE]; 45 CFR 164.528 and 164.402",
    cure: "Name the right patient and the cause, as long as nothing has left.",
    aloud: "I will set this right and look at it anew.", otherwise: .refuse)
}

extension Rule where Noun == Relinking {
  /// The wrong patient picked at intake is mended in the open, and never after something left.
  static let relinked: Self = Rule(
    .relinked, missing: "RELINK_UNKNOWN", breaks: { $0.left = 1 }
  ) { move in
    target(move) + state(move)
      + (move.cause == nil
        ? [
          Gap(
            "RELINK_NO_CAUSE", says: "Nobody said how it came to the wrong patient.",
            cure: "Choose the cause.")
        ] : [])
  }

  private static func target(_ move: Relinking) -> [Gap] {
    if move.from == move.to {
      return [
        Gap(
          "RELINK_SAME_PATIENT", says: "It stands under this patient already.",
          cure: "Name another patient.")
      ]
    }
    guard move.isOnFile else {
      return [
        Gap(
          "PATIENT_UNKNOWN", says: "No patient on file has this MRN.",
          cure: "Find the patient, or register them first.")
      ]
    }
    guard move.isMerged else { return [] }
    return [
      Gap(
        "PATIENT_MERGED", says: "That chart was merged into another one.",
        cure: "Name the chart that it was merged into.")
    ]
  }

  private static func state(_ move: Relinking) -> [Gap] {
    var gaps: [Gap] = []
    if move.left > 0 {
      gaps.append(
        Gap(
          "RELINK_AFTER_RELEASE", says: "Something has left under the wrong patient.",
          cure: "Report it as a misrelease, and log a new request with the first receipt.",
          aloud: "I will bring this to the privacy office at once.", otherwise: .escalate))
    }
    if move.someoneIsHere {
      gaps.append(
        Gap(
          "RELINK_SOMEONE_HERE",
          says: "Somebody is at a counter for it, and was looked up as the other patient.",
          cure: "End that visit first."))
    }
    if move.isDeclined {
      gaps.append(
        Gap(
          "RELINK_DECLINED",
          says: "A representative was declined on it, and that stays with the other patient.",
          cure: "Log a new request for the right patient with the first receipt."))
    }
    return gaps
  }
}
