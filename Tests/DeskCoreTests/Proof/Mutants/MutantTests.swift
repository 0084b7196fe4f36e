import Testing

@testable import DeskCore

/// Whatever somebody gets wrong in the rule book, something that was written apart says so.
@Suite struct MutantTests {
  private static let cases =
    RuleCase.papers + RuleCase.access + RuleCase.counter
    + RuleCase.contents + RuleCase.matters + RuleCase.small + RuleCase.mending + RuleCase.work

  @Test func `the book as it is stands before every oracle`() {
    for machine in MachineCase.all {
      #expect(machine.complaints(nil) == [], "\(machine.name)")
      let written = Set(GuardLine.lines(of: machine.name))
      #expect(Set(machine.table.rows.map(GuardLine.init)).symmetricDifference(written) == [])
    }
    for rule in Self.cases { #expect(rule.agrees(nil) == true, "\(rule.name)") }
  }

  @Test func `no seeded mutant survives`() {
    var survivors: [String] = []
    for flaw in SeededMutants.tables {
      let machine = MachineCase.all.first { flaw.act.hasPrefix($0.name + ".") }
      if machine?.complaints(flaw)?.isEmpty ?? true { survivors.append("\(flaw)") }
    }
    for (name, flaw) in SeededMutants.rules {
      let rule = Self.cases.first { $0.name == name }
      if rule?.agrees(flaw) ?? true { survivors.append("\(flaw) \(name)") }
    }

    #expect(survivors == [])
    #expect(SeededMutants.tables.count + SeededMutants.rules.count >= 100)
  }

  @Test(arguments: MachineCase.Kind.allCases)
  func `no flaw of its kind survives in any row of any machine`(kind: MachineCase.Kind) {
    var tried = 0
    var survivors: [String] = []
    for machine in MachineCase.all {
      for flaw in machine.flaws(kind) {
        guard let complaints = machine.complaints(flaw) else { continue }
        tried += 1
        if complaints.isEmpty { survivors.append("\(flaw)") }
      }
    }

    // Without a fallback nobody is asked for one, so not knowing of one is no gap there.
    let equal = ["beginInspection", "handOver", "recheck"].map {
      "let nil pass R-49 in pickup.\($0)"
    }
    #expect(survivors.sorted() == (kind == .passNil ? equal : []))
    #expect(tried == Self.counts[kind])
  }

  private static let counts: [MachineCase.Kind: Int] = [
    .drop: 553, .retarget: 2353, .widen: 1197, .open: 1914, .invert: 544, .passNil: 544,
  ]

  @Test func `no flaw of any rule survives the trials of its suite`() {
    var tried = 0
    var survivors: [String] = []
    for rule in Self.cases {
      for flaw in rule.flaws {
        tried += 1
        if rule.agrees(flaw) ?? true { survivors.append("\(flaw) \(rule.name)") }
      }
    }

    #expect(survivors == [])
    #expect(tried == 769)
  }

  @Test func `no number of the policy may be one more or one less`() {
    #expect(Set(PolicyNumber.all.map(\.name)) == Set(SeededMutants.numbers.keys))
    for number in PolicyNumber.all {
      #expect(Policy()[keyPath: number.path] == SeededMutants.numbers[number.name])
    }
  }

  /// The numbers that the clocks of requests are computed from.
  static let clocks: [(String, any WritableKeyPath<Policy, Int> & Sendable)] = [
    ("accessDays", \.accessDays), ("amendmentDays", \.privacy.amendmentDays),
    ("accountingDays", \.privacy.accountingDays), ("mammographyDays", \.mammographyDays),
    ("promiseDays", \.promiseDays), ("providerBusinessDays", \.providerBusinessDays),
  ]

  @Test(arguments: clocks.map(\.0), [1, -1])
  func `the walked deadlines see a clock that is off by one`(name: String, by days: Int) throws {
    let path = try #require(Self.clocks.first { $0.0 == name }).1
    let policy = with(Policy()) { $0[keyPath: path] += days }

    #expect(DeadlineProof.month(under: Policy()) == [])
    #expect(DeadlineProof.month(under: policy) != [])
  }
}
