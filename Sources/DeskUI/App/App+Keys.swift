import DeskCore

extension App {
  /// Does what a key asks: the layer on top first, then the pane, then the desk.
  public mutating func handle(_ key: Key) -> [Effect] {
    switch key {
    case .resize(let size):
      self.size = size
      return tellSize() + [.redraw]
    case .resumed: return [.redraw]
    case .hangup: return [.quit]
    default: break
    }
    lastKeyAt = session.moment.instant
    if isLocked { return unlock(key) }
    switch key {
    case .control("k"): return lock()
    case .control("l"): return [.redraw]
    case .control("s"), .control("q"):
      say("Save is F9.")
      return []
    default: return route(key.unaliased)
    }
  }

  /// Whether the window is too small to work in.
  var isTooSmall: Bool { size.rows < 24 || size.columns < 80 }

  private mutating func route(_ key: Key) -> [Effect] {
    if isTooSmall, layers.last is ConfirmLayer == false {
      return key == .character("q") ? quit() : []
    }
    if case .scan(let text) = key { return scan(text) }
    if !layers.isEmpty { return pressLayer(key == .control("c") ? .escape : key) }
    return pressPane(key)
  }

  private mutating func pressPane(_ key: Key) -> [Effect] {
    let pane = pane
    if let line = pane.lines.first(where: { $0.keys.contains(key) }) {
      message = MessageLine()
      return run(line.index, in: focus)
    }
    let isTyped = pane.takesText && key.isText
    if !isTyped, let msg = AppMsg.bindings(paneNames).msg(for: key),
      msg != .export || pane.listed != nil
    {
      return update(msg)
    }
    let effects = panes[focus]?.press(key) ?? []
    return take(effects, from: .pane(focus))
  }

  /// Does what a line of a pane's table asks.
  mutating func run(_ index: Int, in name: PaneName) -> [Effect] {
    let effects = panes[name]?.run(at: index) ?? []
    return take(effects, from: .pane(name))
  }

  /// Does what one of the desk's own keys asks.
  mutating func update(_ msg: AppMsg) -> [Effect] {
    switch msg {
    case .help: layers.append(help())
    case .find: layers.append(FindLayer())
    case .back: return back()
    case .actions: layers.append(actions())
    case .refresh: return receive(.changed)
    case .go: layers.append(GoLayer(panes: paneNames))
    case .palette: layers.append(palette())
    case .redraw: return [.redraw]
    case .lock: return lock()
    case .undo: return undo()
    case .nearMiss: askNearMiss()
    case .status: return tellStatus()
    case .mendChart: return mendChart(pane.inView?.patient ?? "")
    case .theme: theme = theme.other
    case .whyNot: explain()
    case .export: export(pane.listed)
    case .quit: return focus == home ? quit() : back()
    case .pane(let name):
      message = MessageLine()
      return show(name)
    }
    return []
  }

  private mutating func back() -> [Effect] {
    guard focus == home else {
      message = MessageLine()
      return show(home)
    }
    say("This is the first pane. q leaves the desk.")
    return []
  }

  /// Leaves the desk; asks when something that was typed or begun would be left behind.
  mutating func quit() -> [Effect] {
    let open = paneNames.filter { started.contains($0) && panes[$0]?.isUntouched == false }
    guard !open.isEmpty || isTooSmall else { return [.quit] }
    let names = open.map(\.rawValue).joined(separator: " and ")
    let question = open.isEmpty ? "Leave the desk?" : "\(names) is not finished. Leave the desk?"
    layers.append(ConfirmLayer(question: question, yes: "leave", then: .quit))
    return []
  }

  private mutating func unlock(_ key: Key) -> [Effect] {
    guard key == .enter else { return key == .control("l") ? [.redraw] : [] }
    isLocked = false
    lockedAt = nil
    return [.redraw]
  }

  /// Why the pane's main act is not open.
  private mutating func explain() {
    guard let line = pane.lines.first(where: { $0.keys.contains(.f(9)) }) else {
      return say("This pane has no main act.")
    }
    let breaches = pane.breaches(at: line.index)
    guard !breaches.isEmpty else { return say("Nothing stands in the way: \(line.help).") }
    layers.append(
      WhyNotLayer(
        title: line.title ?? line.label ?? line.help, breaches: breaches, session: session))
  }
}
