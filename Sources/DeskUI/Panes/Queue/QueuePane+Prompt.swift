import DeskCore

extension QueuePane {
  /// Gives a key to the question over the queue.
  mutating func pressPrompt(_ key: Key) -> [Effect] {
    switch prompt {
    case .list(var list):
      let hasChosen = list.press(key)
      prompt = .list(list)
      return hasChosen ? accept() : []
    case .text(var text):
      if case .scan(let code) = key { text.field.set(code) } else { _ = text.field.handle(key) }
      prompt = .text(text)
    case .pack(var form):
      form.press(key)
      prompt = .pack(form)
    case .act(var form):
      guard let session else { return [] }
      let isOver = form.press(key, session)
      prompt = .act(form)
      return isOver ? accept() : []
    case .shelf(var shelf):
      shelf.press(key, rows: packets(of: shelf).count)
      prompt = .shelf(shelf)
    case .scope, .say, nil: break
    }
    return []
  }

  /// Does what the question asks, or leaves the filter's field.
  mutating func accept() -> [Effect] {
    switch prompt {
    case .list(let list):
      guard let choice = list.choice else { return [.say(Message("Nothing begins like that."))] }
      prompt = nil
      return chosen(choice.act)
    case .text(let text):
      guard let order = text.order else {
        return [.say(Message("Please say why, in a few words.", tone: .warning))]
      }
      prompt = nil
      return [commit(order.action, on: order.on, order.facts)]
    case .pack(let form):
      guard !form.chosen.isEmpty else {
        return [.say(Message("Nothing is chosen. Space chooses an item.", tone: .warning))]
      }
      prompt = nil
      return [commit("request.pack", on: form.request, form.facts)]
    case .act(let form): return record(form)
    case .shelf: return goToPacket()
    case .scope, .say: return cancel()
    case nil:
      isFiltering = false
      return []
    }
  }

  /// Closes the question; in the filter's field, clears the filter.
  mutating func cancel() -> [Effect] {
    guard prompt == nil else {
      defer { prompt = nil }
      switch prompt {
      case .shelf, .scope, .say: return []
      default: break
      }
      return [.say(Message("Nothing was changed."))]
    }
    isFiltering = false
    guard !filter.isEmpty else { return [] }
    filter.set("")
    return restart()
  }

  private mutating func chosen(_ act: ListPrompt.Act) -> [Effect] {
    switch act {
    case .view(let view):
      self.view = view
      marks = []
      return restart()
    case .sort(let sort):
      self.sort = sort
      return restart()
    case .assign(let user): return assignOther(to: user)
    case .merge(let id, let other):
      return [commit("request.merge", on: id, ["into": .text(other)])]
    case .nearMiss(let cause, let id):
      let facts: Facts = ["cause": .text(cause.rawValue), "request": .text(id)]
      return [.commit([Order("nearMiss.report", facts)], tag: "queue nearMiss.report \(id)")]
    }
  }

  /// Asks the desk for what a form says; the form stays until it is done.
  private mutating func record(_ form: ActForm) -> [Effect] {
    guard let session else { return [] }
    var form = form
    let order = form.order(session)
    prompt = .act(form)
    guard let order else { return [.say(Message("A field needs you first.", tone: .warning))] }
    return [commit(order.action, on: order.on, order.facts)]
  }
}
