extension RuleText {
  static let writtenPermission = RuleText(
    .r26, says: "Nothing goes to a third party on spoken permission alone.",
    source: "Minn. Stat. 144.293 subd. 2; 45 CFR 164.508",
    cure: "Ask the patient for a signed, dated note; a faxed one will do.",
    aloud: "We need it in writing from the patient. A signed, dated note by fax will do.",
    otherwise: .refuse)
}

extension Rule where Noun == Permission {
  /// A word on the phone opens nothing.
  static let writtenPermission: Self = Rule(
    .writtenPermission, missing: "ORAL_ONLY",
    breaks: {
      $0.toThirdParty = true
      $0.isWritten = false
    }
  ) { permission in
    guard permission.toThirdParty, !permission.isWritten else { return [] }
    return [Gap("ORAL_ONLY", says: "There is no written permission for someone else to have it.")]
  }
}
