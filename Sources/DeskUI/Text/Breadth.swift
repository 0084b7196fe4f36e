/// How one Unicode scalar stands on a grid of cells.
enum Breadth {
  /// Never drawn as it is: it has no shape of its own, or could move, erase or reorder others.
  case hidden
  /// Drawn on the scalar before it.
  case mark
  /// One column.
  case narrow
  /// Two columns.
  case wide

  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x300 {
      self = value >= 0x20 && value < 0x7F || value >= 0xA0 && value != 0xAD ? .narrow : .hidden
    } else if scalar.properties.isDefaultIgnorableCodePoint {
      self = .hidden
    } else {
      self = Breadth(category: scalar.properties.generalCategory, value: value)
    }
  }

  private init(category: Unicode.GeneralCategory, value: UInt32) {
    switch category {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      self = .hidden
    case .nonspacingMark, .enclosingMark:
      self = .mark
    default:
      self = Self.joinsSyllable(value) ? .mark : WideTable.contains(value) ? .wide : .narrow
    }
  }

  /// Hangul vowels and finals, which a decomposed name carries after their leading consonant.
  private static func joinsSyllable(_ value: UInt32) -> Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
  }
}
