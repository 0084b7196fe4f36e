@testable import DeskCore

/// Walks one action with one good evidence: every subset of its rules broken, everywhere, by all.
///
/// The oracle is written by hand: it knows a rule's number and, per evidence, which numbers its
/// counter-example breaks. It never asks a rule. That keeps it from agreeing with a wrong table.
struct Exploration<Stage: StageName, Action: ActionName, Evidence: Sendable> {
  let machine: Machine<Stage, Action, Evidence>
  let action: Action
  /// The evidence's name, for the message of a failure.
  let sample: String
  /// Evidence that satisfies every rule of the action.
  let good: Evidence
  /// What a counter-example breaks in this evidence, where it is not just its own rule.
  var effects: [RuleID: Set<RuleID>] = [:]
  /// The rules that a counter-example makes moot.
  var silences: [RuleID: Set<RuleID>] = [:]

  /// Refuted actions that this evidence never satisfies, because they are another person's.
  var closed: Set<Action> = []

  /// How many decisions were tried, and those that came out wrong, with their path.
  struct Result {
    var tried = 0
    var failures: [String] = []

    static func += (a: inout Result, b: Result) {
      a.tried += b.tried
      a.failures += b.failures
    }
  }

  func run() -> Result {
    var result = Result()
    for row in machine.moves where row.on == action { result += walk(row) }
    result += outside()
    return result
  }

  /// Every subset at the row's own stages by every role.
  private func walk(_ row: Move<Stage, Action, Evidence>) -> Result {
    var result = Result()
    let rules = uniqueRules(of: row)
    for chosen in subsets(of: rules.count) {
      let broken = chosen.map { rules[$0] }
      let evidence = breaking(broken)
      let expected = expected(row, broken.map(\.id))
      for stage in Stage.allCases where row.from.contains(stage) {
        for role in row.by { result += check(stage, role, evidence, expected, broken.map(\.id)) }
        guard broken.count < 2 else { continue }
        for role in Role.allCases where !row.by.contains(role) {
          result += check(stage, role, evidence, [.r06], broken.map(\.id))
        }
      }
    }
    return result
  }

  /// At the stages that have no row for the action, good evidence opens nothing to anyone.
  private func outside() -> Result {
    var result = Result()
    for stage in Stage.allCases where machine.move(action, at: stage) == nil {
      for role in Role.allCases { result += check(stage, role, good, [.r00], []) }
    }
    return result
  }

  private func check(
    _ stage: Stage, _ role: Role, _ evidence: Evidence, _ expected: Set<RuleID>, _ broken: [RuleID]
  ) -> Result {
    let breaches = machine.breaches(
      action, at: stage, by: [role], given: evidence, under: Book())
    let found = Set(breaches.map(\.rule))
    guard found != expected else { return Result(tried: 1) }
    return Result(
      tried: 1,
      failures: [
        "\(machine.name).\(action.rawValue) at \(stage.rawValue) by \(role.rawValue), \(sample), "
          + "breaking \(numbers(broken)): expected \(numbers(expected)), found \(numbers(found))"
      ])
  }

  private func numbers(_ rules: some Sequence<RuleID>) -> String {
    rules.map(\.rawValue).sorted().joined(separator: " ")
  }

  /// The rules that stand before the row, or before the actions whose failure it records.
  private func uniqueRules(of row: Move<Stage, Action, Evidence>) -> [Rule<Evidence>] {
    var seen: Set<RuleID> = []
    let refuted = row.refutes.flatMap { action in
      machine.moves.filter { $0.on == action && !$0.from.isDisjoint(with: row.from) }
        .flatMap(\.requires)
    }
    return (row.requires + refuted).filter { seen.insert($0.id).inserted }
  }

  private func breaking(_ rules: [Rule<Evidence>]) -> Evidence {
    var evidence = good
    for rule in rules { rule.breaks(&evidence) }
    return evidence
  }

  private func expected(_ row: Move<Stage, Action, Evidence>, _ broken: [RuleID]) -> Set<RuleID> {
    let all = Set(broken.flatMap { effects[$0] ?? [$0] })
    let left = all.subtracting(broken.flatMap { silences[$0] ?? [] })
    guard !row.refutes.isEmpty else { return left }
    let allFail = row.refutes.allSatisfy { action in
      closed.contains(action)
        || machine.moves.contains {
          $0.on == action && !left.isDisjoint(with: $0.requires.map(\.id))
        }
    }
    let own = left.intersection(row.requires.map(\.id))
    return allFail ? own : own.union([.r00])
  }
}

/// Every subset of so many things, or of at most three of them where there are more than fourteen.
func subsets(of count: Int) -> [[Int]] {
  guard count > 14 else {
    return (0..<(1 << count)).map { mask in (0..<count).filter { mask & (1 << $0) != 0 } }
  }
  var found: [[Int]] = [[]]
  for first in 0..<count {
    found.append([first])
    for second in (first + 1)..<max(count, first + 1) {
      found.append([first, second])
      for third in (second + 1)..<max(count, second + 1) { found.append([first, second, third]) }
    }
  }
  return found
}
