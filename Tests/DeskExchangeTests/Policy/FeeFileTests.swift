import DeskCore
import Testing

@testable import DeskExchange

/// Fees, film and privacy in a policy file, and everything that can be wrong with them.
@Suite struct FeeFileTests {
  private func read(_ text: String) -> PolicyFile {
    PolicyFile(parsing: text, zones: PolicyFileTests.zones)
  }

  static let file = """
    [privacy]
    amendmentDays = 45
    amendmentInWriting = false

    [media]
    lastMammogramYears = 20
    filmPrinters = ["STP"]
    [[media.offer]]
    practice = "spr"
    media = ["disc"]
    encryptsDiscs = true

    [[fees.table]]
    id = "florida-2025"
    name = "Florida's schedule"
    setBy = "state"
    source = "a statute"
    from = 2025-01-01
    until = 2025-12-31
    tracks = ["authorization"]
    states = ["florida"]
    [[fees.table.price]]
    part = "paper"
    once = "2"
    perPage = "$1.00"
    says = "for copying"
    source = "subd. 1"
    [[fees.table.price.cap]]
    upToPages = 10
    most = "8.00"
    [[fees.table.price.cap]]
    upToPages = 20
    most = "12.00"
    [[fees.table]]
    id = "florida-2026"
    name = "Florida's next schedule"
    setBy = "state"
    source = "another statute"
    from = 2026-01-01
    states = ["florida"]
    [[fees.table.price]]
    part = "copy"
    once = "$5.00"
    says = "in all"
    source = "subd. 2"

    """

  @Test func `the file's tables replace the default ones, with their money and their caps`() throws
  {
    let policy = try #require(read(Self.file).policy)

    #expect(policy.fees.tables.map(\.id) == ["florida-2025", "florida-2026"])
    let price = try #require(policy.fees.tables.first?.prices.first)
    #expect(price.once == 200 && price.perPage == 100)
    #expect(price.caps.map(\.most) == [800, 1200])
    #expect(policy.fees.tables.last?.tracks == [])
    #expect(policy.privacy.amendmentDays == 45 && !policy.privacy.amendmentInWriting)
    #expect(policy.privacy.accountingDays == 60)
    #expect(policy.media.filmPrinters == ["STP"] && policy.media.lastMammogramYears == 20)
    #expect(policy.media.offers.map(\.practice) == ["spr"])
  }

  @Test func `a hospital of its own has no default offer or table of another practice`() throws {
    let policy = try #require(read(PolicyFileTests.hospital).policy)

    #expect(policy.media.offers == [])
    #expect(
      policy.fees.tables.map(\.id)
        == FeeTable.defaults.map(\.id).filter { $0 != "mayo-own-records" })
  }

  static let mistakes: [Mistake] = [
    Mistake("amendmentDays = 45", "amendmentDays = 61", "2 privacy.amendmentDays", "1 to 60"),
    Mistake("InWriting = false", "InWriting = 0", "3 privacy.amendmentInWriting", "true or"),
    Mistake("Years = 20", "Years = 9", "6 media.lastMammogramYears", "10 to 100"),
    Mistake("Years = 20", "Years = 20\nmammogramYears = 30", "6 media.lastMammogramYears", "30"),
    Mistake("[\"STP\"]", "[\"QQQ\"]", "7 media.filmPrinters[0]", "STP, STE"),
    Mistake("practice = \"spr\"", "practice = \"gen\"", "9 media.offer[0].practice", "spr, mayo"),
    Mistake("media = [\"disc\"]", "media = []", "10 media.offer[0].media", "disc"),
    Mistake("media = [\"disc\"]", "media = [\"tape\"]", "10 media.offer[0].media[0]", "film"),
    Mistake("id = \"florida-2026\"", "id = \"florida-2025\"", "35 fees.table[1].id", "another"),
    Mistake("setBy = \"state\"", "setBy = \"city\"", "16 fees.table[0].setBy", "mammography"),
    Mistake("setBy = \"state\"", "setBy = \"hipaa\"", "13 fees.table[0].costBased", "true"),
    Mistake("source = \"a statute\"", "", "13 fees.table[0].source", "text"),
    Mistake("source = \"a statute\"", "source = \"\"", "17 fees.table[0].source", "text"),
    Mistake("source = \"subd. 1\"", "", "22 fees.table[0].price[0].source", "text"),
    Mistake("from = 2025-01-01", "from = \"2025\"", "18 fees.table[0].from", "YYYY-MM-DD"),
    Mistake("2025-12-31", "2024-12-31", "19 fees.table[0].until", "2025-01-01 or later"),
    Mistake("\"authorization\"", "\"sideways\"", "20 fees.table[0].tracks[0]", "directive"),
    Mistake("states = [\"florida\"]", "states = [\"texas\"]", "21 fees.table[0].states[0]", "ariz"),
    Mistake("states = [\"florida\"]", "states = []", "21 fees.table[0].states", "minnesota"),
    Mistake(
      "states = [\"florida\"]", "states = [\"florida\"]\npractices = [\"gen\"]",
      "22 fees.table[0].practices[0]", "spr, mayo"),
    Mistake("part = \"paper\"", "part = \"stone\"", "23 fees.table[0].price[0].part", "noRecords"),
    Mistake(
      "part = \"paper\"", "part = \"paper\"\npurpose = \"other\"",
      "23 fees.table[0].price[0].part", "copy"),
    Mistake("once = \"2\"", "once = \"-2.00\"", "24 fees.table[0].price[0].once", "below zero"),
    Mistake("once = \"2\"", "once = 2", "24 fees.table[0].price[0].once", "in quotes"),
    Mistake("once = \"2\"", "once = \"2,50\"", "24 fees.table[0].price[0].once", "12.50"),
    Mistake("once = \"2\"", "", "22 fees.table[0].price[0].once", "dollars"),
    Mistake("\"$1.00\"", "\"$1.005\"", "25 fees.table[0].price[0].perPage", "dollars"),
    Mistake("most = \"8.00\"", "most = \"-8\"", "30 fees.table[0].price[0].cap[0].most", "dollars"),
    Mistake("upToPages = 20", "upToPages = 10", "32 fees.table[0].price[0].cap[1].upToPages", "10"),
    Mistake(
      "= 20\nmost = \"12", "= 20\nmost = \"7", "33 fees.table[0].price[0].cap[1].most", "8.00"),
    Mistake("upToPages = 10\n", "", "31 fees.table[0].price[0].cap[1].upToPages", "in order"),
    Mistake("until = 2025-12-31\n", "", "38 fees.table[1].from", "florida-2025 does not"),
    Mistake("2025-12-31", "2026-01-01", "39 fees.table[1].from", "florida-2025 does not"),
  ]

  @Test(arguments: mistakes)
  func `one mistake is told with its line, its key and what is accepted`(mistake: Mistake) throws {
    let text = try #require(Self.file.replacing(mistake.good, by: mistake.bad))

    let file = read(text)

    #expect(file.policy == nil)
    #expect(file.faults.map { "\($0.line) \($0.key)" } == [mistake.place], "\(file.faults)")
    #expect(file.faults.allSatisfy { $0.accepts.contains(mistake.accepted) }, "\(file.faults)")
  }

  @Test func `tables of one setter may follow each other, or speak of other copies`() throws {
    let both = try #require(Self.file.replacing("until = 2025-12-31\n", by: ""))
    let kept = [
      ("from = 2026-01-01", "from = 2026-01-01\ntracks = [\"legal\"]"),
      ("\"authorization\"]\nstates = [\"florida\"]", "\"authorization\"]\nstates = [\"arizona\"]"),
    ]

    for (good, other) in kept {
      #expect(read(try #require(both.replacing(good, by: other))).faults == [], "\(other)")
    }
    #expect(read(both).faults.map(\.key) == ["fees.table[1].from"])
  }

  @Test func `a house's tables for different parts add up, and for one part do not`() throws {
    let house = { (part: String, id: String) in
      """
      [[fees.table]]
      id = "\(id)"
      name = "the house"
      setBy = "house"
      source = "our page"
      from = 2025-01-01
      [[fees.table.price]]
      part = "\(part)"
      once = "5"
      says = "flat"
      source = "our page"

      """
    }

    #expect(read(house("paper", "a") + house("courier", "b")).faults == [])
    #expect(read(house("copy", "a") + house("courier", "b")).faults == [])
    #expect(read(house("copy", "a") + house("film", "b")).faults.map(\.line) == [17])
    #expect(read(house("film", "a") + house("film", "b")).faults.map(\.line) == [17])
  }

  @Test func `two prices of one part and purpose are told at the second`() throws {
    let twice =
      Self.file + """
        [[fees.table.price]]
        part = "copy"
        once = "$6.00"
        says = "in all"
        source = "subd. 3"
        """

    #expect(read(twice).faults.map { "\($0.line) \($0.key)" } == ["47 fees.table[1].price[1].part"])
  }
}

extension String {
  /// The text with the first of something put in another's place; nil where it is not there.
  fileprivate func replacing(_ good: String, by bad: String) -> String? {
    guard let range = firstRange(of: good) else { return nil }
    return replacingCharacters(in: range, with: bad)
  }

  private func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
