/// What the rules of a paper may read; what is nil is not known.
public struct DocumentEvidence: UndoEvidence, Hashable, Codable {
  /// When and where it came in, for which patient.
  public var intake: IntakeMinimum?
  /// How it came in.
  public var channel: ChannelClaim?
  /// Its words.
  public var form: DocumentForm?
  /// The paper as the ground of a release.
  public var basis: ReleaseBasis?
  /// What would go beside what it authorises.
  public var scope: ScopeClaim?
  /// Whether it is written.
  public var permission: Permission?
  /// The revocation that came in.
  public var revocation: Revocation?
  /// The end that somebody records.
  public var expiry: ExpiryClaim?
  /// The decree that a parent's proof is made out from.
  public var decree: Decree?
  /// Who would see the record online, and in what right.
  public var proxy: Representation?
  /// The end of the authority that it proves.
  public var ending: AuthorityEnding?
  /// Who has seen it, beside the one who judges it.
  public var sight: PaperSight?
  /// A look at it that somebody states.
  public var look: PaperLook?
  /// One's own last act, which is to be taken back.
  public var undo: UndoClaim?

  /// Evidence of nothing: every rule is broken by it.
  public init() {}
}
