public import DeskUI

/// Makes keys from the bytes that a terminal sends.
///
/// A sequence may come in pieces, and Esc alone is the beginning of most of them; so the decoder
/// says how long it wants to wait, and is told when nothing came. It asks no clock and reads
/// nothing itself. Whatever it does not know it swallows whole, so that no reply or mouse report
/// is ever taken for typing.
public struct KeyDecoder {
  private enum State {
    case ground, escape, control, single, console, string, paste
  }

  private static let sequenceLimit = 256
  private static let pasteLimit = 65_536

  private var state = State.ground
  private var buffer: [UInt8] = []
  private var opener: UInt8 = 0
  private var letters = ScalarAssembler()
  private let known: [[UInt8]: Key]

  /// A decoder that also knows some sequences of its terminal, each from Esc to its last byte.
  public init(known: [[UInt8]: Key] = [:]) {
    self.known = known
  }

  /// How many milliseconds without a byte end what is begun; none when nothing is.
  public var patience: Int? {
    switch state {
    case .ground: letters.isPending ? 25 : nil
    case .paste: 2000
    case .escape, .control, .single, .console, .string: 25
    }
  }

  /// Takes bytes and gives the keys that they complete.
  public mutating func take(_ bytes: some Sequence<UInt8>) -> [Key] {
    var keys: [Key] = []
    for byte in bytes { take(byte, &keys) }
    return keys
  }

  /// Ends what is begun, after nothing came for as long as `patience` says.
  public mutating func settle() -> [Key] {
    defer {
      state = .ground
      buffer = []
      letters.drop()
    }
    switch state {
    case .escape: return [.escape]
    case .control, .single, .string:
      return buffer.isEmpty ? [.alt(Character(Unicode.Scalar(opener)))] : []
    case .paste: return [.paste(String(decoding: buffer, as: UTF8.self))]
    case .ground, .console: return []
    }
  }

  private mutating func take(_ byte: UInt8, _ keys: inout [Key]) {
    switch state {
    case .ground: takeGround(byte, &keys)
    case .escape: takeEscape(byte, &keys)
    case .control: takeControl(byte, &keys)
    case .single: takeSingle(byte, &keys)
    case .console:
      state = .ground
      if let key = KeySequences.console(byte) { keys.append(key) }
    case .string: takeString(byte, &keys)
    case .paste: takePaste(byte, &keys)
    }
  }

  private mutating func takeGround(_ byte: UInt8, _ keys: inout [Key]) {
    if byte >= 0x80 {
      if let scalar = letters.take(byte) { keys.append(.character(Character(scalar))) }
      return
    }
    letters.drop()
    switch byte {
    case 0x1B: state = .escape
    case 0x00: break
    case 0x08, 0x7F: keys.append(.backspace)
    case 0x09: keys.append(.tab)
    case 0x0D: keys.append(.enter)
    case 0x01..<0x1B: keys.append(.control(Character(Unicode.Scalar(byte + 0x60))))
    case 0x1C..<0x20: keys.append(.control(Character(Unicode.Scalar(byte + 0x40))))
    default: keys.append(.character(Character(Unicode.Scalar(byte))))
    }
  }

  private mutating func takeEscape(_ byte: UInt8, _ keys: inout [Key]) {
    buffer = []
    opener = byte
    switch byte {
    case 0x1B: keys.append(.escape)
    case UInt8(ascii: "["): state = .control
    case UInt8(ascii: "O"): state = .single
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .string
    case 0x20..<0x7F:
      state = .ground
      keys.append(.alt(Character(Unicode.Scalar(byte))))
    default:
      state = .ground
      keys.append(.escape)
      takeGround(byte, &keys)
    }
  }

  private mutating func takeControl(_ byte: UInt8, _ keys: inout [Key]) {
    switch byte {
    case UInt8(ascii: "[") where buffer.isEmpty:
      state = .console
    case 0x40..<0x7F:
      state = .ground
      finish(byte, &keys)
    case 0x20..<0x40 where buffer.count < Self.sequenceLimit:
      buffer.append(byte)
    default:
      state = .ground
      takeGround(byte, &keys)
    }
  }

  private mutating func finish(_ last: UInt8, _ keys: inout [Key]) {
    if let key = known[[0x1B, opener] + buffer + [last]] {
      keys.append(key)
    } else if last == UInt8(ascii: "~"), buffer == Array("200".utf8) {
      state = .paste
    } else if let key = KeySequences.control(buffer, last) {
      keys.append(key)
    }
    buffer = []
  }

  private mutating func takeSingle(_ byte: UInt8, _ keys: inout [Key]) {
    switch byte {
    case 0x30..<0x3C where buffer.count < Self.sequenceLimit:
      buffer.append(byte)
    case 0x21..<0x7F:
      state = .ground
      if let key = known[[0x1B, opener, byte]] ?? KeySequences.single(byte) { keys.append(key) }
    default:
      state = .ground
      takeGround(byte, &keys)
    }
  }

  /// A reply with text in it, up to BEL or Esc and a backslash.
  private mutating func takeString(_ byte: UInt8, _ keys: inout [Key]) {
    if byte == 0x07 || buffer.last == 0x1B && byte == UInt8(ascii: "\\") {
      state = .ground
    } else if buffer.last == 0x1B {
      takeEscape(byte, &keys)
    } else if buffer.count >= Self.sequenceLimit {
      state = .ground
      takeGround(byte, &keys)
    } else {
      buffer.append(byte)
    }
  }

  private mutating func takePaste(_ byte: UInt8, _ keys: inout [Key]) {
    let end = Array("\u{1B}[201~".utf8)
    buffer.append(byte)
    if byte == end.last, buffer.suffix(end.count).elementsEqual(end) {
      keys.append(.paste(String(decoding: buffer.dropLast(end.count), as: UTF8.self)))
      buffer = []
      state = .ground
    } else if buffer.count >= Self.pasteLimit + end.count {
      // The rest of an endless paste is dropped, but its end is still looked for.
      buffer.remove(at: Self.pasteLimit - 1)
    }
  }
}
