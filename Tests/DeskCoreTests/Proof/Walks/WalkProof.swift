import Foundation
import Testing

@testable import DeskCore

/// Random walks of a machine by `decide`, each step judged by a model that asks no rule.
///
/// `RECORDSDESK_WALKS` says how many walks a machine. A walk that goes wrong prints whole.
@Suite struct WalkProof {
  private static let count =
    ProcessInfo.processInfo.environment["RECORDSDESK_WALKS"].flatMap { Int($0) } ?? 4_000

  @Test func `a request goes where the model lets it, and nowhere else`() {
    let walker = Walker(machine: RequestMachine.request, model: .request, reaches: "released") {
      $0.evidence(for: $1)
    }
    walker.walk(Self.count)
  }

  @Test func `a visit goes where the model lets it, and nowhere else`() {
    let walker = Walker(machine: PickupMachine.pickup, model: .pickup, reaches: "done") { who, _ in
      who.evidence
    }
    walker.walk(Self.count)
  }
}

/// Walks one machine.
struct Walker<Stage: StageName, Action: ActionName, Evidence: Sendable, Kind: Hashable & Sendable> {
  let machine: Machine<Stage, Action, Evidence>
  let model: WalkModel<Kind, Evidence>
  /// The stage that a good share of the walks must reach, or the proof is idle.
  let reaches: String
  let evidence: (Kind, Action) -> Evidence

  init(
    machine: Machine<Stage, Action, Evidence>, model: WalkModel<Kind, Evidence>, reaches: String,
    evidence: @escaping (Kind, Action) -> Evidence
  ) {
    self.machine = machine
    self.model = model
    self.reaches = reaches
    self.evidence = evidence
  }

  func walk(_ count: Int) {
    var steps = 0
    var reached = 0
    var permits = 0
    for seed in 0..<UInt64(count) {
      var walk = Walk(model.start)
      var dice = SeededDice(seed)
      let kind = dice.pick(model.samples) ?? model.samples[0]
      for _ in 0..<dice.number(5...30) where walk.wrong.isEmpty { step(&walk, kind, &dice) }
      steps += walk.lines.count
      permits += walk.permits
      reached += walk.stages.contains(reaches) ? 1 : 0
      guard walk.wrong.isEmpty else {
        Issue.record("seed \(seed), \(kind): \(walk.wrong)\n\(walk.lines.joined(separator: "\n"))")
        return
      }
    }
    print(
      "\(model.machine): \(count) walks, \(steps) decisions, \(permits) permits, \(reached) \(reaches)"
    )
    #expect(permits > steps / 5 && reached > count / 50)
  }

  private func step(_ walk: inout Walk, _ kind: Kind, _ dice: inout SeededDice) {
    let here = Stage(rawValue: walk.stage) ?? .start
    let open = machine.open(at: here)
    let any = dice.pick(Array(Action.allCases))
    let onward = open.filter { model.onward.contains($0.rawValue) }
    let likely = dice.chance(70) ? dice.pick(onward) ?? dice.pick(open) : dice.pick(open)
    guard let action = dice.chance(90) ? likely ?? any : any else { return }
    let troubles = dice.chance(75) ? [] : pick(&dice, kind)
    let doers = Role.allCases.filter {
      RolesMatrixTests.duties[$0]?.contains("\(model.machine).\(action.rawValue)") ?? false
    }
    let role = dice.chance(90) ? dice.pick(doers) ?? .auditor : dice.pick(Role.allCases) ?? .auditor
    decide(&walk, action, kind, role, troubles)
  }

  private func pick(_ dice: inout SeededDice, _ kind: Kind) -> [Trouble<Evidence, Kind>] {
    let possible = model.troubles.filter { $0.befalls.isEmpty || $0.befalls.contains(kind) }
    return (0..<dice.number(1...3)).compactMap { _ in dice.pick(possible) }
  }

  private func decide(
    _ walk: inout Walk, _ action: Action, _ kind: Kind, _ role: Role,
    _ troubles: [Trouble<Evidence, Kind>]
  ) {
    var facts = evidence(kind, action)
    for trouble in troubles { trouble.edit(&facts) }
    let expected = model.allows(
      action.rawValue, at: walk.stage, by: role, kind, spoiled: Set(troubles.map(\.spoils)))
    let standing = Standing(
      id: "X-1", version: walk.permits, stage: Stage(rawValue: walk.stage) ?? .start)
    walk.lines.append(
      "  \(walk.stage): \(action.rawValue) by \(role.rawValue) "
        + troubles.map(\.says).joined(separator: ", "))
    do throws(Refusal) {
      let permit = try machine.decide(action, on: standing, by: [role], given: facts, under: Book())
      let to = permit.write.to
      walk.take(expected, to, model.leads(action.rawValue, from: walk.stage))
    } catch {
      if expected { walk.wrong = "refused by \(error.codes), and the model sees nothing wrong" }
    }
  }
}

/// One walk so far.
struct Walk {
  var stage: String
  var stages: Set<String> = []
  var lines: [String] = []
  var permits = 0
  var wrong = ""

  init(_ start: String) { stage = start }

  /// A permit was given, for a stage; the model says whether it should be, and for which.
  mutating func take(_ expected: Bool, _ to: String, _ leads: String?) {
    if !expected { wrong = "permitted, and the model forbids it" }
    if to != leads { wrong = "leads to \(to), and the model says \(leads ?? "nowhere")" }
    permits += 1
    stage = to
    stages.insert(to)
  }
}
