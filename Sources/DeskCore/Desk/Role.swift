/// What a person may do at the desk; a person holds one or more.
public enum Role: String, CaseIterable, Hashable, Sendable, Codable {
  /// Intake and pickup.
  case front
  /// Validates, pulls, packs.
  case clerk
  /// Burns discs, handles film.
  case imaging
  /// Overrides, reassigns, extends.
  case supervisor
  /// Denials, sensitive records, legal process.
  case privacy
  /// Deaths, adoptions, names.
  case dataIntegrity
  /// Reads the journal.
  case auditor
  /// The desk itself, acting by the clock; nobody signs in as it.
  case system

  /// The roles that a person can hold.
  public static let people: [Role] = allCases.filter { $0 != .system }
}
