import Testing

@testable import DeskCore

/// a counter hands over only while it is open.
@Suite struct R04Tests {
  static let times: [(String, String, Bool)] = [
    ("STP", "2026-03-16T07:59:59-05:00", false),
    ("STP", "2026-03-16T08:00:00-05:00", true),
    ("STP", "2026-03-16T16:59:59-05:00", true),
    ("STP", "2026-03-16T17:00:00-05:00", false),
    ("STP", "2026-03-14T10:00:00-05:00", false),
    ("STP", "2026-05-25T10:00:00-05:00", false),
    ("STP", "2026-07-03T10:00:00-05:00", false),
    ("PHX", "2026-07-14T16:30:00-07:00", true),
    ("ROC", "2026-07-14T16:30:00-07:00", false),
    ("JAX", "2026-07-14T16:30:00-07:00", false),
    ("PHX", "2026-01-14T16:30:00-07:00", true),
    ("ROC", "2026-01-14T16:30:00-07:00", false),
    ("JAX", "2026-01-14T16:30:00-07:00", false),
  ]

  @Test(arguments: times)
  func `it is open in its own hours`(site: String, at: String, isOpen: Bool) throws {
    let moment = try Sample.moment(Sample.instant(at), site)

    let codes = Rule<Moment>.counterOpen.breaches(moment).map(\.code)

    #expect(codes == (isOpen ? [] : ["COUNTER_CLOSED"]))
  }

  @Test(arguments: [
    ("2026-03-16T17:02:00-05:00", "Tue 17 Mar 2026 at 08:00"),
    ("2026-03-16T06:00:00-05:00", "Mon 16 Mar 2026 at 08:00"),
    ("2026-07-02T18:00:00-05:00", "Mon 6 Jul 2026 at 08:00"),
  ])
  func `a closed counter names its next opening`(at: String, opens: String) throws {
    let moment = try Sample.moment(Sample.instant(at))

    let breach = try #require(Rule<Moment>.counterOpen.breaches(moment).first)

    #expect(breach.cure == "It opens next on \(opens).")
    #expect(breach.aloud.contains(opens))
  }
}
