extension Key {
  /// The key as a script spells it: `a`, `<enter>`, `<c-k>`, `<scan:RQ-20418>`.
  public var spelling: String {
    switch self {
    case .character(" "): "<space>"
    case .character("<"): "<lt>"
    case .character(let character): String(character)
    case .f(let number): "<f\(number)>"
    case .control(let letter): "<c-\(letter)>"
    case .alt(let letter): "<a-\(letter)>"
    case .paste(let text): "<paste:\(Self.escaped(text))>"
    case .scan(let text): "<scan:\(Self.escaped(text))>"
    case .resize(let size): "<resize:\(size.columns)x\(size.rows)>"
    default: "<\(Self.names.first { $0.value == self }?.key ?? "")>"
    }
  }

  /// The key as people call it: `F9`, `Ctrl+K`, `PgUp`, `a`.
  public var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .f(let number): "F\(number)"
    case .control(let letter): "Ctrl+\(letter.uppercased())"
    case .alt(let letter): "Alt+\(letter)"
    case .paste: "Paste"
    case .scan: "Scan"
    case .resize: "Resize"
    default: Self.labels[self] ?? ""
    }
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\\", ">": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case _ where scalar.value < 0x20:
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  /// Keys that scripts call by a word.
  static let names: [String: Key] = [
    "enter": .enter, "esc": .escape, "tab": .tab, "s-tab": .backTab, "backspace": .backspace,
    "del": .delete, "ins": .insert, "up": .up, "down": .down, "left": .left, "right": .right,
    "home": .home, "end": .end, "pageup": .pageUp, "pagedown": .pageDown, "s-up": .shiftUp,
    "s-down": .shiftDown, "c-left": .wordLeft, "c-right": .wordRight, "resumed": .resumed,
    "hangup": .hangup,
  ]

  private static let labels: [Key: String] = [
    .enter: "Enter", .escape: "Esc", .tab: "Tab", .backTab: "Shift-Tab",
    .backspace: "Backspace", .delete: "Del", .insert: "Ins", .up: "Up", .down: "Down",
    .left: "Left", .right: "Right", .home: "Home", .end: "End", .pageUp: "PgUp",
    .pageDown: "PgDn", .shiftUp: "Shift-Up", .shiftDown: "Shift-Down", .wordLeft: "Ctrl-Left",
    .wordRight: "Ctrl-Right",
  ]
}
