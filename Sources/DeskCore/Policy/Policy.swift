/// The law's and the house's numbers, and who we are.
///
/// Everything marked [HOUSE] in the rule book is a value here with a safe default. Another hospital
/// replaces the practices and sites.
public struct Policy: Hashable, Sendable, Codable {
  /// Counts the loaded policies; every journal entry cites it.
  public var version = 1
  /// The practices.
  public var practices = Practice.defaults
  /// Their sites.
  public var sites = Site.defaults
  /// What copies may cost.
  public var fees = FeeBook()
  /// What is known of the law of each state with a site.
  public var laws = StateLaw.defaults
  /// Days for which a bearer's note is good.
  public var noteLifeDays = 30
  /// Days after expiry within which an ID may still help in a fallback.
  public var expiredIDGraceDays = 365
  /// Days for which a utility bill proves an address.
  public var utilityBillDays = 90
  /// Days on the shelf at which the notices go and the packet is taken down.
  public var unclaimedDays = UnclaimedDays()
  /// Minutes for which a verification stands.
  public var verificationMinutes = 15
  /// Wrong identifiers that end a visit.
  public var wrongIdentifierLimit = 3
  /// The house's promise in calendar days.
  public var promiseDays = 14
  /// The day of the promise at which a request turns amber.
  public var promiseAmberDay = 10
  /// Days after a question to the person at which a request that nobody answers is closed.
  public var silentDays = 30
  /// Business days within which a treating provider is answered.
  public var providerBusinessDays = 2
  /// Business days within which a courier delivers what was sent.
  public var courierBusinessDays = 2
  /// Calendar days HIPAA gives an access request, and an extension at most.
  public var accessDays = 30
  /// Calendar days for mammograms.
  public var mammographyDays = 15
  /// Whether the expiry date of an ID must be typed instead of attested.
  public var expiryTyped = false
  /// What images are offered on, and the numbers about film.
  public var media = MediaPolicy()
  /// Minutes without a key after which the screen locks.
  public var lockMinutes = 2
  /// Amendments, accountings, incidents and retention.
  public var privacy = Privacy()
  /// Scans of papers.
  public var papers = Papers()

  /// Days on the shelf.
  public struct UnclaimedDays: Hashable, Sendable, Codable {
    /// First notice.
    public var first = 14
    /// Second notice.
    public var second = 30
    /// Taken down and closed.
    public var close = 60

    /// The defaults of the rule book.
    public init() {}
  }

  /// The defaults of the rule book.
  public init() {}

  /// The calendar days that federal law gives a track, or nil where it gives none.
  func federalDays(_ track: Track) -> Int? {
    switch track {
    case .access, .directive: accessDays
    case .amendment: privacy.amendmentDays
    case .accounting: privacy.accountingDays
    case .authorization, .provider, .legal, .notice: nil
    }
  }

  /// The site with a code, or nil.
  public func site(_ id: String) -> Site? { sites.first { $0.id == id } }

  /// What is known of a state's law.
  public func law(of state: Site.State) -> StateLaw {
    laws.first { $0.state == state } ?? StateLaw(state)
  }

  /// The practice with a name, or nil.
  public func practice(_ id: String) -> Practice? { practices.first { $0.id == id } }

  /// Whether two sites belong to one practice.
  public func samePractice(_ a: String, _ b: String) -> Bool {
    guard let first = site(a), let second = site(b) else { return false }
    return first.practice == second.practice
  }
}
