import Testing

@testable import DeskCore

/// Holidays and hours in words.
@Suite struct HolidayWordsTests {
  static let known: [(words: String, holiday: HolidayCalendar.Holiday)] = [
    ("July 4", .fixed(month: 7, day: 4)),
    ("  february   29 ", .fixed(month: 2, day: 29)),
    ("third Monday of January", .weekday(.monday, nth: 3, month: 1)),
    ("LAST friday OF may", .weekday(.friday, nth: -1, month: 5)),
    ("day after Thanksgiving", .dayAfterThanksgiving),
  ]

  @Test(arguments: known)
  func `a holiday is read from its words`(
    known: (words: String, holiday: HolidayCalendar.Holiday)
  ) {
    #expect(HolidayCalendar.Holiday(words: known.words) == known.holiday)
    #expect(HolidayCalendar.Holiday(words: known.holiday.words) == known.holiday)
  }

  @Test(arguments: [
    "", "July", "July 0", "June 31", "February 30", "Juli 4", "sixth Monday of May",
    "third Moonday of May", "third Monday in May", "the day after Thanksgiving", "4 July",
  ])
  func `a day that no year has is none`(words: String) {
    #expect(HolidayCalendar.Holiday(words: words) == nil)
  }

  @Test func `a time of day goes to words and back`() {
    for (words, second) in [("00:00", 0), ("08:30", 30_600), ("24:00", 86_400)] {
      #expect(CounterHours.second(words) == second)
      #expect(CounterHours.words(second) == words)
    }
    #expect(CounterHours.words(8 * 3600 + 5) == "08:00:05")
    #expect(CounterHours.second("08:00:05") == 8 * 3600 + 5)
  }

  @Test(arguments: ["", "8:00", "08:60", "24:01", "25:00", "08", "08:00 am", "-8:00", "+8:00"])
  func `what is no time of day is none`(words: String) {
    #expect(CounterHours.second(words) == nil)
  }
}
