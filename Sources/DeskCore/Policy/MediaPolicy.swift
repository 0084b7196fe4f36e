/// What each practice offers images on, and the house's numbers about film.
public struct MediaPolicy: Hashable, Sendable, Codable {
  /// What a practice offers.
  public struct Offer: Hashable, Sendable, Codable {
    /// The practice.
    public var practice: String
    /// The media.
    public var media: Set<Medium>
    /// Whether its discs are encrypted.
    public var encryptsDiscs: Bool

    /// An offer.
    public init(practice: String, media: Set<Medium>, encryptsDiscs: Bool) {
      self.practice = practice
      self.media = media
      self.encryptsDiscs = encryptsDiscs
    }
  }

  /// The offers; sources: SPR ("CD or film"), Mayo ("cloud link or encrypted CD").
  public var offers = [
    Offer(practice: "spr", media: [.disc, .film], encryptsDiscs: false),
    Offer(practice: "mayo", media: [.disc, .link], encryptsDiscs: true),
  ]
  /// The sites with a film printer; elsewhere film goes out as the original or not at all.
  public var filmPrinters: Set<String> = []
  /// Days for which original film is lent.
  public var loanDays = 30
  /// Days from one reminder of overdue film to the next.
  public var chaseDays = 14
  /// Years for which a mammogram is kept: 21 CFR 900.12(c)(4).
  public var mammogramYears = 5
  /// Years for which it is kept where the patient has no later one here.
  public var lastMammogramYears = 10

  /// The defaults of the rule book.
  public init() {}

  /// What a practice offers, or nil where that is not known.
  public func offer(of practice: String) -> Offer? { offers.first { $0.practice == practice } }

  /// The last day on which a mammogram must be kept.
  ///
  /// `later` is the day of the patient's next mammogram here. State law may ask for more.
  public func keepMammogram(of day: Day, later: Day?) -> Day {
    let isLast = later.map { $0 <= day } ?? true
    return day.adding(years: isLast ? lastMammogramYears : mammogramYears)
  }
}
