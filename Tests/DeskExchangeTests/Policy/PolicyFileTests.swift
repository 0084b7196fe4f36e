import DeskCore
import Foundation
import Testing

@testable import DeskExchange

/// A policy file that is right, and everything that can be wrong in one.
@Suite struct PolicyFileTests {
  static let zones = Zones { name, instant in
    TimeZone(identifier: name)?.secondsFromGMT(
      for: Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000))
  }

  private func read(_ text: String) -> PolicyFile {
    PolicyFile(parsing: text, zones: Self.zones)
  }

  @Test func `an empty file is the rule book's defaults`() {
    #expect(read("").policy == Policy())
    #expect(read("# nothing\n\n").faults == [])
  }

  @Test func `a file lays its numbers over the defaults and replaces the lists`() throws {
    let policy = try #require(read(Self.hospital).policy)

    #expect(policy.noteLifeDays == 10)
    #expect(policy.expiredIDGraceDays == 365)
    #expect(policy.expiryTyped)
    #expect(policy.practices.map(\.id) == ["gen"])
    #expect(policy.practices.first?.contacts.map(\.phone) == ["555-0100"])
    #expect(policy.sites.map(\.id) == ["GEN"])
    let site = try #require(policy.site("GEN"))
    #expect(site.state == .florida)
    #expect(site.hours.opens == 7 * 3600 + 1800)
    #expect(site.holidays.yearly.last == .dayAfterThanksgiving)
    let closed = try #require(Day("2026-12-24"))
    let thanks = try #require(Day("2026-11-27"))
    let open = try #require(Day("2027-07-05"))
    #expect(site.holidays.contains(closed) && site.holidays.contains(thanks))
    #expect(!site.holidays.contains(open))
    #expect(policy.law(of: .florida).survivors == [.spouse, .child])
    #expect(policy.law(of: .florida).minorServices == [])
    #expect(policy.law(of: .minnesota) == .minnesota)
  }

  /// Line by line: what the file has in place of a good line, and what is said of it.
  static let mistakes: [Mistake] = [
    Mistake("noteLifeDays = 10", "noteLifeDays = -3", "2 identity.noteLifeDays", "1 to 3650"),
    Mistake("noteLifeDays = 10", "noteLifeDays = \"10\"", "2 identity.noteLifeDays", "number"),
    Mistake("noteLifeDays = 10", "noteLifeDays = 1.5", "2 identity.noteLifeDays", "number"),
    Mistake("noteLifeDays = 10", "notelifeDays = 10", "2 identity.notelifeDays", "noteLifeDays"),
    Mistake("expiryTyped = true", "expiryTyped = 1", "3 identity.expiryTyped", "true or false"),
    Mistake("[shelf]", "[shelves]", "5 shelves", "identity, shelf, clocks"),
    Mistake("closeDays = 90", "closeDays = 30", "6 shelf.closeDays", "more than 30"),
    Mistake("[state.florida]", "[state.texas]", "8 state.texas", "minnesota"),
    Mistake("copyDays = 0", "", "8 state.florida.copyDays", "0 to 365"),
    Mistake("\"child\"", "\"cousin\"", "10 state.florida.survivors[1]", "spouse"),
    Mistake("office = \"Records\"", "", "18 practice[0].contact[0].office", "text"),
    Mistake("id = \"GEN\"", "id = \"G N\"", "25 site[0].id", "letters and digits"),
    Mistake("name = \"General\"", "name = \" \"", "26 site[0].name", "text"),
    Mistake("practice = \"gen\"", "practice = \"spr\"", "27 site[0].practice", "gen"),
    Mistake("state = \"florida\"", "state = \"texas\"", "28 site[0].state", "arizona"),
    Mistake("America/New_York", "Amerika/Chicago", "29 site[0].zone", "America/Chicago"),
    Mistake("opens = \"07:30\"", "opens = \"7.30\"", "30 site[0].opens", "00:00 to 24:00"),
    Mistake("closes = \"16:00\"", "closes = \"07:30\"", "31 site[0].closes", "after 07:30"),
    Mistake("lastYear = 2030", "lastYear = 2019", "33 site[0].lastYear", "2020 or later"),
    Mistake("lastYear = 2030", "lastYear = 99999", "33 site[0].lastYear", "1900 to 2200"),
    Mistake("lastYear = 2030", "", "23 site[0].lastYear", "1900 to 2200"),
    Mistake("\"July 4\"", "\"June 31\"", "35 site[0].holidays[0]", "July 4"),
    Mistake("last Monday", "sixth Monday", "36 site[0].holidays[1]", "third Monday of January"),
    Mistake("[2026-12-24]", "[\"Christmas\"]", "39 site[0].extraDays[0]", "YYYY-MM-DD"),
    Mistake("[2026-12-24]", "[2027-07-05]", "40 site[0].openDays", "one of the lists"),
  ]

  @Test(arguments: mistakes)
  func `one mistake is told with its line, its key and what is accepted`(mistake: Mistake) throws {
    try #require(Self.hospital.contains(mistake.good))
    let text = Self.hospital.replacingOccurrences(of: mistake.good, with: mistake.bad)

    let file = read(text)

    #expect(file.policy == nil)
    #expect(file.faults.map { "\($0.line) \($0.key)" } == [mistake.place])
    #expect(file.faults.allSatisfy { $0.accepts.contains(mistake.accepted) }, "\(file.faults)")
  }

  @Test func `all mistakes are told at once, in the order of the file`() {
    var text = Self.hospital
    for mistake in [Self.mistakes[0], Self.mistakes[6], Self.mistakes[15], Self.mistakes[21]] {
      text = text.replacingOccurrences(of: mistake.good, with: mistake.bad)
    }

    #expect(
      read(text).faults.map { "\($0.line) \($0.key)" } == [
        "2 identity.noteLifeDays", "6 shelf.closeDays", "29 site[0].zone",
        "35 site[0].holidays[0]",
      ])
  }

  @Test func `two sites of one code, and two practices, are told at the second`() {
    let twice = Self.hospital + "\n" + Self.site + "\n[[practice]]\nid = \"gen\"\nname = \"X\"\n"

    #expect(read(twice).faults.map(\.key) == ["site[1].id", "practice[1].id"])
    #expect(read(twice).faults.map(\.line) == [45, 64])
  }

  @Test func `a line that is no TOML is told beside the other mistakes`() {
    let text = Self.hospital.replacingOccurrences(of: "expiryTyped = true", with: "expiryTyped = y")
      .replacingOccurrences(of: "noteLifeDays = 10", with: "noteLifeDays = 0")

    let faults = read(text).faults

    #expect(faults.map(\.line) == [2, 3])
    #expect(faults.last?.says.hasPrefix("is no TOML") == true)
  }

  @Test func `nonsense of any length ends`() {
    let file = read(String(repeating: "= = [[\n", count: 500))

    #expect(file.policy == nil)
    #expect(!file.faults.isEmpty && file.faults.count <= 21)
  }

  @Test func `a fault reads as a sentence with its place`() {
    let fault = read("[identity]\nnoteLifeDays = -3\n").faults.first

    #expect(
      fault?.description
        == "line 2, identity.noteLifeDays: is not what belongs here; accepted: "
        + "a whole number from 1 to 3650")
  }
}

/// A good line, a bad one in its place, and what is said of it.
struct Mistake: Sendable, CustomTestStringConvertible {
  let good: String
  let bad: String
  let place: String
  let accepted: String

  init(_ good: String, _ bad: String, _ place: String, _ accepted: String) {
    self.good = good
    self.bad = bad
    self.place = place
    self.accepted = accepted
  }

  var testDescription: String { bad.isEmpty ? "without \(good)" : bad }
}
