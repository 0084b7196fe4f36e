import Testing

@testable import DeskCore

/// The drills that ship, held against the rule book.
@Suite struct DrillCoverTests {
  private static func shipped() throws -> [(name: String, drill: Drill)] {
    try DrillFolder.names.map { ($0, try Drill(parsing: DrillFolder.text($0))) }
  }

  private static let guards = Set(RuleBook.texts.filter { $0.kind == .guard }.map(\.id))

  @Test(arguments: guards.sorted())
  func `every guard refuses in a drill that names it`(rule: RuleID) throws {
    let showing = try Self.shipped().filter { _, drill in
      drill.rules.contains(rule) && drill.refusing.contains(rule)
    }

    #expect(!showing.isEmpty, "\(rule.rawValue)")
  }

  @Test func `a drill that refuses names one of the rules that do`() throws {
    for (name, drill) in try Self.shipped() where !drill.refusing.isEmpty {
      #expect(!drill.refusing.isDisjoint(with: drill.rules), "\(name)")
    }
  }

  @Test func `no two drills have one title`() throws {
    let titles = try Self.shipped().map(\.drill.title)

    #expect(Set(titles).count == titles.count)
  }

  @Test func `every situation is told for practice`() throws {
    for (name, drill) in try Self.shipped() {
      #expect(!drill.situation.isEmpty, "\(name)")
    }
  }
}

extension Drill {
  /// The rules that a step of the file itself expects to be broken.
  fileprivate var refusing: Set<RuleID> {
    Set(
      lines.flatMap { line -> [RuleID] in
        guard case .step(let step, _) = line.act, !step.isGiven,
          case .refused(let breaches, _) = step.outcome
        else { return [] }
        return breaches.map(\.rule)
      })
  }
}
