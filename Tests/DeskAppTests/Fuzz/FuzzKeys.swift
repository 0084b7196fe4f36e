/// Random acts of a hostile or clumsy user; the same seed gives the same acts.
struct FuzzKeys {
  /// One act.
  enum Act {
    case bytes([UInt8])
    case size(rows: Int, columns: Int)
  }

  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  private mutating func roll(_ count: Int) -> Int { Int(next() % UInt64(count)) }

  private mutating func pick<Element>(_ list: [Element]) -> Element { list[roll(list.count)] }

  /// The next act.
  mutating func act() -> Act {
    switch roll(100) {
    case 0..<28: return .bytes(repeated(pick(Self.keys), times: pick([1, 1, 1, 2, 5, 40])))
    case 28..<48: return .bytes((0...roll(6)).map { _ in UInt8(32 + roll(95)) })
    case 48..<54: return .bytes([pick(Self.controls)])
    case 54..<70: return .bytes(Array(pick(Self.counter).utf8))
    case 70..<80: return .bytes(Array(pick(Self.hostile).utf8) + pick([[], [13], [9]]))
    case 80..<84: return .bytes((0...roll(8)).map { _ in UInt8(128 + roll(128)) })
    case 84..<88: return .bytes(paste())
    case 88..<91: return .bytes(Array(pick(Self.broken)))
    default:
      let size = pick(Self.sizes)
      return .size(rows: size.0, columns: size.1)
    }
  }

  private func repeated(_ text: String, times: Int) -> [UInt8] {
    Array(String(repeating: text, count: times).utf8)
  }

  private mutating func paste() -> [UInt8] {
    let letters = Array("abc RQ-10001 \n\r\t;\u{1b}[0123é".utf8)
    let count = pick([10, 100, 1000, 4000])
    return Array("\u{1b}[200~".utf8) + (0..<count).map { _ in pick(letters) }
      + Array("\u{1b}[201~".utf8)
  }

  private static let keys = [
    "\u{1b}[A", "\u{1b}[B", "\u{1b}[C", "\u{1b}[D", "\u{1b}OA", "\u{1b}OB", "\u{1b}OC",
    "\u{1b}OD", "\u{1b}[H", "\u{1b}[F", "\u{1b}[5~", "\u{1b}[6~", "\u{1b}[2~", "\u{1b}[3~",
    "\u{1b}[Z", "\u{1b}OP", "\u{1b}OQ", "\u{1b}OR", "\u{1b}OS", "\u{1b}[15~", "\u{1b}[17~",
    "\u{1b}[18~", "\u{1b}[19~", "\u{1b}[20~", "\u{1b}[21~", "\u{1b}[23~", "\u{1b}[24~",
    "\u{1b}[1;5D", "\u{1b}[1;5C", "\u{1b}", "\r", "\t", "\u{7f}", " ",
  ]

  /// Control letters but those that end or stop a process, or stop its output.
  private static let controls = (UInt8(1)...26).filter { ![3, 17, 19, 26].contains($0) }

  /// What a clerk would type, so that a visit gets as far as the hand-over now and then.
  private static let counter = [
    "\u{1b}[20~", "s", "d", "y", "y", "y", "03141971\r", "1000\r", "2\r", "b", "n",
    "\u{1b}OQkim\r", "\u{1b}OQtorres\r", "100 Larpenteur\r", "RQ-10010\r", "RQ-10011\r", "\r",
    "sdy03141971\r1000\r100 Larpenteur Ave W\ry2\ry\u{1b}[20~", "2", "1", "own\r", "x", "+",
  ]

  private static let hostile = [
    "'; DROP TABLE request;--", "=HYPERLINK(\"http://x\",\"y\")", "%n%n%s%s", "../../../etc/passwd",
    "\u{1b}]52;c;UEhJ\u{7}", "\u{1b}[2J\u{1b}[H", "\u{1b}]2;t\u{7}", "\u{202e}NHOJ\u{202c}",
    "e\u{301}\u{301}\u{301}", "漢字患者", "👩‍⚕️", "\u{200b}\u{200d}", "٣٤٥", "İıſß", "-1",
    "2024-02-30", "12/31/9999", "NULL", "\u{feff}", "𝔘𝔫𝔦", "a\rb\nc", "\u{9b}31m",
    String(repeating: "9", count: 200),
  ]

  private static let broken: [[UInt8]] = [
    [0x1b, 0x5b], [0x1b, 0x4f], Array("\u{1b}[1;".utf8), Array("\u{1b}[999999999999A".utf8),
    [0xe2, 0x82], [0xf0, 0x9f], Array("\u{1b}[<0;400;200M".utf8), Array("\u{1b}[200~".utf8),
  ]

  private static let sizes = [
    (1, 1), (2, 2), (1, 80), (24, 1), (3, 10), (5, 20), (10, 40), (24, 80), (24, 79), (25, 132),
    (60, 200), (24, 80), (37, 120),
  ]
}
