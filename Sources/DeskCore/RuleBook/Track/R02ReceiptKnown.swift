extension RuleText {
  static let receiptKnown = RuleText(
    .r02, says: "It is known for which patient, when and at which site it was received.",
    source: "Mayo (hours by site); SPR; the receiving site's civil date",
    cure: "Enter the patient's MRN, the time of receipt and the receiving site.",
    aloud: "Let me note when this reached us.", otherwise: .refuse)
}

extension Rule where Noun == IntakeMinimum {
  /// Every clock starts on the civil date of receipt at the receiving site.
  static let receiptKnown: Self = Rule(
    .receiptKnown, missing: "RECEIPT_UNKNOWN", breaks: { $0.receivedAt = nil }
  ) { intake in
    var gaps: [Gap] = []
    if !intake.patientKnown {
      gaps.append(
        Gap(
          "PATIENT_UNKNOWN", says: "No patient on file has this MRN.",
          cure: "Find the patient first."))
    }
    if !intake.siteKnown {
      gaps.append(
        Gap(
          "SITE_UNKNOWN", says: "The receiving site, or its time zone, is not known.",
          cure: "Name one of the practice's sites."))
    }
    return gaps + receiptGaps(intake)
  }

  private static func receiptGaps(_ intake: IntakeMinimum) -> [Gap] {
    guard let receivedAt = intake.receivedAt else {
      return [
        Gap(
          "RECEIPT_UNKNOWN", says: "Nobody said when it was received.",
          cure: "Enter the time of receipt.")
      ]
    }
    guard receivedAt > intake.now else { return [] }
    return [
      Gap(
        "RECEIPT_AHEAD", says: "The time of receipt has not come yet.",
        cure: "Enter a time of receipt that is not after now.")
    ]
  }
}
