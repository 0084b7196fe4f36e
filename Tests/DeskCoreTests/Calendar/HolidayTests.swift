import Testing

@testable import DeskCore

/// Minnesota's legal holidays, written from a wall calendar.
@Suite struct HolidayTests {
  static let observed: [Int: [String]] = [
    2024: [
      "01-01", "01-15", "02-19", "05-27", "06-19", "07-04", "09-02", "10-14", "11-11", "11-28",
      "12-25",
    ],
    2025: [
      "01-01", "01-20", "02-17", "05-26", "06-19", "07-04", "09-01", "10-13", "11-11", "11-27",
      "12-25",
    ],
    2026: [
      "01-01", "01-19", "02-16", "05-25", "06-19", "07-03", "09-07", "10-12", "11-11", "11-26",
      "12-25",
    ],
    2027: [
      "01-01", "01-18", "02-15", "05-31", "06-18", "07-05", "09-06", "10-11", "11-11", "11-25",
      "12-24", "12-31",
    ],
  ]

  @Test(arguments: observed.keys.sorted())
  func `each year has these and no others`(year: Int) throws {
    let dates = try #require(Self.observed[year]).map { "\(year)-\($0)" }
    let first = try #require(Day(year: year, month: 1, day: 1))
    let last = try #require(Day(year: year, month: 12, day: 31))

    let found = (first.number...last.number).map(Day.init(number:))
      .filter { HolidayCalendar.minnesota.contains($0) }.map(\.description)

    #expect(found == dates)
  }

  @Test func `a site may close the day after Thanksgiving`() throws {
    let calendar = HolidayCalendar(yearly: [.dayAfterThanksgiving])
    let friday = try #require(Day("2026-11-27"))

    #expect(calendar.contains(friday))
    #expect(!HolidayCalendar.minnesota.contains(friday))
  }

  @Test func `a site may add a day, and open on one`() throws {
    let eve = try #require(Day("2026-12-24"))
    let veterans = try #require(Day("2026-11-11"))
    let calendar = HolidayCalendar(
      yearly: HolidayCalendar.minnesota.yearly, extra: [eve], except: [veterans])

    #expect(calendar.contains(eve))
    #expect(!calendar.contains(veterans))
  }

  @Test func `years that nobody looked over are not known`() throws {
    let calendar = HolidayCalendar(yearly: [], firstYear: 2024, lastYear: 2027)

    #expect(calendar.knows(try #require(Day("2027-12-31"))))
    #expect(!calendar.knows(try #require(Day("2028-01-01"))))
    #expect(!calendar.knows(try #require(Day("2023-12-31"))))
  }

  static let business: [(String, String, String)] = [
    ("2026-03-16", "2026-03-16", "2026-03-16"), ("2026-03-14", "2026-03-13", "2026-03-16"),
    ("2026-07-03", "2026-07-02", "2026-07-06"), ("2026-05-25", "2026-05-22", "2026-05-26"),
    ("2027-12-31", "2027-12-30", "2028-01-03"),
  ]

  @Test(arguments: business)
  func `the business day before and after`(day: String, before: String, after: String) throws {
    let day = try #require(Day(day))
    let site = Sample.site("STP")

    #expect(site.lastBusinessDay(onOrBefore: day) == Day(before))
    #expect(site.firstBusinessDay(onOrAfter: day) == Day(after))
  }

  @Test func `business days are counted over a long weekend`() throws {
    let wednesday = try #require(Day("2026-07-01"))

    #expect(Sample.site("STP").businessDay(1, after: wednesday) == Day("2026-07-02"))
    #expect(Sample.site("STP").businessDay(2, after: wednesday) == Day("2026-07-06"))
    #expect(Sample.site("STP").businessDay(0, after: wednesday) == wednesday)
  }
}
