/// What a fee depends on; what is nil was not stated, and then nothing is charged that asks it.
///
/// Whether the person owes for care is not among them.
public struct FeeFacts: Hashable, Sendable, Codable {
  /// The track.
  public var track: Track
  /// The practice that holds the records.
  public var practice: String
  /// The state whose law applies.
  public var state: Site.State
  /// The day on which the fee is asked for, at the owning site.
  public var day: Day
  /// How the copy gets to the person.
  public var delivery: Delivery
  /// Whether the person only looks at the records, and takes nothing with them.
  public var inspection: Bool
  /// Whether the answer is that there are no records.
  public var noRecords = false
  /// What the copy is for, where the person said it; nobody may demand it of a patient.
  public var purpose: FeePurpose?
  /// Pages on paper.
  public var pages: Int?
  /// X-rays on film.
  public var films: Int?
  /// Whether something is on a disc, behind a link or in the portal.
  public var electronic: Bool?
  /// Whether what is copied electronically is held electronically.
  public var heldElectronically: Bool?
  /// Whether the person agreed to a summary and to its price.
  public var summaryAgreed: Bool?
  /// Whether a mammogram is in the copy.
  public var mammogram: MammogramShare?
  /// The documented costs of the whole copy.
  public var costs: FeeCosts?
  /// The documented costs of the mammogram in it; a copy of nothing else needs only `costs`.
  public var mammogramCosts: FeeCosts?

  /// The facts that are known of every request; the others are stated one by one.
  public init(
    track: Track, practice: String, state: Site.State, day: Day, delivery: Delivery,
    inspection: Bool
  ) {
    self.track = track
    self.practice = practice
    self.state = state
    self.day = day
    self.delivery = delivery
    self.inspection = inspection
  }

  /// The costs that bound what a mammogram costs.
  var costsOfMammogram: FeeCosts? {
    mammogram == .only ? mammogramCosts ?? costs : mammogramCosts
  }
}

/// What a copy is for, as far as a fee depends on it.
public enum FeePurpose: String, CaseIterable, Hashable, Sendable, Codable {
  /// To review current medical care.
  case currentCare
  /// To appeal a denial of Social Security disability income or benefits.
  case socialSecurityAppeal
  /// Anything else.
  case other
}

/// How much of a copy is a mammogram.
public enum MammogramShare: String, CaseIterable, Hashable, Sendable, Codable {
  /// There is none.
  case none
  /// There is one among other records.
  case among
  /// There is nothing else.
  case only
}

/// What it really cost to make and send a copy, as somebody wrote it down.
///
/// Never what it cost to search, to retrieve, to verify or to keep a system.
public struct FeeCosts: Hashable, Sendable, Codable {
  /// Labour of copying.
  public var labour: Cents
  /// Paper, discs, film, envelopes.
  public var supplies: Cents
  /// Postage.
  public var postage: Cents
  /// An agreed summary or explanation.
  public var summary: Cents
  /// A courier that the person chose.
  public var courier: Cents

  /// Costs; one that is not documented is nothing.
  public init(
    labour: Cents = .zero, supplies: Cents = .zero, postage: Cents = .zero, summary: Cents = .zero,
    courier: Cents = .zero
  ) {
    self.labour = labour
    self.supplies = supplies
    self.postage = postage
    self.summary = summary
    self.courier = courier
  }
}
