/// One request as the queue shows it.
public struct QueueRow: Hashable, Sendable, Codable {
  /// The request's number.
  public var id: String
  /// The row's version, for marks that should apply to what was seen.
  public var version: Int
  /// The patient's MRN.
  public var mrn: String
  /// The chart name.
  public var name: PersonName
  /// Where it stands.
  public var stage: RequestStage
  /// The kind.
  public var kind: RequestKind
  /// How it is to be delivered.
  public var delivery: Delivery
  /// What it is on, as wanted or packed.
  public var media: Set<Medium>
  /// Items in the packet; 0 before it is packed.
  public var items: Int
  /// The owning site.
  public var site: String
  /// The clocks.
  public var clocks: Clocks
  /// The day before which it is needed.
  public var neededBy: Day?
  /// Who works on it, or empty.
  public var assignee: String
  /// Why it waits, or empty.
  public var hold: String
  /// Shelf bin, or empty.
  public var bin: String
  /// The site that holds the packet, or empty.
  public var heldAt: String
  /// The site that a packet was sent to, where the list that it is in says so.
  public var goingTo: String?
  /// Whether another patient looks alike.
  public var lookAlike: Bool
  /// Whether somebody waits at a counter for it.
  public var someoneWaits: Bool

  /// A row.
  public init(
    _ request: Request, name: PersonName, lookAlike: Bool = false, someoneWaits: Bool = false
  ) {
    id = request.id
    version = request.version
    mrn = request.patient
    self.name = name
    stage = request.stage
    kind = request.kind
    delivery = request.delivery
    media = request.items.isEmpty ? request.wanted.media : Set(request.items.map(\.medium))
    items = request.items.count
    site = request.site
    clocks = request.clocks
    neededBy = request.neededBy
    assignee = request.assignee
    hold = request.hold
    bin = request.bin
    heldAt = request.heldAt
    goingTo = request.goingTo
    self.lookAlike = lookAlike
    self.someoneWaits = someoneWaits
  }

  /// The track.
  public var track: Track { kind.track }
}
