/// Watches the bytes that a program sends to a terminal: what may be misread, and what is left on.
struct TerminalWatch {
  /// What a terminal could take for something else than text and drawing.
  private(set) var faults: [String] = []
  /// The private modes that are on, such as 1049 for the other screen and 2004 for pasting.
  private(set) var modes: Set<String> = ["25"]

  private enum State {
    case text
    case escape
    case charset
    case control([UInt8])
    case string
    case more(left: Int)
  }

  private var state = State.text

  /// Modes that must be off when a program has ended.
  static let temporary: Set = [
    "1049", "47", "1047", "2004", "1000", "1002", "1003", "1006", "1004",
  ]

  /// Whether a terminal is as it was: main screen, cursor on, nothing else left on.
  var isRestored: Bool { modes.contains("25") && modes.isDisjoint(with: Self.temporary) }

  /// Takes bytes in.
  mutating func take(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { take(byte) }
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .text: takeText(byte)
    case .escape: takeEscape(byte)
    case .charset: state = .text
    case .control(let before): takeControl(byte, after: before)
    case .string: if byte == 0x07 || byte == 0x5c { state = .text }
    case .more(let left):
      guard byte & 0xc0 == 0x80 else {
        fault("broken UTF-8")
        state = .text
        return takeText(byte)
      }
      state = left > 1 ? .more(left: left - 1) : .text
    }
  }

  private mutating func takeText(_ byte: UInt8) {
    switch byte {
    case 0x1b: state = .escape
    case 0x07, 0x08, 0x09, 0x0a, 0x0d, 0x0e, 0x0f, 0x20...0x7e: break
    case 0xc2...0xdf: state = .more(left: 1)
    case 0xe0...0xef: state = .more(left: 2)
    case 0xf0...0xf4: state = .more(left: 3)
    default: fault("raw byte \(String(byte, radix: 16))")
    }
  }

  private mutating func takeEscape(_ byte: UInt8) {
    state = .text
    switch byte {
    case UInt8(ascii: "["): state = .control([])
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      fault("a string sequence, ESC \(Character(Unicode.Scalar(byte)))")
      state = .string
    case UInt8(ascii: "("), UInt8(ascii: ")"): state = .charset
    case UInt8(ascii: "Z"): fault("a query")
    default: break
    }
  }

  private mutating func takeControl(_ byte: UInt8, after before: [UInt8]) {
    guard (0x40...0x7e).contains(byte) else {
      if byte < 0x20 || before.count > 60 { fault("a broken control sequence") }
      state = .control(before + [byte])
      return
    }
    state = .text
    let words = String(decoding: before, as: UTF8.self)
    switch byte {
    case UInt8(ascii: "h") where words.hasPrefix("?"):
      modes.formUnion(words.dropFirst().split(separator: ";").map(String.init))
    case UInt8(ascii: "l") where words.hasPrefix("?"):
      modes.subtract(words.dropFirst().split(separator: ";").map(String.init))
    case UInt8(ascii: "n"), UInt8(ascii: "c"): fault("a query, CSI \(words)")
    default: break
    }
  }

  private mutating func fault(_ what: String) {
    if faults.count < 20 { faults.append(what) }
  }
}
