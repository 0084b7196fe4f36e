import Testing

@testable import DeskCore

/// Civil dates against dates that anyone can look up.
@Suite struct DayTests {
  static let known: [(text: String, number: Int, weekday: Weekday)] = [
    ("1970-01-01", 0, .thursday), ("1969-12-31", -1, .wednesday), ("2000-02-29", 11_016, .tuesday),
    ("2000-03-01", 11_017, .wednesday), ("2026-03-16", 20_528, .monday),
    ("1900-03-01", -25_508, .thursday), ("2100-02-28", 47_540, .sunday),
    ("2100-03-01", 47_541, .monday), ("1583-01-01", -141_349, .saturday),
  ]

  @Test(arguments: known)
  func `a date has its number and its weekday`(
    date: (text: String, number: Int, weekday: Weekday)
  ) throws {
    let day = try #require(Day(date.text))

    #expect(day.number == date.number)
    #expect(day.weekday == date.weekday)
    #expect(day.description == date.text)
  }

  @Test func `four hundred years, day by day, lose nothing`() throws {
    var day = try #require(Day("1899-12-31"))
    let last = try #require(Day("2300-01-01"))
    var wrong: [String] = []
    while day <= last {
      let (year, month, date) = day.civil
      let next = day + 1
      if Day(year: year, month: month, day: date) != day { wrong.append("\(day)") }
      let isNewMonth = date == Day.length(ofMonth: month, year: year)
      if (next.civil.day == 1) != isNewMonth { wrong.append("\(next)") }
      day = next
    }

    #expect(wrong == [])
  }

  @Test(arguments: [
    "2026-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-01", "2026-01-00",
    "1582-12-31", "26-03-16", "2026-3-16", "2026-03-16 ", "2026/03/16", "", "2026-03", "+026-03-1",
  ])
  func `what is no date is none`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `leap years`() {
    let leap = [1904, 1996, 2000, 2004, 2024, 2028, 2400]
    let common = [1900, 1999, 2023, 2026, 2100, 2200, 2300]

    #expect(leap.allSatisfy { Day.length(ofMonth: 2, year: $0) == 29 })
    #expect(common.allSatisfy { Day.length(ofMonth: 2, year: $0) == 28 })
  }

  static let years: [(String, Int, String)] = [
    ("2024-02-29", 1, "2025-02-28"), ("2024-02-29", 4, "2028-02-29"),
    ("2025-02-28", 3, "2028-02-28"),
    ("2026-12-31", 1, "2027-12-31"), ("2026-03-16", -1, "2025-03-16"),
    ("2024-02-29", -1, "2023-02-28"),
  ]

  @Test(arguments: years)
  func `years later, clamped to February`(from: String, years: Int, to: String) {
    #expect(Day(from)?.adding(years: years) == Day(to))
  }

  static let months: [(String, Int, String)] = [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-12-15", 1, "2027-01-15"),
    ("2026-01-15", -1, "2025-12-15"), ("2026-03-31", -1, "2026-02-28"),
  ]

  @Test(arguments: months)
  func `months later, clamped to the month's end`(from: String, months: Int, to: String) {
    #expect(Day(from)?.adding(months: months) == Day(to))
  }

  static let ages: [(born: String, on: String, age: Int)] = [
    ("2008-04-02", "2026-04-01", 17), ("2008-04-02", "2026-04-02", 18),
    ("2008-02-29", "2026-02-28", 17), ("2008-02-29", "2026-03-01", 18),
    ("2008-02-29", "2028-02-29", 20), ("2026-03-16", "2026-03-16", 0),
  ]

  @Test(arguments: ages)
  func `age in whole years`(person: (born: String, on: String, age: Int)) throws {
    let born = try #require(Day(person.born))
    let day = try #require(Day(person.on))

    #expect(born.age(on: day) == person.age)
  }

  @Test func `words for people`() throws {
    let day = try #require(Day("2026-07-04"))

    #expect(day.long == "Sat 4 Jul 2026")
    #expect(day.short(in: 2026) == "07-04")
    #expect(day.short(in: 2027) == "2026-07-04")
  }
}
