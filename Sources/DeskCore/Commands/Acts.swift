/// The desk's acts: what each command reads, asks the rule book, and writes.
///
/// Pure but for the chart that it reads. Nothing here refuses: a "no" comes from a machine, and a
/// command that cannot be understood is invalid.
public struct Acts<Rows: Chart> {
  let command: Command
  let chart: Rows
  let ground: Ground
  let book: Book
  let checklist: Checklist?

  /// What comes of a command on the chart as it stands now.
  public static func perform(_ command: Command, on chart: Rows, ground: Ground) throws -> Ruling {
    let errors = CommandForm.errors(in: command)
    guard errors.isEmpty else { return .invalid(errors) }
    guard let claim = command.downtime else {
      return try perform(command, on: chart, ground: ground, noting: nil)
    }
    return try performLater(command, claim, on: chart, ground: ground)
  }

  /// The same, noting the checklists that are asked; the command's form is not asked for.
  static func perform(
    _ command: Command, on chart: Rows, ground: Ground, noting checklist: Checklist?
  ) throws -> Ruling {
    let acts = Acts(
      command: try command.followingMerges(in: chart), chart: chart, ground: ground,
      book: Book(
        policyVersion: ground.policy.version,
        override: try asked(command, chart, ground)), checklist: checklist)
    let parts = command.do.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return .invalid([CommandForm.unknown(command.do)]) }
    switch parts[0] {
    case "request": return try acts.request(parts[1])
    case "authorization", "pickup", "imaging", "amendment", "death", "adoption", "accounting",
      "incident":
      return try acts.mended(parts[0], parts[1])
    case "nearMiss": return try acts.nearMiss(parts[1])
    case "patient": return try acts.patient(parts[1])
    case "person": return try acts.person(parts[1])
    case "policy": return try acts.policy(parts[1])
    case "paper": return try acts.paper(parts[1])
    case "desk": return try acts.desk(parts[1])
    default: return .invalid([CommandForm.unknown(command.do)])
    }
  }

  /// The override as evidence: whether the named person is a supervisor here.
  ///
  /// Until passwords exist nobody can sign for another on a real desk (decision 6), so it holds on
  /// a training desk only, and never for the person who asks.
  private static func asked(_ command: Command, _ chart: Rows, _ ground: Ground) throws
    -> Override?
  {
    guard let ask = command.override else { return nil }
    let person = try chart.person(ask.by)
    let isSupervisor = person.map { !$0.isDisabled && $0.roles.contains(.supervisor) } ?? false
    let holds = isSupervisor && ask.by != command.actor.user && !ground.isReal
    return Override(rule: ask.rule, reason: ask.reason, by: ask.by, isSupervisor: holds)
  }

  var moment: Moment { command.moment }
  var facts: Facts { command.facts }
  var user: String { command.actor.user }

  /// Asks a machine for one subject's move; on a refusal, also for the row that records it.
  ///
  /// `roles` are the actor's own; what follows by law from an act the desk itself does, as system.
  func decide<Stage, Action, Evidence: Codable>(
    _ machine: Machine<Stage, Action, Evidence>, _ action: Action, on subject: Standing<Stage>,
    by roles: Set<Role>? = nil, given evidence: Evidence, subjects: [String] = [],
    findings: [String: String] = [:],
    change: (Stage) throws -> [Fact], failed: (Stage) throws -> [Fact] = { _ in [] }
  ) throws -> Ruling {
    let touched = [subject.id] + subjects
    checklist?.checks += machine.checklist(action, at: subject.stage, given: evidence)
    let permit: Permit<Stage, Action>
    do throws(Refusal) {
      permit = try machine.decide(
        action, on: subject, by: roles ?? command.actor.roles, given: evidence, under: book)
    } catch {
      let failure = try failure(
        of: action, in: machine, on: subject, given: evidence, after: error, change: failed)
      return .refused(
        RefusedAct(
          refusal: error, evidence: try FieldEncoder.encode(evidence), subjects: touched,
          stage: subject.stage.rawValue, failure: failure))
    }
    let to = Stage(rawValue: permit.write.to) ?? subject.stage
    var permits = Permits()
    permits.take(permit)
    return .allowed(
      Act(
        permits: permits, facts: try change(to), evidence: try FieldEncoder.encode(evidence),
        subjects: touched, stage: to.rawValue, findings: findings,
        recorded: machine.recorded(action, at: subject.stage, given: evidence)))
  }

  /// The row that the store takes by itself after a refusal, with its own permit.
  private func failure<Stage, Action, Evidence: Codable>(
    of action: Action, in machine: Machine<Stage, Action, Evidence>, on subject: Standing<Stage>,
    given evidence: Evidence, after refusal: Refusal, change: (Stage) throws -> [Fact]
  ) throws -> Act? {
    guard let row = machine.failure(of: action, at: subject.stage, after: refusal),
      let permit = try? machine.decide(
        row, on: subject, by: command.actor.roles, given: evidence, under: book)
    else { return nil }
    let to = Stage(rawValue: permit.write.to) ?? subject.stage
    var permits = Permits()
    permits.take(permit)
    return Act(
      permits: permits, facts: try change(to), evidence: Fields(), subjects: [subject.id],
      stage: to.rawValue, findings: [:], recorded: [])
  }
}
