import DeskUI

extension Theme {
  /// One line a role: its glyph and name, written with the escapes of its style.
  func preview(at depth: ColorDepth) -> [String] {
    ThemeRole.allCases.map { role in
      let sign = glyph(of: role, in: .utf8) ?? String(String.UnicodeScalarView(role.glyph))
      let name = role.rawValue + String(repeating: " ", count: max(22 - role.rawValue.count, 0))
      let indent = String(repeating: " ", count: max(3 - Text.width(sign), 0))
      return "\u{1B}[\(style(role, at: depth).codes)m\(indent)\(sign)  \(name)\u{1B}[0m"
    }
  }
}

extension Style {
  /// The parameters of `SGR`.
  fileprivate var codes: String {
    var codes = ["0"]
    if attributes.contains(.bold) { codes.append("1") }
    if attributes.contains(.dim) { codes.append("2") }
    if attributes.contains(.underline) { codes.append("4") }
    if attributes.contains(.reverse) { codes.append("7") }
    return (codes + foreground.codes(38) + background.codes(48)).joined(separator: ";")
  }
}

extension Paint {
  fileprivate func codes(_ kind: Int) -> [String] {
    switch self {
    case .standard: []
    case .index(let index): ["\(kind)", "5", "\(index)"]
    case .rgb(let value):
      ["\(kind)", "2", "\(value >> 16)", "\(value >> 8 & 0xFF)", "\(value & 0xFF)"]
    }
  }
}
