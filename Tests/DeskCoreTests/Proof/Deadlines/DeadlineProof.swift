import Testing

@testable import DeskCore

/// Two deadline calculators, written apart, agree for every site, track and day of thirteen years.
@Suite struct DeadlineProof {
  static let calendar = WalkedCalendar(through: 2038)
  static let first = calendar.start(of: 2024)
  static let end = calendar.start(of: 2037)
  /// The flags of a request: written, with a mammogram, extended by so many days.
  static let flags: [(Bool, Bool, Int)] = [true, false].flatMap { written in
    [true, false].flatMap { mammogram in [0, 30].map { (written, mammogram, $0) } }
  }

  @Test func `the walk and the formula number the same days`() throws {
    #expect(Self.end - Self.first == 4_749)
    for index in Self.calendar.days.indices {
      let walked = Self.calendar.days[index]
      let day = try #require(Day(year: walked.year, month: walked.month, day: walked.day))

      guard day.number == index, day.civil == (walked.year, walked.month, walked.day),
        day.weekday == Weekday.allCases[walked.weekday]
      else {
        Issue.record("\(walked) is \(index), and \(day) is \(day.number), a \(day.weekday)")
        return
      }
    }
  }

  @Test func `every day is open or closed in both calendars`() {
    var closed = 0
    for site in Site.defaults {
      for index in Self.first..<Self.end {
        let open = site.isBusinessDay(Day(number: index))
        if !open { closed += 1 }
        if open != Self.calendar.isOpen(index) {
          Issue.record("\(site.id) \(Day(number: index)): the desk says open is \(open)")
        }
      }
    }
    #expect(closed == 8_994)
  }

  @Test(arguments: Site.defaults.map(\.id))
  func `both calculators give the same days`(site id: String) throws {
    let site = try #require(Site.defaults.first { $0.id == id })
    let policy = Policy()
    var tried = 0
    var wrong: [String] = []
    for track in Track.allCases {
      for index in Self.first..<Self.end {
        for flags in Self.flags {
          tried += 1
          if let mismatch = Self.mismatch(site, track, index, flags, policy) {
            wrong.append(mismatch)
          }
        }
      }
    }

    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(5).joined(separator: "\n"))")
    #expect(tried == 303_936)
  }

  /// Where both calculators differ for the requests of one month at two sites.
  static func month(under policy: Policy) -> [String] {
    let sites = Site.defaults.filter { ["STP", "PHX"].contains($0.id) }
    let days = (1...31).compactMap { Day(year: 2026, month: 12, day: $0)?.number }
    return sites.flatMap { site in
      Track.allCases.flatMap { track in
        days.flatMap { day in
          flags.compactMap { mismatch(site, track, day, $0, policy) }
        }
      }
    }
  }

  private static func mismatch(
    _ site: Site, _ track: Track, _ index: Int, _ flags: (Bool, Bool, Int), _ policy: Policy
  ) -> String? {
    let ours = Clocks(
      Clocks.Facts(
        track: track, received: Day(number: index), inWriting: flags.0, mammogram: flags.1,
        extensionDays: flags.2), at: site, policy: policy)
    let slow = SlowDeadline(
      SlowDeadline.Question(
        track: track.rawValue, inMinnesota: ["STP", "STE", "ROC"].contains(site.id),
        received: index, written: flags.0, mammogram: flags.1, extended: flags.2),
      by: calendar)
    guard !slow.agrees(with: ours) else { return nil }
    return "\(site.id) \(track.rawValue) \(Day(number: index)) \(flags): "
      + "the desk \(ours), counted \(slow)"
  }
}

extension SlowDeadline {
  /// Whether the desk's clocks are these days.
  fileprivate func agrees(with clocks: Clocks) -> Bool {
    federal == clocks.hipaa?.number && state == clocks.state?.number
      && mammogram == clocks.mammography?.number && promise == clocks.promise.number
      && governing == clocks.governing.number && governs == clocks.governs.rawValue
      && actBy == clocks.actBy.number
  }
}
