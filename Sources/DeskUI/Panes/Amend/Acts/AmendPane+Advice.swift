import DeskCore

extension AmendPane {
  /// Why a key is closed for the row: no such move there, or not for this person.
  ///
  /// With a form open, what the rule book would answer to what the form says. Advice: nothing is
  /// journalled, and the commit decides afresh.
  func closed(_ msg: AmendMsg) -> [Breach]? {
    switch msg {
    case .main: row?.matter.next.flatMap { gates($0) }
    case .act(let act): gates(act)
    case .save: saving
    default: nil
    }
  }

  private var saving: [Breach]? {
    guard let form, let session, let opened, opened.id == form.matter.id,
      let order = form.order(ReadingGround(session: session))
    else { return nil }
    let breaches = advice(order, opened)
    return breaches.isEmpty ? nil : breaches
  }

  /// What the rule book says against an order, asked on a copy of the rows; empty when it is open.
  func advice(_ order: Order, _ opened: OpenedMatter) -> [Breach] {
    guard let session else { return [] }
    let command = Command(
      id: "advice", do: order.action, on: order.on, facts: order.facts, actor: session.actor,
      desk: session.desk, moment: session.moment)
    var copy = opened.chart
    guard case .refused(let refused)? = try? copy.perform(command, on: session.ground) else {
      return []
    }
    return refused.breaches
  }

  /// What stands in the way of the row's next step, with what its form would say unasked.
  func explain(_ opened: OpenedMatter) -> [Effect] {
    guard let session, let act = opened.matter.next, let command = act.command(for: opened.matter)
    else { return [] }
    let form = MatterForm(act, opened, session: session)
    let order = form.order(ReadingGround(session: session)) ?? Order(command, on: opened.id)
    let breaches = advice(order, opened)
    guard !breaches.isEmpty else {
      return [.say(Message("\(opened.id): nothing stands in the way of \(order.action)."))]
    }
    return [.show(.whyNot(title: opened.id, breaches: breaches))]
  }

  /// What closes a move before any evidence is read.
  private static let codes: Set<String> = ["NO_SUCH_MOVE", "NOT_YET_OPEN", "WRONG_ROLE"]

  private func gates(_ act: MatterAct) -> [Breach]? {
    guard let row, let command = act.command(for: row.matter), act != .suspend else { return nil }
    let name = String(command.drop { $0 != "." }.dropFirst())
    let found = refusal(of: name, row.matter).filter { Self.codes.contains($0.code) }
    return found.isEmpty ? nil : found
  }

  private func refusal(of name: String, _ matter: AnyMatter) -> [Breach] {
    switch matter {
    case .amendment(let row):
      refusal(of: name, row, AmendmentMachine.amendment, AmendmentEvidence())
    case .death(let row): refusal(of: name, row, DeathMachine.death, DeathEvidence())
    case .adoption(let row): refusal(of: name, row, AdoptionMachine.adoption, AdoptionEvidence())
    case .accounting(let row):
      refusal(of: name, row, AccountingMachine.accounting, AccountingEvidence())
    case .incident(let row): refusal(of: name, row, IncidentMachine.incident, IncidentEvidence())
    }
  }

  private func refusal<Row: Matter, Action: ActionName, Evidence: Sendable>(
    of name: String, _ row: Row, _ machine: Machine<Row.Stage, Action, Evidence>,
    _ evidence: Evidence
  ) -> [Breach] {
    guard let session, let action = Action(rawValue: name) else { return [] }
    do throws(Refusal) {
      _ = try machine.decide(
        action, on: Standing(id: row.id, version: row.version, stage: row.stage),
        by: session.actor.roles, given: evidence,
        under: Book(policyVersion: session.ground.policy.version))
      return []
    } catch {
      return error.breaches
    }
  }
}
