/// Something that nearly went astray and was seen in time; nothing left, and nobody is blamed.
///
/// A row of its own and no incident: an incident is a breach until shown otherwise, with a clock, a
/// notice and a place in an accounting, and a near miss is none of that. Closed as it is made. Who
/// reported it is in the journal; the row that is counted does not say, so that reporting costs
/// nobody anything.
public struct NearMiss: Matter, Hashable, Codable {
  /// `NM-10001`.
  public var id: String
  /// Counts the row's changes; nothing changes it.
  public var version = 0
  /// Where it stands.
  public var stage: NearMissStage = .start
  /// The MRN of the request's patient, or empty.
  public var patient: String
  /// The request at which it happened, or empty.
  public var request: String
  /// The site where it was seen.
  public var site: String
  /// The day it was seen, at that site.
  public var on: Day
  /// What nearly went wrong.
  public var cause: NearMissCause

  /// The table.
  public static let table = Table.nearMiss

  /// Nothing runs.
  public var due: Day? { nil }

  /// A near miss as it is reported.
  public init(
    id: String, patient: String, request: String, site: String, on day: Day, cause: NearMissCause
  ) {
    self.id = id
    self.patient = patient
    self.request = request
    self.site = site
    on = day
    self.cause = cause
  }
}

/// What nearly went wrong: the fixed list of the near-miss key.
public enum NearMissCause: String, CaseIterable, Hashable, Sendable, Codable {
  case wrongItem, wrongPerson, wrongBin, wrongLabel, wrongPatient, wrongScope, other

  /// The words on screen.
  public var words: String {
    switch self {
    case .wrongItem: "a wrong item in the packet"
    case .wrongPerson: "the wrong person at the counter"
    case .wrongBin: "a packet in the wrong bin"
    case .wrongLabel: "a wrong label"
    case .wrongPatient: "the wrong patient picked"
    case .wrongScope: "more in the packet than may go"
    case .other: "something else"
    }
  }
}
