extension RuleText {
  static let ownList = RuleText(
    .r80, says: "An amendment is worked by the office that decides about amendments.",
    source: "Mayo (Amendment Request Specialist)",
    cure: "Give the address slip of that office; the clock runs from receipt here.",
    aloud: "Amendments are handled by another office. Here is its address.", otherwise: .redirect)
}

extension Rule where Noun == AmendmentDesk {
  /// Where a practice has an office for amendments, the release desk receives and routes.
  static let ownList: Self = Rule(
    .ownList, missing: "AMENDMENT_OFFICE",
    breaks: {
      $0.office = "Amendment Request Specialist"
      $0.isOfTheOffice = false
    }
  ) { desk in
    guard !isBlank(desk.office), !desk.isOfTheOffice else { return [] }
    return [
      Gap(
        "AMENDMENT_OFFICE", says: "It is on the list of: \(desk.office).",
        cure: "Leave it to them, or give their address: \(desk.address).")
    ]
  }
}
