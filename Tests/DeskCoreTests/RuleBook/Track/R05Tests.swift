import Testing

@testable import DeskCore

/// the site's holidays are known for every year that the clocks reach.
@Suite struct R05Tests {
  static let trials: [Trial<CalendarReach>] = [
    Trial("within the years kept") { _ in },
    Trial("from the first year kept to the last") {
      $0.from = 2024
      $0.to = 2027
    },
    Trial("a year before the first", "CALENDAR_MISSING") { $0.from = 2023 },
    Trial("a year after the last", "CALENDAR_MISSING") { $0.to = 2028 },
  ]

  @Test(arguments: trials)
  func `no date is computed over unknown holidays`(trial: Trial<CalendarReach>) {
    #expect(trial.codes(of: .calendarKnown, on: Sample.calendar) == trial.codes)
  }

  @Test func `the refusal names the site and the years`() {
    let reach = with(Sample.calendar) { $0.to = 2028 }

    let says = Rule<CalendarReach>.calendarKnown.breaches(reach).map(\.says)

    #expect(says == ["STP needs its holidays for 2026 to 2028; it has 2024 to 2027."])
  }

  @Test func `clocks reach into the next year in December`() {
    let facts = Clocks.Facts(track: .access, received: Sample.day("2026-12-20"))

    #expect(Clocks.reach(of: facts, policy: Policy()) == 2026...2027)
  }
}
