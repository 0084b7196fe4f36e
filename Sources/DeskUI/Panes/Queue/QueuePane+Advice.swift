import DeskCore

extension QueuePane {
  /// Why a key is closed for the row: no such move there, or not for this person.
  ///
  /// The rules of a move that *asks*, such as validate, never close it: its answer is the point.
  func closed(_ msg: QueueMsg) -> [Breach]? {
    guard let row, let session, let action = action(of: msg, for: row) else { return nil }
    // Either of two requests may be the one that joins the other, as long as one is new.
    let stage = msg == .merge ? .logged : row.stage
    let standing = Standing(id: row.id, version: row.version, stage: stage)
    let book = Book(policyVersion: session.ground.policy.version)
    do throws(Refusal) {
      _ = try Machine.request.decide(
        action, on: standing, by: session.actor.roles, given: RequestEvidence(), under: book)
      return nil
    } catch {
      let gates = error.breaches.filter { Self.gates.contains($0.code) }
      return gates.isEmpty ? nil : gates
    }
  }

  /// What closes a move before any evidence is read.
  private static let gates: Set<String> = ["NO_SUCH_MOVE", "NOT_YET_OPEN", "WRONG_ROLE"]

  /// The request's move that a key leads to.
  private func action(of msg: QueueMsg, for row: QueueRow) -> RequestAction? {
    let stage = row.stage
    return switch msg {
    case .assignMe, .assignOther: .assign
    case .hold: stage == .pended ? .resume : .pend
    case .undo: .undo
    case .validate: stage == .needsInfo ? .cure : stage == .recalled ? .rework : .validate
    case .pack: .pack
    case .passCheck: .passCheck
    case .failCheck: .failCheck
    case .notify: .notify
    case .recall: .recall
    case .destroy: stage == .recalled || recalled.isEmpty ? .destroy : nil
    case .merge: .merge
    case .act(let act): act.action(on: row.track)
    default: nil
    }
  }

  /// What the rule book says against the next step of a request, asked on a copy of its rows.
  func explain(_ request: Request, _ chart: MemoryChart) -> [Effect] {
    guard let session, let order = Self.nextStep(request, chart) else {
      return [.say(Message("\(request.id) is \(request.stage.mark.word): nothing is next."))]
    }
    let command = Command(
      id: "advice", do: order.action, on: order.on, facts: order.facts, actor: session.actor,
      desk: session.desk, moment: session.moment)
    var copy = chart
    guard let outcome = try? copy.perform(command, on: session.ground) else { return [] }
    guard case .refused(let refused) = outcome else {
      return [.say(Message("\(request.id): nothing stands in the way of \(order.action)."))]
    }
    return [.show(.whyNot(title: request.id, breaches: refused.breaches))]
  }

  /// What usually comes next at a stage.
  private static func nextStep(_ request: Request, _ chart: MemoryChart) -> Order? {
    switch request.stage {
    case .logged: Order("request.validate", on: request.id)
    case .needsInfo: Order("request.cure", on: request.id)
    case .validated:
      Order("request.assign", on: request.id, ["from": .text(request.assignee)])
    case .inWork:
      Order("request.pack", on: request.id, PackForm(request, chart: chart).facts)
    case .pended: Order("request.resume", on: request.id)
    case .packed: Order("request.passCheck", on: request.id)
    case .ready: Order("pickup.arrive", ["request": .text(request.id)])
    case .sendable: Order("request.send", on: request.id)
    case .recalled: Order("request.rework", on: request.id)
    default: nil
    }
  }
}
