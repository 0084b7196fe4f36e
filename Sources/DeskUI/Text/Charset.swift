/// Which signs the terminal can show.
public enum Charset: String, Hashable, Sendable, CaseIterable {
  /// Everything.
  case utf8
  /// The 95 signs of ASCII: borders of `+-|=`, letters without their accents.
  case ascii
}

extension Grapheme {
  /// The nearest sign that ASCII has.
  ///
  /// Source: canonical decomposition for letters of Latin-1 to Latin Extended-B and Additional.
  package var inASCII: Unicode.Scalar {
    let value = base.value
    if value < 0x7F { return base }
    if let sign = Self.signs[base] { return sign }
    if value >= 0xC0, value <= 0x24F { return Self.letter(Self.latin, value - 0xC0) }
    if value >= 0x1E00, value <= 0x1EFF { return Self.letter(Self.additional, value - 0x1E00) }
    return "?"
  }

  private static func letter(_ table: [UInt8], _ index: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(table[Int(index)])
  }

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "─": "-", "═": "=", "│": "|", "║": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+",
    "╔": "+", "╗": "+", "╚": "+", "╝": "+", "├": "+", "┤": "+", "┬": "+", "┴": "+", "┼": "+",
    "▲": "^", "▼": "v", "█": "#", "░": ".", "\u{2026}": "~", "\u{A0}": " ", "\u{2013}": "-",
    "\u{2014}": "-", "\u{2018}": "'", "\u{2019}": "'", "\u{2BB}": "'", "\u{201C}": "\"",
    "\u{201D}": "\"", "→": ">", "←": "<", "≤": "<", "≥": ">",
  ]

  // One letter a code point, from U+00C0 and from U+1E00.
  private static let latin = Array(
    """
    AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo?ouuuuyty\
    AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL\
    lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs\
    bBBb??OCcDDDd?EEEFfG??IIKkll?NnOOo??Pp?????tTtTUuUVYyZz?????????\
    ????DDdLLlNNnAaIiOoUuUuUuUuUueAaAaAaGgGgKkOoOo??jDDdGg??NnAaAaOo\
    AaAaEeEeIiIiOoOoRrRrUuUuSsTt??Hh????ZzAaEeOoOoOoOoYy???j??ACcLT?\
    ???BU?EeJjQqRrYy
    """.utf8)
  private static let additional = Array(
    """
    AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm\
    MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv\
    WwWwWwWwWwXxXxYyZzZzZzhtwyas??S?AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe\
    EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYyLlVvYy
    """.utf8)
}
