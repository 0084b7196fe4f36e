/// One number of the policy: where it stands in the file, what it means, what it may be.
struct PolicyNumber: Sendable {
  /// The table of the file that it stands in.
  let section: PolicySection
  /// The key in that table.
  let name: String
  /// What it may be.
  let bounds: ClosedRange<Int>
  /// What it means, its unit, its rule.
  let says: String
  /// Where the policy keeps it.
  let path: any WritableKeyPath<Policy, Int> & Sendable

  init(
    _ section: PolicySection, _ name: String, _ bounds: ClosedRange<Int>,
    _ path: any WritableKeyPath<Policy, Int> & Sendable, _ says: String
  ) {
    self.section = section
    self.name = name
    self.bounds = bounds
    self.path = path
    self.says = says
  }

  /// Every number, in the order of the file.
  static let all: [PolicyNumber] = identity + shelf + clocks + privacy + media + papers + screen

  // swift-format-ignore
  private static let identity = [
    PolicyNumber(.identity, "noteLifeDays", 1...3650, \.noteLifeDays, "Days for which a bearer's note is good (R-47) [HOUSE]."),
    PolicyNumber(.identity, "expiredIDGraceDays", 0...3650, \.expiredIDGraceDays, "Days after expiry within which an ID may still help in a fallback (R-49) [HOUSE]."),
    PolicyNumber(.identity, "utilityBillDays", 1...3650, \.utilityBillDays, "Days for which a utility bill proves an address (R-49) [HOUSE]."),
    PolicyNumber(.identity, "verificationMinutes", 1...480, \.verificationMinutes, "Minutes for which a verification stands (R-95) [HOUSE]."),
    PolicyNumber(.identity, "wrongIdentifierLimit", 1...10, \.wrongIdentifierLimit, "Wrong identifiers that end a visit (R-92) [HOUSE]."),
  ]

  // swift-format-ignore
  private static let shelf = [
    PolicyNumber(.shelf, "firstNoticeDays", 1...3650, \.unclaimedDays.first, "Days on the shelf at which the first notice goes (R-57) [HOUSE]."),
    PolicyNumber(.shelf, "secondNoticeDays", 1...3650, \.unclaimedDays.second, "Days on the shelf at which the second notice goes (R-57) [HOUSE]."),
    PolicyNumber(.shelf, "closeDays", 1...3650, \.unclaimedDays.close, "Days on the shelf at which the packet is taken down and the request closed (R-57) [HOUSE]."),
  ]

  // swift-format-ignore
  private static let clocks = [
    PolicyNumber(.clocks, "accessDays", 1...30, \.accessDays, "Calendar days for an access request, and for its extension at most (R-31; 45 CFR 164.524(b)(2): 30)."),
    PolicyNumber(.clocks, "mammographyDays", 1...30, \.mammographyDays, "Calendar days for mammograms (R-74; 21 CFR 900.12(c)(4))."),
    PolicyNumber(.clocks, "providerBusinessDays", 1...30, \.providerBusinessDays, "Business days within which a treating provider is answered [HOUSE]."),
    PolicyNumber(.clocks, "courierBusinessDays", 1...30, \.courierBusinessDays, "Business days within which a courier delivers what was sent (Mayo's page: two)."),
    PolicyNumber(.clocks, "silentDays", 1...3650, \.silentDays, "Days after a question at which a request that nobody answers may be closed (R-31) [HOUSE]."),
    PolicyNumber(.clocks, "promiseDays", 1...365, \.promiseDays, "The house's promise in calendar days; shown and measured, never the law's limit (R-33)."),
    PolicyNumber(.clocks, "promiseAmberDay", 1...365, \.promiseAmberDay, "The day of the promise at which a request turns amber (R-33)."),
  ]

  // swift-format-ignore
  private static let papers = [
    PolicyNumber(.papers, "limitMegabytes", 1...200, \.papers.limitMegabytes, "Megabytes of a scan of a paper at most [HOUSE]."),
  ]

  // swift-format-ignore
  private static let screen = [
    PolicyNumber(.screen, "lockMinutes", 1...60, \.lockMinutes, "Minutes without a key after which the screen locks [HOUSE]."),
  ]
}

/// The tables of numbers in a policy file.
enum PolicySection: String, CaseIterable, Sendable {
  case identity, shelf, clocks, privacy, media, papers, screen

  /// What the table is about.
  var says: String {
    switch self {
    case .identity: "Who somebody is, and for how long what they showed is good."
    case .shelf: "How long a packet waits for somebody to collect it."
    case .clocks: "The days within which a request is answered."
    case .privacy: "Amendments, accountings, incidents, and how long papers are kept."
    case .media: "Film, and what each practice offers images on."
    case .papers: "Scans of papers."
    case .screen: "The screen."
    }
  }
}
