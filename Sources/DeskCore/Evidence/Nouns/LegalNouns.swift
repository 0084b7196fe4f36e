/// What a law's demand rests on.
public struct LegalDemand: Hashable, Sendable, Codable {
  /// The instruments by which the law asks.
  public enum Instrument: String, CaseIterable, Hashable, Sendable, Codable {
    /// Signed by a judge.
    case courtOrder
    /// A court's order under 42 CFR 2.61 for a program's records.
    case programOrder
    /// A judge's warrant.
    case warrant
    /// A subpoena that no judge signed.
    case subpoena
    /// A statute that commands or allows it by name.
    case statute
    /// An agency's demand.
    case agencyDemand
    /// A coroner or medical examiner.
    case coroner
  }

  /// The request's track.
  public var track: Track
  /// The state whose law applies, or nil where the site is not known.
  public var state: Site.State?
  /// The instrument, once somebody has read it.
  public var instrument: Instrument?
  /// The citation or case number, or empty.
  public var citation: String
  /// Whether the authority is written into the patient's record.
  public var inRecord: Bool
  /// For a subpoena: whether notice to the patient or a protective order was shown.
  public var assurance: Bool
  /// Whether the privacy officer found that no more goes than was asked.
  public var limited: Bool

  /// A demand.
  public init(
    track: Track, state: Site.State?, instrument: Instrument? = nil, citation: String = "",
    inRecord: Bool = false, assurance: Bool = false, limited: Bool = false
  ) {
    self.track = track
    self.state = state
    self.instrument = instrument
    self.citation = citation
    self.inRecord = inRecord
    self.assurance = assurance
    self.limited = limited
  }
}
