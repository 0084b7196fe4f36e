import DeskCore

extension App {
  /// Takes what the desk answered, and hands it to whoever asked.
  public mutating func receive(_ reply: Reply) -> [Effect] {
    switch reply {
    case .tick(let session): return tick(session)
    case .changed: return changed()
    case .failed(let says):
      say(says, .refusal)
      return deliver(reply, to: .layer) + deliver(reply, to: .pane(focus))
    case .queueCounts(let counts):
      self.counts = counts
      return deliver(reply) + askAlarms()
    case .alarms(let rows):
      awaited[.alarms] = nil
      ring(rows)
      return deliver(reply, to: .pane(.queue))
    case .written(let path): say("Written: \(path)")
    case .exported(let exported):
      tell(exported)
      return []
    default: break
    }
    return deliver(reply)
  }

  private mutating func deliver(_ reply: Reply) -> [Effect] {
    var askers: Set<Asker> = []
    for slot in ReplySlot.of(reply) { askers.formUnion(awaited.removeValue(forKey: slot) ?? []) }
    if askers.isEmpty { askers = [.pane(focus)] }
    let order: [Asker] = [.layer, .desk] + paneNames.map { .pane($0) }
    return order.filter(askers.contains).flatMap { deliver(reply, to: $0) }
  }

  mutating func deliver(_ reply: Reply, to asker: Asker) -> [Effect] {
    switch asker {
    case .desk: return deskAnswered(reply)
    case .layer:
      guard !layers.isEmpty else { return [] }
      return step(layers[layers.count - 1].receive(reply))
    case .pane(let name):
      let effects = panes[name]?.receive(reply) ?? []
      return take(effects, from: asker)
    }
  }

  private mutating func tick(_ session: SessionInfo) -> [Effect] {
    self.session = session
    let told = paneNames.filter(started.contains)
    var effects = told.flatMap { deliver(.tick(session), to: .pane($0)) }
    effects += take([.ask(.queueCounts)], from: .desk)
    let quiet = session.moment.instant.seconds(since: lastKeyAt)
    if quiet >= session.ground.policy.lockMinutes * 60 { effects += lock() }
    return effects
  }

  /// The pane that is shown reads again at once, the others when they are shown.
  private mutating func changed() -> [Effect] {
    stale.formUnion(started)
    stale.remove(focus)
    return deliver(.changed, to: .pane(focus)) + take([.ask(.queueCounts)], from: .desk)
  }
}
