import Testing

@testable import DeskCore

/// Points in time and wall clocks.
@Suite struct InstantTests {
  static let texts: [(text: String, utc: String)] = [
    ("2026-03-16T10:05:00-05:00", "2026-03-16T15:05:00Z"),
    ("2026-03-16T15:05:00Z", "2026-03-16T15:05:00Z"),
    ("2026-03-16t15:05:00z", "2026-03-16T15:05:00Z"),
    ("2026-03-16 15:05:00+00:00", "2026-03-16T15:05:00Z"),
    ("2026-06-30T23:30:00-07:00", "2026-07-01T06:30:00Z"),
    ("2026-01-01T00:30:00+05:45", "2025-12-31T18:45:00Z"),
    ("2026-03-16T15:05:00.25Z", "2026-03-16T15:05:00.250Z"),
    ("2026-03-16T15:05:00.123456789Z", "2026-03-16T15:05:00.123Z"),
    ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
  ]

  @Test(arguments: texts)
  func `RFC 3339 is read at its offset and written in UTC`(instant: (text: String, utc: String)) {
    #expect(Instant(instant.text)?.description == instant.utc)
  }

  @Test(arguments: [
    "2026-03-16T10:05:00", "2026-03-16", "2026-02-30T10:05:00Z", "2026-03-16T24:00:00Z",
    "2026-03-16T10:60:00Z", "2026-03-16T10:05:60Z", "2026-03-16T10:05:00+5:00",
    "2026-03-16T10:05:00.Z", "2026-03-16T10:05:00-0500", "2026-03-16T10:05:00Zulu", "",
  ])
  func `a time without an offset, or no time at all, is refused`(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test func `it is written at an offset too`() throws {
    let instant = try #require(Instant("2026-03-16T15:05:00Z"))

    #expect(instant.text(offset: -5 * 3600) == "2026-03-16T10:05:00-05:00")
    #expect(instant.text(offset: 5 * 3600 + 45 * 60) == "2026-03-16T20:50:00+05:45")
  }

  @Test func `the wall clock falls back a day west of midnight`() throws {
    let instant = try #require(Instant("2026-07-01T06:30:00Z"))
    let local = LocalTime(instant, offset: -7 * 3600)

    #expect(local.day == Day("2026-06-30"))
    #expect(local.clock == "23:30:00" && local.minute == "23:30")
  }

  @Test func `before 1970 the millisecond belongs to the second before`() {
    let local = LocalTime(Instant(milliseconds: -1), offset: 0)

    #expect(local.day == Day("1969-12-31"))
    #expect(local.second == 86_399)
  }

  static let summers: [(String, String, Int)] = [
    ("America/Chicago", "2026-03-08T07:59:59Z", -6),
    ("America/Chicago", "2026-03-08T08:00:00Z", -5),
    ("America/Chicago", "2026-11-01T06:59:59Z", -5),
    ("America/Chicago", "2026-11-01T07:00:00Z", -6),
    ("America/Phoenix", "2026-07-14T12:00:00Z", -7),
    ("America/Phoenix", "2026-01-14T12:00:00Z", -7),
    ("America/New_York", "2026-07-14T12:00:00Z", -4),
  ]

  @Test(arguments: summers)
  func `summer time comes and goes by zone, never in Arizona`(
    zone: String, at: String, hours: Int
  ) throws {
    let instant = try #require(Instant(at))

    #expect(Sample.zones.offset(instant, in: zone) == hours * 3600)
  }

  @Test func `an unknown zone has no wall clock and no counter`() {
    let site = Site(id: "X", name: "X", practice: "x", state: .arizona, zone: "Mars/Olympus")

    #expect(Sample.zones.local(Sample.now, in: "Mars/Olympus") == nil)
    #expect(Moment(Sample.now, at: site, zones: Sample.zones) == nil)
  }
}
