import DeskCore

/// When something came in, as a clerk types it: `now`, `14:10`, `y 16:05`, `7/4 9:30`.
///
/// A date alone is the opening of the counter that day: the civil date is what the clocks count.
enum ReceiptTime {
  static let now = "now"

  /// The instant, nil for now.
  static func instant(_ text: String, _ ground: ReadingGround) -> Result<Instant?, InputError> {
    guard text.lowercased() != now else { return .success(nil) }
    switch local(text, ground) {
    case .failure(let error): return .failure(error)
    case .success(let local):
      guard let instant = ground.instant(local) else {
        return .failure(wrong("cannot be placed: the site's zone is not known"))
      }
      guard instant <= ground.session.moment.instant else {
        return .failure(wrong("lies in the future"))
      }
      return .success(instant)
    }
  }

  /// The instant of an appointment; whether it is open then is the rule book's to say.
  static func appointment(_ text: String, _ ground: ReadingGround) -> Result<Instant, InputError> {
    local(text, ground, rule: .any).flatMap { local in
      guard text.contains(":") else {
        return .failure(wrong("has no time of day").accepting("7/20 10:00, +3d 14:30"))
      }
      return ground.instant(local).map { .success($0) }
        ?? .failure(wrong("cannot be placed: the site's zone is not known"))
    }
  }

  /// `= Mon 20 Jul 2026, 10:00`.
  static func appointmentEcho(_ text: String, _ ground: ReadingGround) -> String {
    guard !text.isEmpty, case .success(let local) = local(text, ground, rule: .any) else {
      return ""
    }
    return "= \(local.day.long), \(local.minute)"
  }

  /// `= Thu 17 Jul 2025, today, 14:10`.
  static func echo(_ text: String, _ ground: ReadingGround) -> String {
    let today = ground.today
    if text.lowercased() == now { return "= \(today.long), \(ground.session.moment.local.minute)" }
    guard case .success(let local) = local(text, ground) else { return "" }
    return "= \(DateShorthand.echo(local.day, today: today)), \(local.minute)"
  }

  /// The civil date at the site, which the clocks run from.
  static func day(_ text: String, _ ground: ReadingGround) -> Day {
    guard case .success(let local) = local(text, ground) else { return ground.today }
    return local.day
  }

  private static func local(
    _ text: String, _ ground: ReadingGround, rule: DateShorthand.Rule = .past
  ) -> Result<LocalTime, InputError> {
    var words = text.split(separator: " ").map(String.init)
    var second: Int?
    if let last = words.last, last.contains(":") {
      guard let time = clock(last) else { return .failure(wrong("has no such time of day")) }
      second = time
      words.removeLast()
    }
    guard !words.isEmpty else {
      return .success(LocalTime(day: ground.today, second: second ?? 0))
    }
    return DateShorthand.parse(words.joined(separator: " "), today: ground.today, rule: rule)
      .map { LocalTime(day: $0, second: second ?? usual($0, ground)) }
      .mapError { $0.at("receivedAt") }
  }

  /// The counter's opening, or this minute for today.
  private static func usual(_ day: Day, _ ground: ReadingGround) -> Int {
    day == ground.today
      ? ground.session.moment.local.second : ground.session.site.hours.opens
  }

  private static func clock(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0..<24).contains(hour), (0..<60).contains(minute), parts[1].count == 2
    else { return nil }
    return hour * 3600 + minute * 60
  }

  private static func wrong(_ says: String) -> InputError {
    InputError(
      field: "receivedAt", says: says,
      accepts: "now, 14:10, y 16:05, 7/4 9:30, never later than now")
  }
}
