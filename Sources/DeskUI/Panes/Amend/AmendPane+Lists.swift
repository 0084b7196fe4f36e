import DeskCore

extension AmendPane {
  /// Asks for the rows of the list that are held, again.
  func ask() -> Effect { .ask(.matters(question(after: nil, limit: window.whole))) }

  private func question(after: PageKey?, limit: Int = MatterWindow.pageSize) -> MatterAsk {
    MatterAsk(list, withClosed: withClosed, today: today, after: after, limit: limit)
  }

  mutating func turn(by lists: Int) -> [Effect] {
    let all = MatterList.allCases
    let index = (all.firstIndex(of: list) ?? 0) + lists
    guard all.indices.contains(index) else { return [] }
    list = all[index]
    forget()
    return [ask()] + look()
  }

  mutating func turnView() -> [Effect] {
    withClosed.toggle()
    windows = [:]
    forget()
    return [
      ask(), .say(Message(withClosed ? "Closed ones follow the open ones." : "Open ones only.")),
    ]
  }

  private mutating func forget() {
    opened = nil
    seen = nil
    events = []
    top = 0
  }

  /// Takes a page and keeps the cursor on its row, wherever that stands now.
  mutating func take(_ page: MatterPage) -> [Effect] {
    guard page.ask.list == list, page.ask.withClosed == withClosed else { return [] }
    let cursor = wanted ?? row?.id
    window.take(page)
    if let cursor, window.stand(on: cursor), cursor == wanted { wanted = nil }
    window.place.move(to: window.place.cursor, of: window.shown.count)
    window.place.scroll(height: listHeight, of: window.shown.count)
    return wanted == nil ? look() : []
  }

  /// Takes a row with the rows around it, and goes on with what it was asked for.
  mutating func take(_ opened: OpenedMatter) -> [Effect] {
    if opened.id == wanted {
      wanted = nil
      window.pin(MatterRow(opened.matter, name: opened.patient?.name))
      _ = window.stand(on: opened.id)
      seen = opened.id
    }
    guard opened.id == row?.id else { return [] }
    self.opened = opened
    let effects = history(of: opened.id)
    switch errand {
    case .form(let act, opened.id): return effects + start(act, opened)
    case .act(let act, opened.id): return effects + perform(act, opened)
    case .whyNot(opened.id):
      errand = nil
      return effects + explain(opened)
    default: return effects
    }
  }

  mutating func missing(_ id: String) -> [Effect] {
    errand = nil
    guard id == wanted else { return [] }
    wanted = nil
    return [.say(Message("There is no \(id).", tone: .warning))] + look()
  }

  /// Asks for what stands around the row under the cursor.
  mutating func look() -> [Effect] {
    guard let id = row?.id, id != seen else { return [] }
    if opened?.id != id {
      opened = nil
      events = []
      top = 0
    }
    seen = id
    return [.ask(.matter(id))]
  }

  private func history(of id: String) -> [Effect] {
    isWide ? [.ask(.history(subject: id, before: nil))] : []
  }

  mutating func press(_ key: Key) -> [Effect] {
    if case .resize(let size) = key {
      self.size = size
      seen = nil
      return session == nil ? [] : look()
    }
    if form != nil { return type(key) }
    if isZoomed { return scroll(key) }
    let count = window.shown.count
    guard window.place.handle(key, height: listHeight, of: count) else { return [] }
    return prefetch() + look()
  }

  private mutating func prefetch() -> [Effect] {
    guard !window.isPaging, let next = window.last,
      window.place.cursor > window.shown.count - MatterWindow.pageSize / 2
    else { return [] }
    window.isPaging = true
    return [.ask(.matters(question(after: next)))]
  }

  /// Moves through the text that fills the pane.
  private mutating func scroll(_ key: Key) -> [Effect] {
    let page = max(size.rows - 7, 1)
    switch key {
    case .up, .character("k"): top -= 1
    case .down, .character("j"): top += 1
    case .pageUp, .f(7): top -= page
    case .pageDown, .f(8), .character(" "): top += page
    case .home: top = 0
    default: return []
    }
    top = max(0, min(top, zoomed(width: size.columns - 4).count - page))
    return []
  }
}
