/// A hold beside who would end it.
public struct HoldEnd: Hashable, Sendable, Codable {
  /// The day on which it ends by itself; nil where it waits for a person.
  public var until: Day?
  /// Today, at the request's site.
  public var today: Day
  /// Whether the desk itself would end it, and no person.
  public var isByClock: Bool

  /// A hold's end.
  public init(until: Day?, today: Day, isByClock: Bool) {
    self.until = until
    self.today = today
    self.isByClock = isByClock
  }
}

/// A request on its way into somebody's hands.
public struct Taking: Hashable, Sendable, Codable {
  /// Who has it now, or empty.
  public var with: String
  /// Who had it as far as the one who assigns it saw, or empty; nil when that was not said.
  public var from: String?
  /// Who is to have it.
  public var to: String
  /// Who assigns it.
  public var by: String
  /// Whether the one who assigns it is a supervisor.
  public var isSupervisor: Bool

  /// A request between two people.
  public init(with holder: String, from: String?, to: String, by: String, isSupervisor: Bool) {
    with = holder
    self.from = from
    self.to = to
    self.by = by
    self.isSupervisor = isSupervisor
  }
}
