extension Frame {
  /// Writes text, the only way to put any on a frame; returns the columns it filled.
  ///
  /// Nothing outside `width` columns is touched, whatever the text holds, and nothing but visible
  /// signs gets through. Without a width the text may run to the frame's edge.
  @discardableResult
  public mutating func put(
    _ text: String, row: Int, column: Int, width: Int? = nil, role: ThemeRole = .text,
    cut: Cut = .ellipsis
  ) -> Int {
    let room = min(width ?? .max, size.columns - column)
    guard row >= 0, row < size.rows, room > 0 else { return 0 }
    var place = column
    for grapheme in Text.fit(Text.graphemes(text), into: room, cut: cut) {
      put(grapheme, row, place, role)
      place += Int(grapheme.columns)
    }
    return place - column
  }

  /// Writes text that ends at the last of `width` columns.
  @discardableResult
  public mutating func putRight(
    _ text: String, row: Int, column: Int, width: Int, role: ThemeRole = .text,
    cut: Cut = .ellipsis
  ) -> Int {
    let indent = max(width - Text.width(text), 0)
    return put(
      text, row: row, column: column + indent, width: width - indent, role: role, cut: cut)
  }

  /// Writes a role's glyph, right-aligned in its columns; a theme may show another in its place.
  ///
  /// Colours come from the cell's own role, which on a cursor row is the row's.
  mutating func putGlyph(of role: ThemeRole, row: Int, column: Int, in cellRole: ThemeRole? = nil) {
    let sign = role.glyph
    let indent = max(ThemeRole.glyphColumns - sign.count, 0)
    for part in 0..<ThemeRole.glyphColumns {
      let scalar = part < indent ? " " : sign[sign.index(sign.startIndex, offsetBy: part - indent)]
      set(
        Cell(
          Grapheme(scalar), role: cellRole ?? role, glyph: GlyphPart(role: role, column: part)),
        row, column + part)
    }
  }

  private mutating func put(
    _ grapheme: Grapheme, _ row: Int, _ column: Int, _ role: ThemeRole
  ) {
    set(Cell(grapheme, role: role), row, column)
    if grapheme.columns == 2 { set(Cell(nil, role: role), row, column + 1) }
  }
}
