import DeskCore

extension App {
  /// Keeps what is the desk's own to do and gives back what the world has to do.
  mutating func take(_ effects: [Effect], from asker: Asker) -> [Effect] {
    effects.flatMap { take($0, from: asker) }
  }

  private mutating func take(_ effect: Effect, from asker: Asker) -> [Effect] {
    switch effect {
    case .go(let name, let opening): return go(name, opening)
    case .show(let overlay): return show(overlay, from: asker)
    case .say(let wanted): message = MessageLine(wanted)
    case .toggleTheme: theme = theme.other
    case .lock: return lock()
    default:
      if let slot = ReplySlot(effect) { awaited[slot, default: []].insert(asker) }
      return [effect]
    }
    return []
  }

  /// Shows a pane as it was left; one that was never shown is opened.
  mutating func show(_ name: PaneName) -> [Effect] {
    guard panes[name] != nil else { return [] }
    focus = name
    guard started.contains(name) else { return open(name, .fresh) }
    guard stale.remove(name) != nil else { return [] }
    return deliver(.changed, to: .pane(name))
  }

  /// Opens something in a pane; asks first when the pane holds something that is not finished.
  mutating func go(_ name: PaneName, _ opening: Opening) -> [Effect] {
    guard let pane = panes[name] else { return [] }
    guard started.contains(name), !pane.isUntouched else { return open(name, opening) }
    guard opening != .fresh else { return show(name) }
    layers.append(
      ConfirmLayer(
        question: "\(name.rawValue) is not finished. Leave it and open \(opening.words)?",
        yes: "open", then: .open(name, opening)))
    return []
  }

  /// Opens something in a pane, whatever it held.
  mutating func open(_ name: PaneName, _ opening: Opening) -> [Effect] {
    guard panes[name] != nil else { return [] }
    focus = name
    started.insert(name)
    stale.remove(name)
    let effects = panes[name]?.open(opening, session) ?? []
    return take(effects, from: .pane(name))
  }

  /// Hides everything.
  public mutating func lock() -> [Effect] {
    guard !isLocked else { return [] }
    isLocked = true
    lockedAt = session.moment
    return [.redraw]
  }

  mutating func show(_ overlay: Overlay, from asker: Asker) -> [Effect] {
    switch overlay {
    case .help: layers.append(help())
    case .palette: layers.append(palette())
    case .whyNot(let title, let breaches):
      layers.append(WhyNotLayer(title: title, breaches: breaches, session: session))
    case .confirm(let question, let yes):
      layers.append(ConfirmLayer(question: question, yes: yes, then: .answer(asker)))
    case .askSeen(let scan, let paper): layers.append(ConfirmLayer(seen: scan, of: paper))
    }
    return []
  }
}

extension MessageLine {
  init(_ message: Message) {
    switch message.tone {
    case .info: self.init(message.text, .info)
    case .warning: self.init(message.text, .warning)
    case .error: self.init(message.text, .refusal)
    }
  }
}

extension Opening {
  /// What is opened, in words.
  var words: String {
    switch self {
    case .fresh: "a new one"
    case .subject(let id, _): id
    case .find(let text): text
    }
  }
}
