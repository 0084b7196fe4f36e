/// What a track's form asks for and what it takes beside that; anything else is not offered.
///
/// An access request says who, what, on what and how it is delivered. Purpose, witness, notary and
/// social security number may not be demanded, so its form has no place for them.
public struct TrackFields: Hashable, Sendable {
  /// The fields of a request that depend on the track, by their names in commands.
  public enum Field: String, CaseIterable, Hashable, Sendable {
    case requester, types, from, to, media, sensitive, mammogram, purpose, recipient, delivery
    case destination, inWriting, signed, basis, authorityPaper, neededBy, note
  }

  /// Fields that the form asks for.
  public let required: Set<Field>
  /// Fields that it takes beside those.
  public let allowed: Set<Field>

  /// The fields of a track.
  public init(_ track: Track) {
    required = Self.asked.union(Self.asked(by: track))
    allowed = Self.taken.union(Self.taken(by: track))
  }

  /// Whether the form has a place for a field.
  public func offers(_ field: Field) -> Bool { required.contains(field) || allowed.contains(field) }

  /// Who, what, on what and how: every track asks that.
  private static let asked: Set<Field> = [.requester, .types, .media, .delivery]

  private static let taken: Set<Field> = [
    .from, .to, .sensitive, .mammogram, .destination, .inWriting, .signed, .neededBy, .note,
  ]

  private static func asked(by track: Track) -> Set<Field> {
    switch track {
    case .access: []
    case .directive: [.recipient]
    case .authorization: [.recipient, .purpose]
    case .provider: [.recipient]
    case .legal: [.recipient]
    case .notice, .amendment, .accounting: []
    }
  }

  private static func taken(by track: Track) -> Set<Field> {
    switch track {
    case .access: [.authorityPaper]
    case .directive, .authorization: [.basis, .authorityPaper]
    case .provider: [.basis, .purpose]
    case .legal: [.basis]
    case .notice, .amendment, .accounting: []
    }
  }
}
