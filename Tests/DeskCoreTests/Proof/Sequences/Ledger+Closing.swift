@testable import DeskCore

extension Ledger {
  /// Nothing is closed that the law keeps open.
  func closings(_ deed: Deed) -> [String] {
    let requests = deed.after.requests.flatMap { id, new -> [String] in
      guard let old = deed.before.requests[id], old.stage != new.stage else { return [] }
      return closing(old, to: new, deed).map { "\(id): \($0)" }
    }
    let incidents = changed(Incident.self, deed).flatMap { old, new -> [String] in
      guard new.stage == .closed, old?.stage != .closed else { return [] }
      var hands = Set(new.involved)
      if !new.request.isEmpty {
        hands.formUnion(releasers[new.request] ?? [])
        if let packer = packers[new.request] { hands.insert(packer) }
      }
      return hands.contains(deed.user) ? ["\(deed.user) released and closed \(new.id)"] : []
    }
    return requests + incidents
  }

  private func closing(_ old: Request, to new: Request, _ deed: Deed) -> [String] {
    let facts = deed.command.facts
    switch new.stage {
    case .closedIncomplete:
      let days = facts.day("askedOn").map { deed.today.number - $0.number } ?? 0
      let isAnswered = old.track != .access || facts.flag("answeredInWriting") == true
      return days >= 30 && isAnswered ? [] : ["closed without an answer"]
    case .closedUnclaimed:
      let days = old.readyOn.map { deed.today.number - $0.number } ?? 0
      return days >= 60 && old.notices >= 2 ? [] : ["closed while it may be collected"]
    case .denied:
      let letter = facts.group("letter")
      let isWhole = !letter.text("number").isEmpty && !letter.text("basis").isEmpty
      return isWhole && facts["ground"] != nil ? [] : ["denied without ground or letter"]
    case .cancelled:
      return facts.flag("byRequester") == true ? [] : ["cancelled by somebody else"]
    case .merged:
      let other = deed.before.requests[facts.text("into")]
      return other?.patient == old.patient ? [] : ["merged into another patient's"]
    default: return []
    }
  }

  /// No deadline moves without its letter, and a part keeps its whole's.
  func clocks(_ deed: Deed) -> [String] {
    var wrong: [String] = []
    for (id, new) in deed.after.requests {
      guard let old = deed.before.requests[id] else {
        wrong += begun(new, deed)
        continue
      }
      if old.received != new.received { wrong.append("\(id) has another receipt") }
      if old.clocks != new.clocks { wrong += moved(old, new, deed) }
    }
    wrong += changed(Amendment.self, deed).flatMap { old, new in
      moved(new.id, old?.clock, new.clock, "amendment.extend", deed)
    }
    return wrong
      + changed(Accounting.self, deed).flatMap { old, new in
        old?.clock.map { moved(new.id, $0, new.clock, "accounting.extend", deed) } ?? []
      }
  }

  /// A request moves to another patient by a re-link with a cause, whole and unpacked.
  ///
  /// A chart that is merged takes its requests along; that is the charts' own matter.
  func moves(_ deed: Deed) -> [String] {
    guard !deed.act.hasPrefix("patient.") else { return [] }
    return deed.after.requests.values.sorted { $0.id < $1.id }.flatMap { new -> [String] in
      guard let old = deed.before.requests[new.id], old.patient != new.patient else { return [] }
      var wrong: [String] = []
      if deed.act != "request.relink" || deed.command.facts.text("cause").isEmpty {
        wrong.append("\(new.id) moved to another patient by \(deed.act)")
      }
      if old.items.contains(where: \.released) || !old.releases.isEmpty {
        wrong.append("\(new.id) moved after something left")
      }
      if !new.items.isEmpty || new.stage != .logged || new.wanted.patient != new.patient {
        wrong.append("\(new.id) moved with what was the other patient's")
      }
      return wrong
    }
  }

  private func begun(_ request: Request, _ deed: Deed) -> [String] {
    switch deed.act {
    case "request.log":
      let promised = request.clocks.promise.number - request.received.day.number
      return request.clocks.received == request.received.day && promised == 14
        ? [] : ["\(request.id) begins with a wrong clock"]
    case "request.split":
      let whole = deed.before.requests[deed.command.on]
      return whole?.clocks == request.clocks && whole?.received == request.received
        ? [] : ["\(request.id) has another clock than its whole"]
    default: return ["\(request.id) was begun by \(deed.act)"]
    }
  }

  private func moved(_ old: Request, _ new: Request, _ deed: Deed) -> [String] {
    let hasLetter = !deed.command.facts.text("letter").isEmpty
    switch deed.act {
    case "request.extend":
      let days = (new.clocks.hipaa?.number ?? 0) - (old.clocks.hipaa?.number ?? 0)
      let isOnce = !extended.contains(old.id) && old.extended == nil
      let isSame = old.clocks.state == new.clocks.state && old.clocks.promise == new.clocks.promise
      let age = deed.today.number - old.received.day.number
      return hasLetter && isOnce && isSame && (1...30).contains(days) && age <= 30
        ? [] : ["\(old.id) was extended wrongly, by \(days) on day \(age)"]
    case "request.convert":
      return hasLetter ? [] : ["\(old.id) was converted without a letter"]
    default: return ["\(deed.act) moved the clock of \(old.id)"]
    }
  }

  private func moved(
    _ id: String, _ old: AnswerClock?, _ new: AnswerClock?, _ act: String, _ deed: Deed
  ) -> [String] {
    guard let old else { return [] }
    guard let new, old.received == new.received else { return ["\(id) lost its receipt"] }
    let days = new.due.number - old.due.number
    guard days != 0 else { return [] }
    let hasLetter = !deed.command.facts.text("letter").isEmpty
    let isOnce = !extended.contains(id) && old.extended == nil
    return deed.act == act && hasLetter && isOnce && (1...30).contains(days)
      ? [] : ["\(deed.act) moved the clock of \(id) by \(days)"]
  }
}
