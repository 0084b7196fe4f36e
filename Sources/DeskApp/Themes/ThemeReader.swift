import DeskUI
import TOMLKit

/// Goes through a theme's table and notes what it does not understand.
///
/// TOMLKit forgets where values stood, so a problem's line is looked up in the text by its key.
struct ThemeReader {
  private static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  let text: String
  let file: String
  private(set) var problems: [ThemeFile.Problem] = []

  init(text: String, file: String) {
    self.text = text
    self.file = file
  }

  mutating func theme(
    _ table: TOMLTable, parent: (String) -> Theme?
  ) throws(ThemeFile.Problem) -> Theme {
    let base = try base(table, parent: parent)
    guard let name = table["name"]?.string, !name.isEmpty else {
      throw problem("name", "a theme needs a name = \"…\"")
    }
    noteUnknown(table, in: ["name", "variant", "inherits", "palette", "roles"])
    let palette = palette(table["palette"]?.table ?? TOMLTable())
    let looks = looks(table["roles"]?.table ?? TOMLTable())
    return Theme(
      name: name, variant: variant(table) ?? base?.variant ?? .dark,
      palette: (base?.palette ?? [:]).merging(palette) { $1 },
      looks: (base?.looks ?? [:]).merging(looks) { $1 })
  }

  private func base(
    _ table: TOMLTable, parent: (String) -> Theme?
  ) throws(ThemeFile.Problem) -> Theme? {
    guard let name = table["inherits"]?.string else { return nil }
    guard let theme = parent(name) else {
      throw problem("inherits", "there is no theme \"\(name)\" to inherit from")
    }
    return theme
  }

  private mutating func variant(_ table: TOMLTable) -> Theme.Variant? {
    guard let value = table["variant"] else { return nil }
    if let variant = value.string.flatMap(Theme.Variant.init) { return variant }
    note("variant", "variant is dark, light or mono")
    return nil
  }

  private mutating func palette(_ table: TOMLTable) -> [String: Swatch] {
    var palette: [String: Swatch] = [:]
    for name in table.keys {
      if let parts = table[name]?.array, let swatch = swatch(parts) {
        palette[name] = swatch
      } else {
        note(
          name, "a colour is [\"#rrggbb\", 0…255, a name of 16]; either may be \"default\"")
      }
    }
    return palette
  }

  private func swatch(_ parts: TOMLArray) -> Swatch? {
    guard parts.count == 3, let basic = parts[2].string else { return nil }
    let isNamed = basic == "default" || Self.basic(basic) != nil
    let rgb = parts[0].string.flatMap(Self.rgb)
    let index = parts[1].int.flatMap { UInt8(exactly: $0) }
    guard isNamed, rgb != nil || parts[0].string == "default",
      index != nil || parts[1].string == "default"
    else { return nil }
    return Swatch(rgb: rgb, index: index, basic: Self.basic(basic))
  }

  private static func rgb(_ text: String) -> UInt32? {
    guard text.count == 7, text.hasPrefix("#") else { return nil }
    return UInt32(text.dropFirst(), radix: 16)
  }

  private static func basic(_ name: String) -> UInt8? {
    let isBright = name.hasPrefix("bright-")
    let plain = isBright ? String(name.dropFirst("bright-".count)) : name
    return names.firstIndex(of: plain).map { UInt8($0) + (isBright ? 8 : 0) }
  }

  private mutating func looks(_ table: TOMLTable) -> [ThemeRole: Look] {
    var looks: [ThemeRole: Look] = [:]
    for name in table.keys {
      guard let role = ThemeRole(rawValue: name) else {
        note(name, "there is no role \"\(name)\"")
        continue
      }
      guard let look = table[name]?.table else {
        note(name, "a role is { fg = \"…\", bg = \"…\", attr = […], glyph = [\"…\", \"…\"] }")
        continue
      }
      looks[role] = self.look(look, of: name)
    }
    return looks
  }

  private mutating func look(_ table: TOMLTable, of role: String) -> Look {
    for key in table.keys where !["fg", "bg", "attr", "glyph"].contains(key) {
      note(role, "\"\(key)\" says nothing; a role has fg, bg, attr and glyph")
    }
    for key in ["fg", "bg"] where table[key]?.string?.hasPrefix("#") == true {
      note(role, "raw colours stand only in [palette]")
    }
    let words = table["attr"]?.array?.compactMap(\.string) ?? []
    var attributes: Attributes = []
    var fallback: Attributes = []
    for word in words {
      let isFallback = word.hasSuffix("16")
      guard let attribute = Attributes.names[isFallback ? String(word.dropLast(2)) : word] else {
        note(role, "\"\(word)\" is no attribute; bold, dim, underline, reverse, or with 16")
        continue
      }
      if isFallback { fallback.insert(attribute) } else { attributes.insert(attribute) }
    }
    return Look(
      foreground: table["fg"]?.string, background: table["bg"]?.string, attributes: attributes,
      fallbackAttributes: fallback, glyph: glyph(table["glyph"]?.array, of: role))
  }

  private mutating func glyph(_ pair: TOMLArray?, of role: String) -> ThemeGlyph? {
    guard let pair else { return nil }
    guard pair.count == 2, let utf8 = pair[0].string, let ascii = pair[1].string,
      ascii.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }),
      [utf8, ascii].allSatisfy({ (1...ThemeRole.glyphColumns).contains(Text.width($0)) })
    else {
      note(role, "a glyph is [any sign, an ASCII sign], one or two columns each")
      return nil
    }
    return ThemeGlyph(utf8: utf8, ascii: ascii)
  }

  private mutating func noteUnknown(_ table: TOMLTable, in known: [String]) {
    for key in table.keys where !known.contains(key) {
      note(key, "\"\(key)\" says nothing; a theme has \(known.joined(separator: ", "))")
    }
  }

  private mutating func note(_ key: String, _ says: String) {
    problems.append(problem(key, says))
  }

  private func problem(_ key: String, _ says: String) -> ThemeFile.Problem {
    ThemeFile.Problem(file: file, line: line(of: key), says: says)
  }

  /// The line that begins with a key, quoted or not, or with a table's head; 0 when none does.
  private func line(of key: String) -> Int {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let index = lines.firstIndex { line in
      let start = line.drop { $0 == " " || $0 == "\t" || $0 == "\"" || $0 == "[" }
      guard start.hasPrefix(key) else { return false }
      return start.dropFirst(key.count).first.map { "\" =].".contains($0) } ?? false
    }
    return index.map { $0 + 1 } ?? 0
  }
}
