@testable import DeskCore

/// One machine with what judges a flawed copy of it.
struct MachineCase: Sendable {
  let name: String
  /// The table of the machine as it is.
  let table: MachineTable
  /// The oracles that complain about a copy with a flaw, or nil where the flaw changes nothing.
  let complaints: @Sendable (TableFlaw?) -> Set<String>?
  let stages: [String]

  init<Stage: StageName, Action: ActionName, Evidence: Sendable>(
    _ machine: Machine<Stage, Action, Evidence>, nothing: Evidence
  ) {
    name = machine.name
    table = machine.table
    stages = Stage.allCases.map(\.rawValue)
    complaints = { flaw in
      guard let copy = flaw.map({ machine.flawed($0) }) ?? machine else { return nil }
      var found = TableOracles.complaints(about: copy.table)
      if !copy.refuses(nothing, in: flaw?.act) { found.insert("nothing known") }
      // Walking every path takes longest, so it is asked of what nothing else has seen.
      if found.isEmpty, !PathFacts.hold(in: copy.table) { found.insert("paths") }
      return found
    }
  }

  /// Every machine of the desk.
  static let all: [MachineCase] = [
    MachineCase(.request, nothing: RequestEvidence()),
    MachineCase(.pickup, nothing: PickupEvidence()),
    MachineCase(.authorization, nothing: DocumentEvidence()),
    MachineCase(.imaging, nothing: ImagingEvidence()),
    MachineCase(.amendment, nothing: AmendmentEvidence()),
    MachineCase(.death, nothing: DeathEvidence()),
    MachineCase(.adoption, nothing: AdoptionEvidence()),
    MachineCase(.accounting, nothing: AccountingEvidence()),
    MachineCase(.incident, nothing: IncidentEvidence()),
    MachineCase(.nearMiss, nothing: NearMissEvidence()),
    MachineCase(.patient, nothing: PatientEvidence()),
    MachineCase(.person, nothing: PersonEvidence()),
    MachineCase(.policy, nothing: PolicyEvidence()),
    MachineCase(.paper, nothing: PaperEvidence()),
    MachineCase(.desk, nothing: DeskEvidence()),
  ]

  /// Every rule dropped, every arrow elsewhere, every role and every stage more than there is.
  func flaws(_ kind: Kind) -> [TableFlaw] {
    Set(GuardLine.lines(of: name).map(\.action)).sorted().flatMap { action -> [TableFlaw] in
      let act = "\(name).\(action)"
      let lines = GuardLine.lines(of: name).filter { $0.action == action }
      switch kind {
      case .drop: return drops(of: act, lines)
      case .retarget: return (stages + [""]).map { .retarget(act, to: $0) }
      case .widen: return Role.allCases.map { .widen(act, by: $0) }
      case .open: return stages.map { .open(act, from: $0) }
      case .invert: return Set(lines.flatMap(\.rules)).sorted().map { .invert($0, in: act) }
      case .passNil: return Set(lines.flatMap(\.rules)).sorted().map { .passNil($0, in: act) }
      }
    }
  }

  enum Kind: String, CaseIterable, Sendable {
    case drop, retarget, widen, open, invert, passNil
  }

  private func drops(of act: String, _ lines: [GuardLine]) -> [TableFlaw] {
    lines.flatMap { line in
      Set(line.rules).sorted().flatMap { rule in
        (0..<line.rules.count { $0 == rule }).map { .drop(rule, from: act, place: $0) }
      }
    }
  }
}

extension Machine {
  /// Whether evidence of nothing is refused by exactly the rules of the guard list, everywhere.
  ///
  /// Only the rows of one act are asked where a flaw is in no other.
  fileprivate func refuses(_ nothing: Evidence, in act: String?) -> Bool {
    let written = GuardLine.lines(of: name).filter { act == nil || act == "\(name).\($0.action)" }
    return written.filter { $0.refutes.isEmpty || !$0.rules.isEmpty }.allSatisfy { line in
      guard let action = Action(rawValue: line.action) else { return false }
      // The fallback is asked only where there is one; without one, R-48 asks for the licence.
      let askedOnly = line.rules.filter {
        !($0 == "R-49" && ["recheck", "handOver", "beginInspection"].contains(line.action))
      }
      return line.from.compactMap(Stage.init(rawValue:)).allSatisfy { stage in
        let roles = move(action, at: stage)?.by ?? []
        let found = breaches(action, at: stage, by: roles, given: nothing, under: Book())
        // A row that records a failure is asked for it, and then for its own rules.
        return found.map(\.rule.rawValue).sorted() == askedOnly
      }
    }
  }
}
