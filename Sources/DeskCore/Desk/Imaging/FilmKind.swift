/// Whether film is the original or a copy.
public enum FilmKind: String, CaseIterable, Hashable, Sendable, Codable {
  /// The only one there is.
  case original
  /// Printed anew.
  case copy
}

/// What the patient asks of the originals.
public enum Originals: String, CaseIterable, Hashable, Sendable, Codable {
  /// Copies will do.
  case notAsked
  /// The originals, to be brought back.
  case temporary
  /// The originals, for good.
  case permanent
}
