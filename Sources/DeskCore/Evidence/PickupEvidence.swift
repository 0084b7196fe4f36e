/// What the rules of a counter visit may read; what is nil is not known.
public struct PickupEvidence: UndoEvidence, Hashable, Codable {
  /// Now at the counter.
  public var moment: Moment?
  /// Where the packet is.
  public var custody: Custody?
  /// What the release rests on.
  public var basis: ReleaseBasis?
  /// What would go beside what is authorised.
  public var scope: ScopeClaim?
  /// Written permission.
  public var permission: Permission?
  /// Someone acting for the patient.
  public var representation: Representation?
  /// Who the person says they are.
  public var claim: Claim?
  /// The primary ID.
  public var photoID: PhotoID?
  /// What stands in for it.
  public var fallback: FallbackID?
  /// The name on the ID.
  public var nameOnID: NameOnID?
  /// The identifiers typed.
  public var identifiers: Identifiers?
  /// The bearer's note.
  public var note: BearerClaim?
  /// Identity and authority as they stand verified.
  public var verification: Verification?
  /// Restrictions on file.
  public var restriction: RestrictionCheck?
  /// The track at the counter.
  public var counterTrack: CounterTrack?
  /// Somebody who sits by while the records are looked at.
  public var sitting: Sitting?
  /// Count, labels, read-back, signature.
  public var handOver: HandOverCheck?
  /// One's own last act, which is to be taken back.
  public var undo: UndoClaim?

  /// Evidence of nothing: every rule is broken by it.
  public init() {}
}
