extension HolidayCalendar.Holiday {
  /// What is accepted, for an error.
  static let accepted =
    "\"July 4\", \"third Monday of January\", \"last Monday of May\", \"day after Thanksgiving\""

  /// `July 4`, `third Monday of January`, `last Monday of May`, `day after Thanksgiving`.
  public var words: String {
    switch self {
    case .fixed(let month, let day): "\(Self.month(month)) \(day)"
    case .weekday(let weekday, let nth, let month):
      "\(Self.ordinals[nth] ?? "last") \(weekday.name) of \(Self.month(month))"
    case .dayAfterThanksgiving: "day after Thanksgiving"
    }
  }

  /// A holiday from its words; nil where they are none, or name a day that no year has.
  public init?(words: String) {
    let parts = words.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    switch parts.count {
    case 2: self.init(month: parts[0], day: parts[1])
    case 3 where parts == ["day", "after", "thanksgiving"]: self = .dayAfterThanksgiving
    case 4 where parts[2] == "of": self.init(nth: parts[0], weekday: parts[1], month: parts[3])
    default: return nil
    }
  }

  /// February 29 is a day that some years have.
  private init?(month: String, day: String) {
    guard let month = Self.number(ofMonth: month), let day = Int(day),
      Day(year: 2024, month: month, day: day) != nil
    else { return nil }
    self = .fixed(month: month, day: day)
  }

  private init?(nth: String, weekday: String, month: String) {
    guard let month = Self.number(ofMonth: month),
      let nth = Self.ordinals.first(where: { $0.value == nth })?.key,
      let weekday = Weekday.allCases.first(where: { $0.name.lowercased() == weekday })
    else { return nil }
    self = .weekday(weekday, nth: nth, month: month)
  }

  private static let ordinals = [
    1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last",
  ]

  private static func number(ofMonth name: String) -> Int? {
    WrittenDate.monthNames.firstIndex(of: name).map { $0 + 1 }
  }

  private static func month(_ number: Int) -> String {
    WrittenDate.monthNames.indices.contains(number - 1)
      ? WrittenDate.monthNames[number - 1].capitalizedFirst : "?"
  }
}

extension Weekday {
  /// `Monday`.
  var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}

extension CounterHours {
  /// A second of the day as `08:00`; with its seconds where there are any.
  static func words(_ second: Int) -> String {
    let minute = "\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2))"
    return second % 60 == 0 ? minute : "\(minute):\(padded(second % 60, 2))"
  }

  /// The second of the day of `08:00` or `24:00`; nil for what is no time of day.
  static func second(_ words: String) -> Int? {
    let parts = words.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.count == 2 && part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard (2...3).contains(parts.count), numbers.count == parts.count,
      numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    let second = numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
    return second <= 86_400 ? second : nil
  }
}
