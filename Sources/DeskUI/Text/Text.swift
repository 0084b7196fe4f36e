/// Text as cells: what a terminal may be given of what the world typed.
///
/// Names come from other systems and from a keyboard, and a terminal obeys what it is sent. So
/// every scalar is looked at: what controls, reorders, hides or is unknown becomes a visible sign.
/// Right-to-left runs go out in logical order; the terminal reorders them, or nobody does.
public enum Text {
  /// The graphemes of a text, one a cell or a pair of cells.
  public static func graphemes(_ text: String) -> [Grapheme] {
    var cells: [Grapheme] = []
    cells.reserveCapacity(text.utf8.count)
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      for byte in text.utf8 { cells.append(Grapheme(Unicode.Scalar(byte))) }
    } else {
      for character in text { append(character, to: &cells) }
    }
    return cells
  }

  /// How many columns a text fills.
  public static func width(_ text: String) -> Int {
    graphemes(text).reduce(0) { $0 + Int($1.columns) }
  }

  /// The graphemes that fit into a number of columns, with an ellipsis where some were left out.
  static func fit(_ cells: [Grapheme], into width: Int, cut: Cut) -> [Grapheme] {
    let all = cells.reduce(0) { $0 + Int($1.columns) }
    guard all > width else { return cells }
    let room = cut == .ellipsis ? width - 1 : width
    guard room >= 0 else { return [] }
    var used = 0
    let kept = cells.prefix { cell in
      used += Int(cell.columns)
      return used <= room
    }
    return cut == .ellipsis ? kept + [.ellipsis] : Array(kept)
  }

  private static func append(_ character: Character, to cells: inout [Grapheme]) {
    let start = cells.count
    for scalar in character.unicodeScalars {
      switch Breadth(scalar) {
      case .hidden:
        if let first = cells[start...].first, isPicture(first.base) { return }
        cells.append(.hidden)
      case .mark where cells.count > start:
        cells[cells.count - 1].add(scalar)
      case .mark:
        var alone = Grapheme("\u{25CC}")
        alone.add(scalar)
        cells.append(alone)
      case .narrow, .wide:
        if let first = cells[start...].first, isPicture(first.base) { return }
        cells.append(Grapheme(scalar, columns: Breadth(scalar) == .wide ? 2 : 1))
      }
    }
  }

  /// A picture that others may be joined to.
  ///
  /// The first is shown and the rest dropped, since terminals do not agree on the whole's width.
  private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0xA9 && scalar.properties.isEmoji
  }
}

/// What happens to text that is wider than its place.
public enum Cut: Hashable, Sendable {
  /// The last column shows that something is missing.
  case ellipsis
  /// It just ends.
  case plain
}
