import DeskCore

/// One question, answered by `y` or `n`; Enter alone answers nothing, so habit cannot say yes.
struct ConfirmLayer: Layer, Hashable {
  /// What a yes leads to.
  enum Then: Hashable, Sendable {
    /// Whoever asked hears the answer.
    case answer(Asker)
    case go(PaneName, Opening)
    case open(PaneName, Opening)
    /// The queue's form for a caller, about a request.
    case status(String)
    case quit
  }

  let question: String
  /// What yes does, in a word or two.
  let yes: String
  let then: Then

  var footer: [FooterItem] {
    [FooterItem(key: "y", label: yes), FooterItem(key: "n", label: "No, stay here")]
  }

  mutating func press(_ key: Key, size: Size) -> LayerStep {
    if key == .character("y") || key == .character("Y") { return .closing(answer(true)) }
    guard key == .character("n") || key == .character("N") || key.isClosing else { return .stay }
    return .closing(answer(false))
  }

  private func answer(_ isYes: Bool) -> LayerAct {
    switch then {
    case .answer(let asker): return .answer(asker, isYes)
    case .go(let name, let opening) where isYes: return .go(name, opening)
    case .open(let name, let opening) where isYes: return .open(name, opening)
    case .status(let id) where isYes: return .status(id)
    case .quit where isYes: return .quit
    default: return .say("Nothing was changed.")
    }
  }

  func draw(into frame: inout Frame, area: Area) {
    let width = min(area.width - 8, 72)
    let lines = TextLines.wrapped(question, width: width - 4)
    let box = area.centred(height: lines.count + 5, width: width)
    let inside = Panel("Please decide", hasKeys: true).draw(into: &frame, area: box)
    for (row, line) in lines.enumerated() {
      frame.put(
        line, row: inside.row + 1 + row, column: inside.column + 1, width: inside.width - 2,
        role: .dialogDanger)
    }
    let keys = [
      Span("y", .key), Span(" \(yes)     ", .keyLabel), Span("n", .key),
      Span(" no, stay here", .keyLabel),
    ]
    keys.draw(into: &frame, line: inside.line(lines.count + 2).dropLeft(1))
  }
}
