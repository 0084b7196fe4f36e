import DeskCore

/// One question, answered by a letter or `n`; Enter alone answers nothing, so habit cannot say yes.
struct ConfirmLayer: Layer, Hashable {
  /// What a yes leads to.
  enum Then: Hashable, Sendable {
    /// Whoever asked hears the answer.
    case answer(Asker)
    case go(PaneName, Opening)
    case open(PaneName, Opening)
    /// The queue's form for a caller, about a request.
    case status(String)
    /// An order of the desk itself, about a subject.
    case order(Order, about: String)
    case quit
  }

  let question: String
  /// What yes does, in a word or two.
  let yes: String
  let then: Then
  /// The letter that says yes.
  var letter: Character = "y"

  var footer: [FooterItem] {
    [FooterItem(key: String(letter), label: yes), FooterItem(key: "n", label: "No, stay here")]
  }

  mutating func press(_ key: Key, size: Size) -> LayerStep {
    if isLetter(key, letter) { return .closing(answer(true)) }
    guard isLetter(key, "n") || key.isClosing else { return .stay }
    return .closing(answer(false))
  }

  private func isLetter(_ key: Key, _ letter: Character) -> Bool {
    key == .character(letter) || key == .character(Character(letter.uppercased()))
  }

  private func answer(_ isYes: Bool) -> LayerAct {
    switch then {
    case .answer(let asker): return .answer(asker, isYes)
    case .go(let name, let opening) where isYes: return .go(name, opening)
    case .open(let name, let opening) where isYes: return .open(name, opening)
    case .status(let id) where isYes: return .status(id)
    case .order(let order, let subject) where isYes: return .order(order, about: subject)
    case .order(_, let subject): return .say("\(subject) is not on record as seen.")
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
      Span(String(letter), .key), Span(" \(yes)     ", .keyLabel), Span("n", .key),
      Span(" no, stay here", .keyLabel),
    ]
    keys.draw(into: &frame, line: inside.line(lines.count + 2).dropLeft(1))
  }
}

extension ConfirmLayer {
  /// Asks whether a scan that was opened was also seen; that a viewer began is no evidence of it.
  ///
  /// Not by the letter that opens scans, which somebody may press twice.
  init(seen scan: String, of paper: String) {
    self.init(
      question: "\(scan) of \(paper) is open in the viewer. Did you see it?", yes: "I saw it",
      then: .order(
        Order("authorization.see", on: paper, ["file": .text(scan)]), about: paper),
      letter: "s")
  }
}
