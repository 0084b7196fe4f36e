import DeskCore

/// What a scanner read, by its shape.
enum ScanKind: Hashable, Sendable {
  /// A request's slip.
  case request(String)
  /// The label of an item.
  case label(String)
  /// An amendment, notice, accounting or incident.
  case matter(String)
  /// A driver licence.
  case licence(String)
  /// Anything else: an MRN, most likely.
  case other(String)

  init(_ text: String) {
    let code = text.filter { !$0.isWhitespace }
    if text.hasPrefix("@") || text.contains("ANSI ") || text.contains("AAMVA") {
      self = .licence(text)
    } else if code.hasPrefix("MD-") || code.hasPrefix("RQ-") && code.contains("/") {
      self = .label(code)
    } else if code.hasPrefix("RQ-") {
      self = .request(code)
    } else if MatterList(number: code) != nil {
      self = .matter(code)
    } else {
      self = .other(code)
    }
  }
}

extension App {
  /// Takes a scan: it opens what it names, but never throws away what is half done.
  mutating func scan(_ text: String) -> [Effect] {
    if layers.contains(where: { $0 is ConfirmLayer }) {
      say("Answer the question first; the scan was not used.", .warning)
      return []
    }
    layers.removeAll()
    switch ScanKind(text) {
    case .request(let id): return scanned(.pickup, .subject(id, foundBy: .requestNumber))
    case .matter(let id): return scanned(.amend, .subject(id, foundBy: nil))
    case .label(let label):
      if focus == .pickup || !pane.isUntouched { return hand(text) }
      say("\(label) is an item's label: open its request first, then scan it.", .warning)
      return []
    case .licence:
      if focus == .pickup { return hand(text) }
      say("A licence is read in Pickup, once a request is open there.", .warning)
      return []
    case .other(let code):
      if focus == .pickup || focus == .queue && !pane.isUntouched { return hand(text) }
      let taken = focus == .intake ? hand(text) : []
      guard taken.isEmpty else { return taken }
      var find = FindLayer()
      let effects = find.type(code)
      layers.append(find)
      return take(effects, from: .layer)
    }
  }

  private mutating func hand(_ text: String) -> [Effect] {
    let effects = panes[focus]?.press(.scan(text)) ?? []
    return take(effects, from: .pane(focus))
  }

  private mutating func scanned(_ name: PaneName, _ opening: Opening) -> [Effect] {
    message = MessageLine()
    guard focus != name, !pane.isUntouched else { return go(name, opening) }
    layers.append(
      ConfirmLayer(
        question: "\(focus.rawValue) is not finished; it stays as it is. Open \(opening.words)?",
        yes: "open", then: .go(name, opening)))
    return []
  }
}
