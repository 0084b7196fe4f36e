import DeskUI
import Testing

@testable import DeskTerminal

@Suite struct KeyDecoderTests {
  private func keys(_ text: String) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.take(text.utf8) + decoder.settle()
  }

  static let sequences: [(String, Key)] = [
    ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OB", .down),
    ("\u{1B}[C", .right), ("\u{1B}OD", .left), ("\u{1B}[H", .home), ("\u{1B}OF", .end),
    ("\u{1B}[1~", .home), ("\u{1B}[4~", .end), ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete),
    ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[Z", .backTab),
    ("\u{1B}OP", .f(1)), ("\u{1B}[11~", .f(1)), ("\u{1B}[[A", .f(1)), ("\u{1B}[[E", .f(5)),
    ("\u{1B}[15~", .f(5)), ("\u{1B}[17~", .f(6)), ("\u{1B}[20~", .f(9)), ("\u{1B}[21~", .f(10)),
    ("\u{1B}[24~", .f(12)), ("\u{1B}[1;2A", .shiftUp), ("\u{1B}[1;2B", .shiftDown),
    ("\u{1B}[1;5C", .wordRight), ("\u{1B}[1;5D", .wordLeft), ("\u{1B}[1;5H", .home),
    ("\u{1B}", .escape), ("\u{1B}x", .alt("x")), ("\r", .enter), ("\t", .tab),
    ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{B}", .control("k")),
    ("\u{1A}", .control("z")), ("é", .character("é")), ("漢", .character("漢")),
    ("\u{1B}[200~two\nlines\u{1B}[x\u{1B}[201~", .paste("two\nlines\u{1B}[x")),
    ("\u{1B}[", .alt("[")), ("\u{1B}O", .alt("O")), ("\u{1B}]", .alt("]")),
  ]

  @Test(arguments: sequences)
  func `each sequence is one key`(_ sequence: (String, Key)) {
    #expect(keys(sequence.0) == [sequence.1])
  }

  @Test(arguments: sequences)
  func `a sequence in pieces is the same key`(_ sequence: (String, Key)) {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    for byte in sequence.0.utf8 { keys += decoder.take([byte]) }

    #expect(keys + decoder.settle() == [sequence.1])
  }

  @Test(arguments: [
    "\u{1B}[999999999999A", "\u{1B}[<0;240;10M", "\u{1B}[I", "\u{1B}[?1;2c", "\u{1B}[1;15R",
    "\u{1B}]52;c;UEhJ\u{7}", "\u{1B}]2;t\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[1;", "\u{0}",
    "\u{1B}[201~", "\u{1B}[25~", "\u{1B}[1;2P",
  ])
  func `what is not known is swallowed whole`(_ text: String) {
    let known = ["\u{1B}[999999999999A": [Key.up]]

    #expect(keys(text) == known[text] ?? [])
  }

  @Test func `escape twice is two keys, and escape before another key is two`() {
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("\u{1B}\r") == [.escape, .enter])
    #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
    #expect(keys("\u{1B}é") == [.escape, .character("é")])
  }

  @Test func `a broken byte takes nothing with it`() {
    var decoder = KeyDecoder()
    let bytes: [UInt8] = [
      0xFF, 0x61, 0xC3, 0x62, 0xE2, 0x82, 0x1B, 0x5B, 0x41, 0xC0, 0xAF, 0xED, 0xA0, 0x80, 0x9B,
      0xC2, 0x9B, 0xF5, 0x80, 0x63,
    ]

    #expect(decoder.take(bytes) == [.character("a"), .character("b"), .up, .character("c")])
  }

  @Test func `nothing is waited for unless something is begun`() {
    var decoder = KeyDecoder()
    #expect(decoder.patience == nil)
    _ = decoder.take("a".utf8)
    #expect(decoder.patience == nil)
    _ = decoder.take([0xC3])
    #expect(decoder.patience == 25)
    #expect(decoder.settle().isEmpty)
    _ = decoder.take([0x1B])
    #expect(decoder.patience == 25)
    #expect(decoder.settle() == [.escape])
    #expect(decoder.patience == nil)
  }

  @Test func `a terminal's own sequences come before the common ones`() {
    var decoder = KeyDecoder(known: [Array("\u{1B}Ot".utf8): .f(5), Array("\u{1B}[A".utf8): .f(1)])

    #expect(decoder.take("\u{1B}Ot\u{1B}[A\u{1B}[B".utf8) == [.f(5), .f(1), .down])
  }

  @Test func `an endless paste is cut and its end still found`() {
    var decoder = KeyDecoder()
    var keys = decoder.take("\u{1B}[200~".utf8)
    keys += decoder.take([UInt8](repeating: 0x61, count: 200_000))
    keys += decoder.take("\u{1B}[201~q".utf8)

    guard case .paste(let text) = keys.first else {
      Issue.record("\(keys.prefix(3))")
      return
    }
    #expect(text.utf8.count <= 65_536)
    #expect(keys.dropFirst() == [.character("q")])
  }

  @Test func `a million random bytes trap nothing, and the keyboard works afterwards`() {
    var random = SplitMix(state: 20_418)
    var reader = KeyReader()
    for _ in 0..<100_000 {
      let chunk = (0..<10).map { _ in random.byte() }
      _ = reader.take(chunk)
      if random.byte() < 32 { _ = reader.settle() }
    }
    while reader.patience != nil { _ = reader.settle() }

    #expect(reader.take("\u{1B}[A".utf8) == [.up])
    #expect(reader.take("q".utf8) == [.character("q")])
  }
}

/// Numbers that are the same in every run.
struct SplitMix {
  var state: UInt64

  /// Escapes are made frequent, so that most bytes are met inside a sequence.
  mutating func byte() -> UInt8 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return mixed & 0xF00 == 0 ? 0x1B : mixed & 0xF000 == 0 ? 0x5B : UInt8(truncatingIfNeeded: mixed)
  }
}
