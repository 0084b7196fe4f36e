@testable import DeskCore

/// One command of a random sequence: what, on what, by whom, when.
struct SequenceStep: Sendable, CustomStringConvertible {
  var action: String
  var subject: String
  var user: String
  var facts: Facts
  /// Seconds since the step before.
  var after: Int

  var description: String {
    let told = facts.fields.map { "\($0)=\(facts[$0].map { "\($0)" } ?? "")" }
    return "+\(after)s \(user): \(action) \(subject) \(told.joined(separator: " "))"
  }
}

/// A desk on which a sequence runs: rows, people, a clock.
struct SequenceDesk {
  let name: String
  var chart: MemoryChart
  var now: Instant
  let ground: Ground
  let site: Site
  /// What the model knows before the first step, from the desk's preparation.
  var ledger: Ledger

  /// Does one step, and says what the model finds wrong with what came of it.
  mutating func take(_ step: SequenceStep) throws -> (outcome: Outcome, wrong: [String]) {
    now = now.adding(seconds: step.after)
    guard let moment = Moment(now, at: site, zones: ground.zones) else {
      return (.failed("no zone"), ["the site's zone is not known"])
    }
    let roles = step.user == "system" ? [.system] : chart.people[step.user]?.roles ?? []
    let command = Command(
      id: "s", do: step.action, on: step.subject, facts: step.facts,
      actor: Actor(user: step.user, roles: roles), desk: "FD1", moment: moment)
    let before = chart
    let outcome = try chart.perform(command, on: ground)
    let wrong = ledger.judge(
      Ledger.Deed(command: command, outcome: outcome, before: before, after: chart))
    return (outcome, wrong)
  }
}

/// What came of one sequence.
struct SequenceResult {
  var steps: [SequenceStep] = []
  var done = 0
  var refused = 0
  var invalid = 0
  var released = 0
  var closed = 0
  var wrong: [String] = []

  mutating func count(_ outcome: Outcome) {
    switch outcome {
    case .done: done += 1
    case .refused: refused += 1
    default: invalid += 1
    }
  }
}
