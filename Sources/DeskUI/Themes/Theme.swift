/// How roles look: a palette in three depths, and for each role names of that palette.
public struct Theme: Hashable, Sendable {
  /// What a theme was made for.
  public enum Variant: String, Hashable, Sendable, CaseIterable {
    case dark, light, mono
  }

  /// The theme's name, as `--theme` and the configuration call it.
  public let name: String
  /// What it was made for.
  public let variant: Variant
  /// Colours by name; the only place where raw colours stand.
  public let palette: [String: Swatch]
  /// What is said of each role; roles left out speak through their parents.
  public let looks: [ThemeRole: Look]

  /// A theme.
  public init(
    name: String, variant: Variant, palette: [String: Swatch], looks: [ThemeRole: Look]
  ) {
    self.name = name
    self.variant = variant
    self.palette = palette
    self.looks = looks
  }

  /// The glyph a theme puts in place of a role's own.
  public func glyph(of role: ThemeRole, in charset: Charset) -> String? {
    guard let glyph = looks[role]?.glyph else { return nil }
    return charset == .utf8 ? glyph.utf8 : glyph.ascii
  }
}

/// One colour in three depths.
public struct Swatch: Hashable, Sendable {
  /// 24 bits, `0xRRGGBB`; none for the terminal's own colour.
  public let rgb: UInt32?
  /// The index among 256; none for the terminal's own colour.
  public let index: UInt8?
  /// The index among 16, 0 to 15; none for the terminal's own colour.
  public let basic: UInt8?

  /// A colour.
  public init(rgb: UInt32?, index: UInt8?, basic: UInt8?) {
    self.rgb = rgb
    self.index = index
    self.basic = basic
  }
}

/// What a theme says of one role.
public struct Look: Hashable, Sendable {
  /// The palette's name for the letters' colour.
  public let foreground: String?
  /// The palette's name for the ground.
  public let background: String?
  /// Attributes at every depth.
  public let attributes: Attributes
  /// Attributes at 16 colours and without any.
  public let fallbackAttributes: Attributes
  /// Another glyph for the role.
  public let glyph: ThemeGlyph?

  /// A look.
  public init(
    foreground: String? = nil, background: String? = nil, attributes: Attributes = [],
    fallbackAttributes: Attributes = [], glyph: ThemeGlyph? = nil
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
    self.fallbackAttributes = fallbackAttributes
    self.glyph = glyph
  }
}

/// A role's sign in both charsets; at most two columns each.
public struct ThemeGlyph: Hashable, Sendable {
  /// Where everything can be shown.
  public let utf8: String
  /// Where only ASCII can.
  public let ascii: String

  /// A sign.
  public init(utf8: String, ascii: String) {
    self.utf8 = utf8
    self.ascii = ascii
  }
}
