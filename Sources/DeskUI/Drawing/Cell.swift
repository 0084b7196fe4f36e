/// One place of a frame: what is there and what it means.
public struct Cell: Hashable, Sendable {
  /// What is shown; nothing in the second column of a wide grapheme.
  public internal(set) var grapheme: Grapheme?
  /// What it means, from which a theme makes its colours.
  public internal(set) var role: ThemeRole
  /// The role whose glyph stands here, where a theme may put another sign.
  public internal(set) var glyph: GlyphPart?

  init(_ grapheme: Grapheme?, role: ThemeRole, glyph: GlyphPart? = nil) {
    self.grapheme = grapheme
    self.role = role
    self.glyph = glyph
  }
}

/// One column of a role's glyph.
public struct GlyphPart: Hashable, Sendable {
  /// Whose glyph.
  public let role: ThemeRole
  /// Which of its columns, 0 or 1.
  public let column: Int8

  init(role: ThemeRole, column: Int) {
    self.role = role
    self.column = Int8(clamping: column)
  }
}
