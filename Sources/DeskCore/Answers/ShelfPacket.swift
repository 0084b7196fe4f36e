/// A packet that lies at a site.
public struct ShelfPacket: Hashable, Sendable {
  /// The request, as the queue shows it.
  public var row: QueueRow
  /// The request.
  public var request: Request

  /// A packet.
  public init(row: QueueRow, request: Request) {
    self.row = row
    self.request = request
  }

  /// What is owed to it because nobody collected it, or nil while nothing is.
  public func owed(on today: Day, under days: Policy.UnclaimedDays) -> UnclaimedPacket.Step? {
    UnclaimedPacket(request, on: today, days: days)?.step
  }
}
