extension Theme {
  /// Everything wrong with the theme, one sentence each; the shipped ones have nothing.
  public func problems() -> [String] {
    unknownNames() + contrasts() + statusGlyphs() + basicGrounds()
  }

  /// Text needs 4.5, or 7 where the theme promises high contrast; lines and charts need 3.
  private func contrasts() -> [String] {
    guard variant != .mono else { return [] }
    let text = name.hasPrefix("desk-hc") ? 7.0 : 4.5
    return [ColorDepth.indexed, .direct].flatMap { depth in
      ThemeRole.allCases.compactMap { role -> String? in
        let style = style(role, at: depth)
        guard let letters = style.foreground.rgb, let ground = style.background.rgb else {
          return "\(role.rawValue) has no colour or no ground at \(depth.rawValue)."
        }
        let need = role.isLine ? 3 : text
        let ratio = Contrast.ratio(letters, ground)
        guard ratio < need else { return nil }
        return "\(role.rawValue) has contrast \(Int(ratio * 10)) tenths at \(depth.rawValue)."
      }
    }
  }

  private func statusGlyphs() -> [String] {
    let families = ["status.", "verify."]
    return families.flatMap { family -> [String] in
      let roles = ThemeRole.allCases.filter { $0.rawValue.hasPrefix(family) }
      var seen: [String: ThemeRole] = [:]
      return roles.compactMap { role in
        let sign = glyph(of: role, in: .ascii) ?? String(String.UnicodeScalarView(role.glyph))
        defer { seen[sign] = role }
        guard Text.width(sign) <= ThemeRole.glyphColumns, !sign.isEmpty else {
          return "\(role.rawValue) needs a glyph of one or two columns."
        }
        return seen[sign].map { "\(role.rawValue) has the glyph of \($0.rawValue)." }
      }
    }
  }

  /// At 16 colours nobody knows what a hue on another hue looks like.
  private func basicGrounds() -> [String] {
    looks.compactMap { role, look in
      let hasHue = look.foreground.flatMap { palette[$0]?.basic } != nil
      let hasGround = look.background.flatMap { palette[$0]?.basic } != nil
      let isReverse = look.attributes.union(look.fallbackAttributes).contains(.reverse)
      guard hasHue, hasGround, !isReverse else { return nil }
      return "\(role.rawValue) sets letters and ground at 16 colours and is not reverse."
    }
  }

  private func unknownNames() -> [String] {
    looks.flatMap { role, look in
      [look.foreground, look.background].compactMap { $0 }.filter { palette[$0] == nil }
        .map { "\(role.rawValue) names \"\($0)\", which the palette does not have." }
    }
  }
}

extension ThemeRole {
  /// Lines and bars, which need less contrast than letters.
  var isLine: Bool {
    [.border, .borderFocus, .chart, .scrollbar].contains(self)
  }
}

extension Paint {
  var rgb: UInt32? {
    switch self {
    case .standard: nil
    case .index(let index): Contrast.rgb(ofIndex: index)
    case .rgb(let value): value
    }
  }
}
