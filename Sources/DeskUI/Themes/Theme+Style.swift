extension Theme {
  /// How a role looks at a depth.
  ///
  /// With 16 colours the ground stays the terminal's own and only hues of letters are used, so that
  /// one theme is legible on a dark and on a light window; what needs a ground says `reverse16`.
  public func style(_ role: ThemeRole, at depth: ColorDepth) -> Style {
    let marked = look(role) { $0.attributes.union($0.fallbackAttributes).isEmpty ? nil : $0 }
    let attributes = marked?.attributes ?? []
    let fallback = marked?.fallbackAttributes ?? []
    let foreground = look(role) { $0.foreground }.flatMap { palette[$0] }
    let background = look(role) { $0.background }.flatMap { palette[$0] }
    switch depth {
    case .mono:
      return Style(
        foreground: .standard, background: .standard, attributes: attributes.union(fallback))
    case .basic:
      return Style(
        foreground: foreground?.basic.map(Paint.index) ?? .standard, background: .standard,
        attributes: attributes.union(fallback))
    case .indexed:
      return Style(
        foreground: foreground?.index.map(Paint.index) ?? .standard,
        background: background?.index.map(Paint.index) ?? .standard, attributes: attributes)
    case .direct:
      return Style(
        foreground: foreground?.rgb.map(Paint.rgb) ?? .standard,
        background: background?.rgb.map(Paint.rgb) ?? .standard, attributes: attributes)
    }
  }

  /// What the role or the nearest of its parents says.
  func look<Value>(_ role: ThemeRole, _ says: (Look) -> Value?) -> Value? {
    var asked: ThemeRole? = role
    while let current = asked {
      if let value = looks[current].flatMap(says) { return value }
      asked = current.parent
    }
    return nil
  }
}
