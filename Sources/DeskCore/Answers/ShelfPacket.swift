/// A packet that lies at a site, with what its sweep reads.
public struct ShelfPacket: Hashable, Sendable {
  /// The request, as the queue shows it.
  public var row: QueueRow
  /// The day on which it became ready; nil before its second check.
  public var readyOn: Day?
  /// Notices that were sent.
  public var notices: Int

  /// A packet.
  public init(row: QueueRow, readyOn: Day?, notices: Int) {
    self.row = row
    self.readyOn = readyOn
    self.notices = notices
  }

  /// What is owed to a packet that nobody collected, or nil while nothing is.
  public func owed(on today: Day, under days: Policy.UnclaimedDays) -> UnclaimedStep? {
    guard row.stage == .ready, let readyOn else { return nil }
    let age = today - readyOn
    if age >= days.close, notices >= 2 { return .takeDown }
    let due = age >= days.second ? 2 : age >= days.first ? 1 : 0
    guard notices < due else { return nil }
    return notices == 0 ? .firstNotice : .secondNotice
  }
}

/// What is owed next to a packet that nobody collected.
public enum UnclaimedStep: Hashable, Sendable {
  /// The first notice goes.
  case firstNotice
  /// The second notice goes.
  case secondNotice
  /// It is taken down and the request closed.
  case takeDown
}
