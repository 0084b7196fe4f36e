/// How a cell looks on one terminal: colours at its depth, and attributes.
public struct Style: Hashable, Sendable {
  /// The letters' colour.
  public let foreground: Paint
  /// The ground's colour.
  public let background: Paint
  /// Bold and the like.
  public let attributes: Attributes
}

/// A colour as a terminal of some depth is told it.
public enum Paint: Hashable, Sendable {
  /// The terminal's own.
  case standard
  /// One of its 8, 16 or 256.
  case index(UInt8)
  /// 24 bits, `0xRRGGBB`.
  case rgb(UInt32)
}

/// What a terminal can do to letters besides colour.
public struct Attributes: OptionSet, Hashable, Sendable {
  /// One bit an attribute.
  public let rawValue: UInt8

  /// A set from its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Bold.
  public static let bold = Attributes(rawValue: 1)
  /// Dim.
  public static let dim = Attributes(rawValue: 2)
  /// Underlined.
  public static let underline = Attributes(rawValue: 4)
  /// Letters and ground exchanged.
  public static let reverse = Attributes(rawValue: 8)

  /// The words of a theme file; `16` at the end means only at 16 colours and fewer.
  public static let names: [String: Attributes] = [
    "bold": .bold, "dim": .dim, "underline": .underline, "reverse": .reverse,
  ]
}

/// How many colours a terminal has.
public enum ColorDepth: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Attributes and glyphs only.
  case mono
  /// 8 or 16.
  case basic = "16"
  /// 256.
  case indexed = "256"
  /// 24 bits.
  case direct = "truecolor"

  /// Whether a depth has fewer colours than another.
  public static func < (one: ColorDepth, other: ColorDepth) -> Bool {
    one.rank < other.rank
  }

  private var rank: Int {
    switch self {
    case .mono: 0
    case .basic: 1
    case .indexed: 2
    case .direct: 3
    }
  }

  /// The depth to use: what was asked for on the command line, else none if `NO_COLOR` is set to
  /// anything, else what the configuration says, but never more than the terminal has.
  public static func chosen(
    flag: ColorDepth?, noColor: String?, configured: ColorDepth?, terminal: ColorDepth
  ) -> ColorDepth {
    let isRefused = !(noColor ?? "").isEmpty
    return min(flag ?? (isRefused ? .mono : configured ?? terminal), terminal)
  }
}
