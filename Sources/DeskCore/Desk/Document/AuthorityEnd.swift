/// Why and when the law ended the authority that a paper proved.
public struct AuthorityEnd: Hashable, Sendable, Codable {
  /// What ends an authority without anybody revoking it.
  public enum Cause: String, CaseIterable, Hashable, Sendable, Codable {
    /// The patient died.
    case death
    /// A decree gave the child other parents.
    case adoption
    /// The child turned 18.
    case majority
    /// The proof behind a proxy grant was revoked or ended.
    case proofEnded
    /// The privacy officer declined the person as a representative.
    case declined
  }

  /// What ended it.
  public var because: Cause
  /// The first day without it.
  public var on: Day
  /// The notice that told the desk, or empty where the calendar did.
  public var notice: String

  /// An end.
  public init(because: Cause, on: Day, notice: String = "") {
    self.because = because
    self.on = on
    self.notice = notice
  }
}
