/// The clock of an amendment or an accounting: one legal day, one extension, the day of the answer.
///
/// All are civil dates at the owning site. The day of receipt is excluded and the last day included;
/// HIPAA's days do not roll off weekends.
public struct AnswerClock: Hashable, Sendable, Codable {
  /// The day of receipt.
  public var received: Day
  /// The last day, with the extension if one was granted.
  public var due: Day
  /// The last business day on or before that.
  public var actBy: Day
  /// The extension granted.
  public var extended: Request.Extension?
  /// The day of the answer, or nil while it is owed.
  public var answered: Day?

  /// The clock of what came in on a day and is to be answered within so many.
  public init(received: Day, days: Int, at site: Site) {
    self.received = received
    due = received + days
    actBy = site.lastBusinessDay(onOrBefore: received + days)
  }

  /// Moves the last day, by the letter that told the person.
  public mutating func extend(by granted: Request.Extension, at site: Site) {
    extended = granted
    due = due + granted.days
    actBy = site.lastBusinessDay(onOrBefore: due)
  }

  /// Whether the answer came in time; nil while none has come and the day has not passed.
  public func isOnTime(on today: Day) -> Bool? {
    if let answered { return answered <= due }
    return today > due ? false : nil
  }

  /// Whole calendar days from receipt to the answer; the same day is 0.
  public var daysTaken: Int? { answered.map { $0 - received } }

  /// The years whose holidays such a clock and its extension need.
  static func reach(_ received: Day, days: Int, at site: Site) -> CalendarReach {
    CalendarReach(
      site: site.id, from: received.year, to: (received + days).year,
      keptFrom: site.holidays.firstYear, keptTo: site.holidays.lastYear)
  }
}
