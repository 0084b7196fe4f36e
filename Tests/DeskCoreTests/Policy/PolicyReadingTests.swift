import Testing

@testable import DeskCore

/// A policy out of facts: whole, or not at all.
@Suite struct PolicyReadingTests {
  private func reading(_ facts: Facts) -> PolicyReading {
    PolicyReading(facts, zones: Sample.zones)
  }

  @Test func `no facts are the rule book's defaults`() {
    #expect(reading(Facts()).policy == Policy())
  }

  @Test func `the defaults go to facts and come back`() {
    #expect(reading(Policy().facts).policy == Policy())
  }

  @Test func `a number that is left out keeps its default, beside one that is not`() throws {
    let facts: Facts = ["identity": .group(["noteLifeDays": .number(45)])]

    let policy = try #require(reading(facts).policy)

    #expect(policy.noteLifeDays == 45)
    #expect(policy.utilityBillDays == Policy().utilityBillDays)
    #expect(policy.sites == Policy().sites)
  }

  @Test func `every number is checked at both ends of its range`() {
    for number in PolicyNumber.all {
      for wrong in [number.bounds.lowerBound - 1, number.bounds.upperBound + 1] {
        var facts = Policy().facts
        var section = facts.group(number.section.rawValue)
        section[number.name] = .number(wrong)
        facts[number.section.rawValue] = .group(section)

        let reading = reading(facts)

        #expect(reading.policy == nil, "\(number.name) = \(wrong)")
        #expect(reading.errors.map(\.field).contains("\(number.section.rawValue).\(number.name)"))
      }
    }
  }

  @Test func `every number has a place of its own`() {
    for number in PolicyNumber.all {
      let old = Policy()[keyPath: number.path]
      let new = number.bounds.contains(old + 1) ? old + 1 : old - 1
      var policy = Policy()
      policy[keyPath: number.path] = new

      let differing = PolicyNumber.all.filter {
        policy[keyPath: $0.path] != Policy()[keyPath: $0.path]
      }

      #expect(differing.map(\.name) == [number.name])
      #expect(policy.facts.group(number.section.rawValue).number(number.name) == new)
    }
  }

  @Test func `a state's table is taken whole`() throws {
    let facts: Facts = [
      "state": .group([
        "minnesota": .group(["copyDays": .number(30)]),
        "florida": .group(["copyDays": .number(0), "survivors": .list([.text("spouse")])]),
      ])
    ]

    let policy = try #require(reading(facts).policy)

    #expect(policy.law(of: .minnesota).consentMonths == nil)
    #expect(!policy.law(of: .minnesota).isConfigured)
    #expect(policy.law(of: .florida).survivors == [.spouse])
    #expect(policy.law(of: .florida).copyDays == nil)
    #expect(policy.law(of: .arizona) == StateLaw(.arizona))
  }

  @Test func `a state that says nothing of its copies is asked`() {
    let facts: Facts = ["state": .group(["florida": .group(Facts())])]

    #expect(reading(facts).errors.map(\.field) == ["state.florida.copyDays"])
  }

  @Test func `no practices and no sites are no policy`() {
    let fields = reading(["practice": .list([]), "site": .list([])]).errors.map(\.field)

    #expect(fields == ["practice", "site"])
  }

  @Test func `a text with a control character is refused, wherever it is`() {
    let law: Facts = ["copyDays": .number(1), "minorServices": .list([.text("a\u{0}b")])]
    let facts: Facts = ["state": .group(["florida": .group(law)])]

    #expect(reading(facts).errors.map(\.field) == ["state.florida.minorServices[0]"])
  }

  @Test func `every state has its own defaults, once`() {
    #expect(StateLaw.defaults.map(\.state) == Site.State.allCases)
    #expect(StateLaw.defaults.filter(\.isConfigured).map(\.state) == [.minnesota])
  }
}
