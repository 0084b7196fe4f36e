/// What one cell shows: a scalar with up to four marks on it.
public struct Grapheme: Hashable, Sendable {
  /// The scalar that stands.
  public let base: Unicode.Scalar
  /// The combining marks on it.
  public private(set) var marks = Marks()
  /// How many columns it fills: 1 or 2.
  public let columns: Int8

  init(_ base: Unicode.Scalar, columns: Int8 = 1) {
    self.base = base
    self.columns = columns
  }

  /// An empty cell's content.
  package static let blank = Grapheme(" ")
  /// Stands for a scalar that must not reach a terminal.
  ///
  /// A sign that no name holds, so that a newline inside a name cannot pass for punctuation.
  static let hidden = Grapheme("\u{A4}")
  /// Ends a text that was cut.
  static let ellipsis = Grapheme("\u{2026}")

  mutating func add(_ mark: Unicode.Scalar) {
    marks.add(mark)
  }

  /// The base and its marks as text.
  public var text: String {
    var scalars = String.UnicodeScalarView()
    scalars.append(base)
    scalars.append(contentsOf: marks.scalars)
    return String(scalars)
  }
}

/// Up to four combining marks, without an allocation.
///
/// Four is what no living orthography exceeds and what ncurses holds in a cell; a name with forty
/// would climb over the rows above it.
public struct Marks: Hashable, Sendable {
  private var first: UInt32 = 0
  private var second: UInt32 = 0
  private var third: UInt32 = 0
  private var fourth: UInt32 = 0

  /// Whether there is none.
  public var isEmpty: Bool { first == 0 }

  /// The marks in order.
  public var scalars: [Unicode.Scalar] {
    isEmpty
      ? [] : [first, second, third, fourth].filter { $0 != 0 }.compactMap(Unicode.Scalar.init)
  }

  mutating func add(_ mark: Unicode.Scalar) {
    if first == 0 {
      first = mark.value
    } else if second == 0 {
      second = mark.value
    } else if third == 0 {
      third = mark.value
    } else if fourth == 0 {
      fourth = mark.value
    }
  }
}
