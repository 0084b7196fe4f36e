/// A packet on a shelf that asks for something today.
public struct UnclaimedPacket: Hashable, Sendable {
  /// What it asks for.
  public enum Step: Hashable, Sendable {
    /// The notice of this number, 1 or 2.
    case notice(Int)
    /// To be taken down and closed.
    case takeDown
    /// To be sent to the site where it is collected.
    case send(String)
  }

  /// The request, as it stands.
  public let request: Request
  /// What it asks for.
  public let step: Step
  /// Days since it became ready.
  public let age: Int

  /// The packet of a request on a day, or nil where nothing is owed.
  ///
  /// A notice that is overdue is owed before the packet comes down, however long it has lain.
  public init?(_ request: Request, on today: Day, days: Policy.UnclaimedDays) {
    guard request.stage == .ready, !request.isUnderWay, let ready = request.readyOn else {
      return nil
    }
    let age = today - ready
    self.request = request
    self.age = age
    // Nobody could collect what is still somewhere else.
    guard request.isWhereCollected else {
      step = .send(request.collectAt ?? "")
      return
    }
    let owed = age >= days.second ? 2 : age >= days.first ? 1 : 0
    if request.notices < owed {
      step = .notice(request.notices + 1)
    } else if age >= days.close, request.notices >= 2 {
      step = .takeDown
    } else {
      return nil
    }
  }
}
