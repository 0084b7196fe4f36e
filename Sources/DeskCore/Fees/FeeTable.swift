/// What one authority lets a desk charge, from a day on.
///
/// It is data: a policy file may replace every one. Tables that apply to a copy apply together, and
/// the lowest limit wins.
public struct FeeTable: Hashable, Sendable, Codable {
  /// Who sets a table.
  public enum Setter: String, CaseIterable, Hashable, Sendable, Codable {
    /// 45 CFR 164.524(c)(4): the patient's own copy.
    case hipaa
    /// 21 CFR 900.12(c)(4): mammograms.
    case mammography
    /// A state's schedule.
    case state
    /// The practice itself.
    case house
  }

  /// The short name, such as `minnesota-2025`.
  public var id: String
  /// The name in a sentence, such as `Minnesota's schedule of 2025`.
  public var name: String
  /// Who sets it.
  public var setBy: Setter
  /// The tracks that it covers; none means every track.
  public var tracks: Set<Track>
  /// The states in which it holds; none means every state.
  public var states: Set<Site.State>
  /// The practices that it binds; none means every practice.
  public var practices: [String]
  /// The first day on which it is in force.
  public var from: Day
  /// The last such day; nil is in force until something replaces it.
  public var until: Day?
  /// Whether documented costs are the limit; its prices stand where no cost is documented.
  public var costBased: Bool
  /// Where it is written.
  public var source: String
  /// The prices.
  public var prices: [Price]

  /// A table.
  public init(
    id: String, name: String, setBy: Setter, tracks: Set<Track> = [],
    states: Set<Site.State> = [], practices: [String] = [], from: Day, until: Day? = nil,
    costBased: Bool = false, source: String, prices: [Price] = []
  ) {
    self.id = id
    self.name = name
    self.setBy = setBy
    self.tracks = tracks
    self.states = states
    self.practices = practices
    self.from = from
    self.until = until
    self.costBased = costBased
    self.source = source
    self.prices = prices
  }

  /// Whether the table speaks of a copy.
  public func covers(_ facts: FeeFacts) -> Bool {
    from <= facts.day && until.map { facts.day <= $0 } ?? true
      && (tracks.isEmpty || tracks.contains(facts.track))
      && (states.isEmpty || states.contains(facts.state))
      && (practices.isEmpty || practices.contains(facts.practice))
  }
}

extension FeeTable {
  /// The price of one part of a copy.
  public struct Price: Hashable, Sendable, Codable {
    /// What it is the price of.
    public var part: FeePart
    /// The purpose for which it is the price of the whole copy; nil for every purpose.
    public var purpose: FeePurpose?
    /// What is charged once.
    public var once: Cents
    /// What is charged for each page.
    public var perPage: Cents
    /// What the part never costs more than; the lowest counts.
    public var caps: [Cap]
    /// The words for it, such as `retrieving and copying`.
    public var says: String
    /// Where it is written.
    public var source: String

    /// A price.
    public init(
      _ part: FeePart, purpose: FeePurpose? = nil, once: Cents = .zero, perPage: Cents = .zero,
      caps: [Cap] = [], says: String, source: String
    ) {
      self.part = part
      self.purpose = purpose
      self.once = once
      self.perPage = perPage
      self.caps = caps
      self.says = says
      self.source = source
    }
  }

  /// The most that a part costs in all.
  public struct Cap: Hashable, Sendable, Codable {
    /// The largest number of pages that it is for; nil for any number.
    public var upToPages: Int?
    /// The most.
    public var most: Cents
    /// What each page after `afterPages` adds to it.
    public var perPage: Cents
    /// The pages that add nothing.
    public var afterPages: Int

    /// A cap.
    public init(
      upToPages: Int? = nil, most: Cents, perPage: Cents = .zero, afterPages: Int = 0
    ) {
      self.upToPages = upToPages
      self.most = most
      self.perPage = perPage
      self.afterPages = afterPages
    }
  }
}

/// A part of a copy that has a price of its own.
public enum FeePart: String, CaseIterable, Hashable, Sendable, Codable {
  /// The whole copy, whatever it is on.
  case copy
  /// Pages on paper.
  case paper
  /// X-rays on film.
  case film
  /// What is on a disc, behind a link or in the portal; images there are electronic copies.
  case electronic
  /// The answer that there are no records.
  case noRecords
  /// A courier that the person chose instead of the ordinary way.
  case courier
}
