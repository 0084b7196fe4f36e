import DeskCore

extension QueuePane {
  /// Says what came of an order: done, refused with every reason, or another desk was first.
  mutating func answered(_ tag: String, _ outcome: Outcome) -> [Effect] {
    let words = tag.split(separator: " ").map(String.init)
    guard words.count == 3, words[0] == "queue" else { return [] }
    if bulk?.open.contains(words[2]) == true, words[1] == "request.assign" {
      return count(words[2], outcome)
    }
    if words[1] == "take", let next = takeNext(after: outcome) { return next }
    switch outcome {
    case .done(let done):
      settled = words[2]
      let says = said(words[1], words[2], done)
      close(words[2], done)
      if let line = done.findings["status"] {
        prompt = .say(SayPrompt(title: "Say to the caller", text: line))
      }
      return [.say(Message(says)), ask()] + again
    case .refused(let refused): return refuse(words[2], refused)
    case .overtaken(let other, _):
      if case .act = prompt { prompt = nil }
      return [.say(Message(overtaken(words[2], other), tone: .warning)), ask()]
    case .invalid(let errors):
      let text = errors.map { "\($0.field) \($0.says)" }.joined(separator: "; ")
      return [.say(Message(text, tone: .error))]
    case .failed(let says): return [.say(Message(says, tone: .error))]
    }
  }

  private func refuse(_ id: String, _ refused: Outcome.Refused) -> [Effect] {
    let rules = Set(refused.breaches.map(\.rule)).sorted().map(\.rawValue)
    let stage = RequestStage(rawValue: refused.stage)?.mark.word ?? refused.stage
    return [
      .say(
        Message("\(id): not done (\(rules.joined(separator: ", "))). Now \(stage).", tone: .error)),
      .show(.whyNot(title: id, breaches: refused.breaches)), ask(),
    ]
  }

  private func overtaken(_ id: String, _ other: Outcome.Overtaken) -> String {
    let when = session.flatMap { $0.ground.zones.local(other.at, in: $0.site.zone)?.minute }
    return "\(id): \(other.by) at \(other.desk) was first (\(other.did)"
      + (when.map { ", \($0)" } ?? "") + ")."
  }

  private func said(_ action: String, _ id: String, _ done: Outcome.Done) -> String {
    switch action {
    case "take": return "\(id) is yours. K packs it."
    case "request.resume": return "\(id) goes on."
    case "request.validate", "request.cure", "request.rework":
      return "\(id) is in order and free to take."
    case "request.pack": return "\(id) is packed. Now a second person checks it (b)."
    case "request.passCheck": return "\(id) passed its check: \(word(done.stage))."
    case "request.failCheck": return "\(id) goes back to work."
    case "request.notify": return "\(id): notice recorded."
    case "request.recall": return "\(id) is recalled. Pull the packet off the shelf now."
    case "request.destroy": return "\(id) is closed; the packet is gone."
    case "request.merge": return "\(id) is joined to the other; its clock went on there."
    case "request.closeUnclaimed": return "\(id) is closed; take the packet down."
    case "request.split": return split(id, done)
    case "request.undo": return "\(id): \(done.findings["undone"] ?? "the act") is taken back."
    case "nearMiss.report": return "Counted at \(id). Thank you; nobody is blamed."
    case "request.sendUnderLaw": return "\(id) \(QueueAct.send.done)"
    default: break
    }
    let act = action.split(separator: ".").last.flatMap { QueueAct(rawValue: String($0)) }
    return act.map { "\(id) \($0.done)" } ?? "\(id): \(word(done.stage))."
  }

  /// Both parts and where each goes.
  private func split(_ id: String, _ done: Outcome.Done) -> String {
    let child = done.findings["id"] ?? "the part"
    guard case .act(let form) = prompt, form.isWithheld else {
      return "\(id) \(QueueAct.split.done) \(child) goes on its own."
    }
    return "\(id) \(QueueAct.split.done) \(child) is withheld: X denies it in writing."
  }

  /// Closes the form that was done; after a split the cursor goes to the new part.
  private mutating func close(_ id: String, _ done: Outcome.Done) {
    guard case .act(let form) = prompt, form.request.id == id else { return }
    prompt = nil
    if form.act == .split, let child = done.findings["id"] { wanted = child }
  }

  private func word(_ stage: String) -> String { RequestStage(rawValue: stage)?.mark.word ?? stage }

  /// Counts the answers to orders for several rows, and says the sum when the last one is in.
  private mutating func count(_ id: String, _ outcome: Outcome) -> [Effect] {
    guard var bulk else { return [] }
    bulk.open.remove(id)
    var breaches: [Breach] = []
    if case .done = outcome {
      bulk.done += 1
      marks.remove(id)
    } else {
      bulk.refused.append(id)
      if case .refused(let refused) = outcome { breaches = refused.breaches }
    }
    self.bulk = bulk.open.isEmpty ? nil : bulk
    guard bulk.open.isEmpty else { return [] }
    settled = row?.id
    return sum(bulk, breaches) + [ask()]
  }

  private func sum(_ bulk: Bulk, _ breaches: [Breach]) -> [Effect] {
    let done = "\(bulk.done) \(bulk.words)"
    guard let first = bulk.refused.first else { return [.say(Message(done + "."))] }
    let rest = bulk.refused.count == 1 ? first : "\(first) and \(bulk.refused.count - 1) more"
    let why: [Effect] = breaches.isEmpty ? [] : [.show(.whyNot(title: first, breaches: breaches))]
    return [.say(Message("\(done); not done: \(rest).", tone: .warning))] + why
  }
}
