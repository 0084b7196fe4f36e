import DeskCore

/// Every rule that stands in the way: its words, its source, its cure, and what to say aloud.
struct WhyNotLayer: Layer, Hashable {
  let title: String
  let breaches: [Breach]
  let session: SessionInfo
  private(set) var top = 0

  init(title: String, breaches: [Breach], session: SessionInfo) {
    self.title = title
    self.breaches = breaches
    self.session = session
  }

  var footer: [FooterItem] {
    [
      FooterItem(key: "Up Down", label: "Scroll"), FooterItem(key: "P", label: "Cure slip"),
      FooterItem(key: "Esc", label: "Close"),
    ]
  }

  mutating func press(_ key: Key, size: Size) -> LayerStep {
    let page = max(size.rows - 5, 1)
    switch key {
    case _ where key.isClosing || key == .enter || key == .character("q"): return .close
    case .character("P"), .f(9): return .effects([.write(slip)])
    case .up, .character("k"): top -= 1
    case .down, .character("j"): top += 1
    case .pageUp, .f(7): top -= page
    case .pageDown, .f(8), .character(" "): top += page
    default: break
    }
    let width = min(size.columns - 6, 100) - 4
    top = max(0, min(top, lines(width: width).count - page))
    return .stay
  }

  /// The slip to take home: every gap with its cure.
  var slip: PaperText { CureSlip(title: title, breaches: breaches, session: session).paper }

  /// The text at a width, each line with its role.
  func lines(width: Int) -> [Span] {
    var lines: [Span] = []
    for breach in breaches {
      lines.append(Span("\(breach.rule.rawValue)  \(breach.code)", .verifyFail))
      lines += Self.part("", breach.says, .textStrong, width)
      lines += Self.part("Cure    ", breach.cure, .text, width)
      lines += Self.part("Say     ", "\"\(breach.aloud)\"", .hint, width)
      lines += Self.part("Source  ", breach.source, .textMuted, width)
      lines.append(Span(""))
    }
    return lines
  }

  private static func part(_ head: String, _ text: String, _ role: ThemeRole, _ width: Int)
    -> [Span]
  {
    let blank = String(repeating: " ", count: head.count)
    return TextLines.wrapped(text, width: width - 4 - head.count).enumerated().map { index, line in
      Span("    \(index == 0 ? head : blank)\(line)", role)
    }
  }

  func draw(into frame: inout Frame, area: Area) {
    let box = area.centred(height: area.height, width: min(area.width - 6, 100))
    let count = breaches.count == 1 ? "1 reason" : "\(breaches.count) reasons"
    let inside = Panel("Why not: \(title)   \(count)", hasKeys: true)
      .draw(into: &frame, area: box)
    let text = lines(width: inside.width - 2)
    let first = max(0, min(top, text.count - inside.height))
    for (row, span) in text.dropFirst(first).prefix(inside.height).enumerated() {
      frame.put(
        span.text, row: inside.row + row, column: inside.column + 1, width: inside.width - 2,
        role: span.role)
    }
    if text.count > first + inside.height {
      frame.put(
        " Down: more ", row: box.bottom - 1, column: box.right - 16, width: 12, role: .hint)
    }
  }
}
