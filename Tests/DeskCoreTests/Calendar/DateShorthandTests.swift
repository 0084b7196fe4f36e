import DeskCore
import Testing

@Suite struct DateShorthandTests {
  /// A Thursday.
  private let today = Day(number: 20_286)

  private func read(_ text: String, _ rule: DateShorthand.Rule = .any) -> String {
    switch DateShorthand.parse(text, today: today, rule: rule) {
    case .success(let day): day.description
    case .failure(let error): error.says
    }
  }

  @Test func `today is Thursday, 17 July 2025, in these tests`() {
    #expect(today.long == "Thu 17 Jul 2025")
  }

  @Test(arguments: [
    ("t", "2025-07-17"), ("T", "2025-07-17"), (" today ", "2025-07-17"), ("y", "2025-07-16"),
    ("tomorrow", "2025-07-18"), ("-6m", "2025-01-17"), ("+3d", "2025-07-20"), ("-1y", "2024-07-17"),
    ("t-2w", "2025-07-03"), ("+1m", "2025-08-17"), ("w1", "2025-07-21"), ("w0", "2025-07-14"),
    ("w-1", "2025-07-07"), ("-0d", "2025-07-17"),
  ])
  func `dates near today are read from it`(text: String, date: String) {
    #expect(read(text) == date)
  }

  @Test(arguments: [
    "7/4/2025", "7-4-25", "070425", "07042025", "jul 4 2025", "July 4, 2025", "4 jul 2025",
    "4-Jul-25", "4jul2025", "2025-07-04", "2025/7/4", "20250704", "7.4.25", "7/4", "jul 4",
  ])
  func `every written form of one day is that day`(text: String) {
    #expect(read(text) == "2025-07-04")
  }

  @Test func `a year alone is its first day, except for a birth`() {
    #expect(read("2025") == "2025-01-01")
    #expect(read("1971", .birth) == "needs a month and a day")
  }

  @Test func `months are clamped to their last day`() {
    let march = Day(number: 20_178)
    #expect(march.description == "2025-03-31")
    #expect(DateShorthand.parse("-1m", today: march, rule: .any) == .success(march - 31))
  }

  @Test func `a short year is at most twenty years ahead`() {
    #expect(read("7/4/45") == "2045-07-04")
    #expect(read("7/4/46") == "1946-07-04")
    #expect(read("7/4/71") == "1971-07-04")
  }

  @Test func `a birth is never in the future`() {
    #expect(read("071825", .birth) == "1925-07-18")
    #expect(read("071725", .birth) == "2025-07-17")
    #expect(read("03141971", .birth) == "1971-03-14")
    #expect(read("7/18/2025", .birth) == "lies in the future")
    #expect(read("+1d", .birth) == "lies in the future")
  }

  @Test func `a birth needs its year and a possible one`() {
    #expect(read("7/4", .birth) == "needs a year")
    #expect(read("7/4/1850", .birth) == "is more than 130 years ago")
    #expect(read("t", .birth) == "2025-07-17")
  }

  @Test func `a past date without its year is the last one`() {
    #expect(read("7/17", .past) == "2025-07-17")
    #expect(read("7/18", .past) == "2024-07-18")
    #expect(read("7/18/25", .past) == "1925-07-18")
    #expect(read("w1", .past) == "lies in the future")
  }

  @Test func `a leap day falls on a year that has one`() {
    #expect(read("2/29/24") == "2024-02-29")
    #expect(read("2/29", .past) == "2024-02-29")
    #expect(read("2/29/25", .past) == "has no day 29 in Feb")
    #expect(read("022900", .birth) == "2000-02-29")
  }

  @Test(arguments: [
    ("", "is empty"), ("hello", "is no date"), ("13/1/2025", "has no month 13"),
    ("2/30/2025", "has no day 30 in Feb"), ("4/31", "has no day 31 in Apr"), ("7", "is no date"),
    ("7/4/025", "is no date"), ("7/4/20250", "is no date"), ("1/2/3/4", "is no date"),
    ("ju 4", "is no date"), ("0704", "is no year from 1583 to 9999"), ("-6", "is no date"),
    ("--6m", "is no date"), ("-9999y", "is too far away"), ("+999999999999d", "is too far away"),
    ("-99999999999999999999m", "is no date"), ("٠٧/٠٤/٢٠٢٥", "is no date"),
    ("00/10/2025", "has no month 0"),
  ])
  func `what is no date says why`(text: String, says: String) {
    #expect(read(text) == says)
  }

  @Test func `an error says what is accepted`() throws {
    let result = DateShorthand.parse("x", today: today, rule: .birth)
    guard case .failure(let error) = result else { return #expect(Bool(false)) }
    #expect(error.field == "date")
    #expect(
      error.description
        == "date: is no date; accepted: a date of birth up to today: "
        + "03141971, 3/14/1971, 3-14-71, mar 14 1971, 1971-03-14")
  }

  @Test(arguments: [
    ("2025-07-17", "Thu 17 Jul 2025, today"), ("2025-07-16", "Wed 16 Jul 2025, yesterday"),
    ("2025-07-18", "Fri 18 Jul 2025, tomorrow"), ("2025-07-20", "Sun 20 Jul 2025, in 3 days"),
    ("2025-01-17", "Fri 17 Jan 2025, 6 months ago"), ("2025-06-10", "Tue 10 Jun 2025, 37 days ago"),
    ("2020-07-18", "Sat 18 Jul 2020, 4 years ago"), ("2027-08-01", "Sun 1 Aug 2027, in 2 years"),
  ])
  func `the echo tells the day and how far it is`(date: String, echo: String) throws {
    let day = try #require(Day(date))
    #expect(DateShorthand.echo(day, today: today) == echo)
  }

  @Test(arguments: [
    ("1971-03-14", "Sun 14 Mar 1971, age 54"), ("1971-07-18", "Sun 18 Jul 1971, age 53"),
    ("2024-12-01", "Sun 1 Dec 2024, age 7 months"), ("2025-07-10", "Thu 10 Jul 2025, age 7 days"),
    ("2025-07-17", "Thu 17 Jul 2025, age 0 days"), ("2025-06-17", "Tue 17 Jun 2025, age 1 month"),
  ])
  func `the echo of a birth tells the age`(date: String, echo: String) throws {
    let day = try #require(Day(date))
    #expect(DateShorthand.echo(day, today: today, rule: .birth) == echo)
  }
}
