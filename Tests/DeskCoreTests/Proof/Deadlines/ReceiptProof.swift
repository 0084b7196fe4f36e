import Testing

@testable import DeskCore

/// The day of receipt from an instant, at every local midnight and every change of the clocks.
@Suite struct ReceiptProof {
  private let written = WrittenZones(calendar: DeadlineProof.calendar)

  /// Seconds around an hour: the hour itself, a second and an hour to each side.
  private static let around = [-7200, -3601, -3600, -1, 0, 1, 3599, 3600, 7200]

  @Test(arguments: Site.defaults.map(\.id))
  func `the wall clock of each site is the written one`(site id: String) throws {
    let site = try #require(Site.defaults.first { $0.id == id })
    let zone = try #require(WrittenZones.zones[id])
    var tried = 0
    var wrong: [String] = []
    for year in 2024...2036 {
      let changes = written.changes(of: year, in: zone)
      for utc in midnights(of: year, in: zone, changes: changes) + hours(around: changes) {
        tried += 1
        let (day, second) = written.wall(utc, in: zone, changes: changes)
        let instant = Instant(milliseconds: Int64(utc) * 1000)
        let moment = try #require(Moment(instant, at: site, zones: Sample.zones))
        let isOpen = written.calendar.isOpen(day) && (28_800..<61_200).contains(second)
        guard moment.day.number != day || moment.local.second != second || moment.isOpen != isOpen
        else { continue }
        wrong.append("\(id) \(utc): the desk \(moment.local), written \(day) \(second)")
      }
    }

    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(5).joined(separator: "\n"))")
    #expect(tried == (zone.keepsDaylightTime ? 14_481 : 14_247))
  }

  /// The local midnights of a year, each with the second before and after it.
  private func midnights(
    of year: Int, in zone: WrittenZones.Zone, changes: (spring: Int, autumn: Int)?
  ) -> [Int] {
    let first = written.calendar.start(of: year)
    return (first..<written.calendar.start(of: year + 1)).flatMap { index in
      let standard = index * 86_400 + zone.behind * 3600
      let isDaylight = changes.map { standard - 3600 >= $0.spring && standard < $0.autumn } ?? false
      let midnight = standard - (isDaylight ? 3600 : 0)
      return [midnight - 1, midnight, midnight + 1]
    }
  }

  /// The hours around both changes of a year.
  private func hours(around changes: (spring: Int, autumn: Int)?) -> [Int] {
    guard let changes else { return [] }
    return [changes.spring, changes.autumn].flatMap { at in Self.around.map { at + $0 } }
  }

  @Test(arguments: Site.defaults.map(\.id))
  func `a request is received on the day that its site's wall shows`(site id: String) throws {
    let zone = try #require(WrittenZones.zones[id])
    var desk = ScenarioDesk()
    try desk.at("2037-01-05 10:00", id)
    try desk.patient()
    for year in 2024...2036 {
      let changes = written.changes(of: year, in: zone)
      let midnights = midnights(of: year, in: zone, changes: changes)
      for utc in everyThirteenth(midnights) + hours(around: changes) {
        let at = Instant(milliseconds: Int64(utc) * 1000)
        let request = try desk.logOwn(delivery: .pickup, ["receivedAt": .instant(at)])
        let clocks = try #require(desk.chart.requests[request]?.clocks)
        let (day, _) = written.wall(utc, in: zone, changes: changes)
        let due = SlowDeadline(
          SlowDeadline.Question(
            track: "access", inMinnesota: ["STP", "STE", "ROC"].contains(id), received: day,
            written: true, mammogram: false, extended: 0), by: written.calendar)

        #expect(clocks.received.number == day, "\(id) \(utc)")
        #expect(clocks.governing.number == due.governing, "\(id) \(utc)")
      }
    }
  }

  /// The three seconds of one midnight in thirteen; `ScenarioDesk` is not quick.
  private func everyThirteenth(_ midnights: [Int]) -> [Int] {
    midnights.enumerated().filter { $0.offset % 39 < 3 }.map(\.element)
  }
}
