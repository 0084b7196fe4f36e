import DeskUI

/// What the sequences of ANSI terminals mean: xterm and its kin, screen, tmux, linux and vt100.
///
/// Both forms of the arrows are known whatever terminfo says, since terminals switch between them.
enum KeySequences {
  /// `ESC [ parameters last`.
  static func control(_ parameters: [UInt8], _ last: UInt8) -> Key? {
    let numbers = parameters.split(separator: UInt8(ascii: ";")).map(number)
    guard last != UInt8(ascii: "~") else { return tilde(numbers) }
    // A cursor report ends in R and has numbers, F3 has none; a mouse report ends in M.
    guard numbers.isEmpty || !"PQRS".utf8.contains(last), last != UInt8(ascii: "M") else {
      return nil
    }
    let modifiers = max((numbers.count > 1 ? numbers[1] ?? 1 : 1) - 1, 0)
    return single(last, isShifted: modifiers & 1 != 0, isControlled: modifiers & 4 != 0)
  }

  /// `ESC O last`.
  static func single(_ last: UInt8, isShifted: Bool = false, isControlled: Bool = false) -> Key? {
    switch Character(Unicode.Scalar(last)) {
    case "A": isShifted ? .shiftUp : .up
    case "B": isShifted ? .shiftDown : .down
    case "C": isControlled ? .wordRight : .right
    case "D": isControlled ? .wordLeft : .left
    case "H": .home
    case "F": .end
    case "M": .enter
    case "P": .f(1)
    case "Q": .f(2)
    case "R": .f(3)
    case "S": .f(4)
    case "Z": .backTab
    default: nil
    }
  }

  /// `ESC [ [ last`, F1 to F5 of the linux console.
  static func console(_ last: UInt8) -> Key? {
    (0x41...0x45).contains(last) ? .f(Int(last) - 0x40) : nil
  }

  private static func tilde(_ numbers: [Int?]) -> Key? {
    guard let number = numbers.first ?? nil else { return nil }
    switch number {
    case 1, 7: return .home
    case 2: return .insert
    case 3: return .delete
    case 4, 8: return .end
    case 5: return .pageUp
    case 6: return .pageDown
    case 11...15: return .f(number - 10)
    case 17...21: return .f(number - 11)
    case 23, 24: return .f(number - 12)
    default: return nil
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.count > 6 ? nil : Int(String(decoding: digits, as: UTF8.self))
  }
}
