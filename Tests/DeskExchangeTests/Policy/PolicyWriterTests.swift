import DeskExchange
import Testing

@testable import DeskCore

/// A policy as a file: read again it is the same, and every key is explained.
@Suite struct PolicyWriterTests {
  static let policies: [Policy] = [Policy(), strange, bare, unknown]

  /// Every value off its default, and texts that want quoting.
  static let strange: Policy = {
    var policy = Policy()
    policy.noteLifeDays = 7
    policy.expiryTyped = true
    policy.unclaimedDays.close = 61
    policy.lockMinutes = 9
    policy.privacy.amendmentDays = 45
    policy.privacy.amendmentInWriting = false
    policy.media.lastMammogramYears = 20
    policy.media.filmPrinters = ["ZZ"]
    policy.media.offers = [
      MediaPolicy.Offer(practice: "zz", media: [.film, .portal], encryptsDiscs: true)
    ]
    policy.fees = FeeBook(tables: strangeTables)
    var law = StateLaw(.arizona)
    law.copyDays = 12
    law.consentMonths = 6
    law.survivors = []
    law.minorServices = ["a \"quoted\" one, with a \\ and a # and a ]"]
    policy.laws[3] = law
    policy.practices = [
      Practice(id: "zz", name: "Åsa's [new] = practice", address: ["é"], contacts: [])
    ]
    policy.sites = [
      Site(
        id: "ZZ", name: "Zürich # 2", practice: "zz", state: .arizona, zone: "America/Phoenix",
        hours: CounterHours(opens: 1, closes: 86_400),
        holidays: HolidayCalendar(
          yearly: [.fixed(month: 2, day: 29), .weekday(.friday, nth: 5, month: 3)],
          extra: [Day(number: 20_000), Day(number: 20_001)], except: [Day(number: 20_300)],
          firstYear: 2024, lastYear: 2024))
    ]
    return policy
  }()

  /// One with every field that a table has, and one with nothing that it need not have.
  private static let strangeTables = [
    FeeTable(
      id: "a-1", name: "Arizona's \"schedule\"", setBy: .state, tracks: [.legal, .access],
      states: [.arizona, .florida], practices: ["zz"], from: Day(number: 20_000),
      until: Day(number: 20_100), source: "# no comment",
      prices: [
        FeeTable.Price(
          .paper, once: 1, perPage: 123_456,
          caps: [
            FeeTable.Cap(upToPages: 7, most: 900), FeeTable.Cap(upToPages: 8, most: 900),
            FeeTable.Cap(most: 0, perPage: 5, afterPages: 3), FeeTable.Cap(most: 99_999_999),
          ], says: "per sheet", source: "there"),
        FeeTable.Price(.copy, purpose: .currentCare, says: "free", source: "there"),
        FeeTable.Price(.copy, purpose: .other, once: 50, says: "in all", source: "there"),
      ]),
    FeeTable(
      id: "h", name: "h", setBy: .mammography, from: Day(number: 0), costBased: true, source: "x"),
  ]

  /// No table of fees and no offer at all.
  static let bare: Policy = {
    var policy = Policy()
    policy.fees = FeeBook(tables: [])
    policy.media.offers = []
    return policy
  }()

  /// Nobody has looked up anything.
  static let unknown: Policy = {
    var policy = Policy()
    policy.laws = Site.State.allCases.map { StateLaw($0) }
    return policy
  }()

  @Test(arguments: policies)
  func `what is written is read as the same policy`(policy: Policy) {
    let text = PolicyWriter.text(of: policy)

    let file = PolicyFile(parsing: text, zones: PolicyFileTests.zones)

    #expect(file.faults == [])
    #expect(file.policy == policy)
    #expect(file.policy.map { PolicyWriter.text(of: $0) } == text)
  }

  /// The file with every wrapped comment in one line.
  private func unwrapped(_ policy: Policy) -> [String] {
    PolicyWriter.text(of: policy).split(separator: "\n").map(String.init).reduce(into: []) {
      let isComment = $1.hasPrefix("# ") && $0.last?.hasPrefix("# ") == true
      if isComment { $0[$0.count - 1] += $1.dropFirst() } else { $0.append($1) }
    }
  }

  @Test func `every key has its sentence above it`() {
    let lines = unwrapped(Policy())

    for section in Policy.form {
      guard case .group(let fields) = section.kind else { continue }
      for field in fields where !["state", "fees"].contains(section.name) && field.name != "offer" {
        let at = lines.firstIndex { $0.hasPrefix("\(field.name) = ") }
        #expect(at.map { lines[$0 - 1].hasSuffix("# \(field.says)".dropFirst(2)) } == true)
      }
    }
    #expect(lines.contains("[state.florida]"))
    #expect(PolicyWriter.text(of: Policy()).contains("\n# survivors is not known.\n"))
  }

  @Test func `a sentence is said once, and no line is too long to read`() {
    let lines = PolicyWriter.text(of: Policy()).split(separator: "\n")
    let sentences = lines.filter { $0.hasSuffix(".") && $0.hasPrefix("# ") }
      .filter { !$0.hasSuffix(" is not known.") }

    #expect(Set(sentences).count == sentences.count)
    #expect(lines.allSatisfy { $0.count <= 100 })
  }

  @Test func `money reads as dollars, and a table in a list leaves out what says nothing`() {
    let text = PolicyWriter.text(of: Policy())

    #expect(text.contains("once = \"$10.00\"\nperPage = \"$1.00\"\nsays = \"for retrieving and"))
    #expect(text.contains("[[fees.table.price.cap]]\nmost = \"$500.00\"\n\n"))
    #expect(text.contains("id = \"STE\"\nname = \"St. Paul East\"\npractice = \"spr\"\n"))
    #expect(text.components(of: "extraDays = []") == 1)
  }

  @Test func `the version is the journal's and not the file's`() {
    var policy = Policy()
    policy.version = 12

    #expect(PolicyWriter.text(of: policy) == PolicyWriter.text(of: Policy()))
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}
