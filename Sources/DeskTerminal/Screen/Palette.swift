import CNcurses
import DeskUI

/// A theme's styles as ncurses takes them: attributes, and a colour pair for each two colours.
///
/// Fewer than 64 pairs are used, since a terminal of 8 colours has no more.
struct Palette {
  /// What a cell of one role is written with.
  struct Ink: Hashable {
    let attributes: attr_t
    let pair: Int32
  }

  private static let mostPairs = 64

  private let inks: [ThemeRole: Ink]

  init(_ theme: Theme, depth: ColorDepth, colors: Int32) {
    var pairs: [Colours: Int32] = [:]
    var inks: [ThemeRole: Ink] = [:]
    for role in ThemeRole.allCases {
      let style = theme.style(role, at: depth)
      let colours = Colours(style, colors: colors)
      let pair = pairs[colours] ?? Self.start(colours, after: pairs.count)
      if pair != 0 { pairs[colours] = pair }
      inks[role] = Ink(
        attributes: Self.attributes(style, isBright: colours.isBright), pair: pair)
    }
    self.inks = inks
  }

  subscript(_ role: ThemeRole) -> Ink {
    inks[role] ?? Ink(attributes: 0, pair: 0)
  }

  /// Makes a pair; the terminal's own colours if it cannot.
  private static func start(_ colours: Colours, after count: Int) -> Int32 {
    let pair = Int32(count + 1)
    guard colours.letters >= 0 || colours.ground >= 0, count + 1 < mostPairs, pair < cn_pairs(),
      init_extended_pair(pair, colours.letters, colours.ground) == OK
    else { return 0 }
    return pair
  }

  private static func attributes(_ style: Style, isBright: Bool) -> attr_t {
    var attributes: attr_t = 0
    if style.attributes.contains(.bold) || isBright { attributes |= CN_BOLD }
    if style.attributes.contains(.dim) { attributes |= CN_DIM }
    if style.attributes.contains(.underline) { attributes |= CN_UNDERLINE }
    if style.attributes.contains(.reverse) { attributes |= CN_REVERSE }
    return attributes
  }
}

/// Two colours as ncurses counts them; -1 is the terminal's own.
private struct Colours: Hashable {
  let letters: Int32
  let ground: Int32
  /// Whether bold stands in for a bright colour that the terminal does not have.
  let isBright: Bool

  init(_ style: Style, colors: Int32) {
    let wanted = Self.number(style.foreground)
    isBright = wanted >= 8 && wanted < 16 && colors < 16
    letters = isBright ? wanted - 8 : wanted
    ground = Self.number(style.background)
  }

  /// Numbers below 8 stay palette colours on a terminal of 24 bits, so black is a shade above.
  private static func number(_ paint: Paint) -> Int32 {
    switch paint {
    case .standard: -1
    case .index(let index): Int32(index)
    case .rgb(let value): max(Int32(value), 8)
    }
  }
}
