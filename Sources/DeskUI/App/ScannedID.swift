public import DeskCore

/// What the bar code of a driver's licence or state ID says, read outside the pane.
///
/// It never carries the card's number.
public struct ScannedID: Hashable, Sendable {
  /// The kind of ID.
  public var kind: PhotoID.Kind
  /// Who issued it, or empty.
  public var issuer: String
  /// The printed date, if it could be read.
  public var expiresOn: Day?
  /// The name on it.
  public var name: PersonName
  /// Why it could not be read, in one sentence; nil when it could.
  public var problem: String?

  /// A scanned ID.
  public init(
    kind: PhotoID.Kind, issuer: String = "", expiresOn: Day? = nil, name: PersonName,
    problem: String? = nil
  ) {
    self.kind = kind
    self.issuer = issuer
    self.expiresOn = expiresOn
    self.name = name
    self.problem = problem
  }
}
