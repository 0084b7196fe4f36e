import CDesk
import CNcurses
import DeskUI

/// Turns a row of cells into what ncurses writes.
struct RowEncoder {
  let palette: Palette
  let theme: Theme
  let charset: Charset

  /// The cells of one row, cut or filled up to a width.
  func encode(_ row: ArraySlice<Cell>, width: Int) -> [cchar_t] {
    var out: [cchar_t] = []
    out.reserveCapacity(width)
    var filled = 0
    var role = ThemeRole.text
    var ink = palette[role]
    for cell in row {
      guard let grapheme = sign(of: cell) else { continue }
      guard filled + Int(grapheme.columns) <= width else { break }
      if cell.role != role {
        role = cell.role
        ink = palette[role]
      }
      append(grapheme, ink, to: &out)
      filled += Int(grapheme.columns)
    }
    let blank = cell(" ", palette[.text])
    for _ in filled..<max(width, filled) { out.append(blank) }
    return out
  }

  /// What a cell shows, with the theme's own glyph in place of a role's.
  private func sign(of cell: Cell) -> Grapheme? {
    guard let part = cell.glyph, let own = theme.glyph(of: part.role, in: charset) else {
      return cell.grapheme
    }
    let signs = Text.graphemes(own)
    let index = Int(part.column) - (ThemeRole.glyphColumns - signs.count)
    guard signs.allSatisfy({ $0.columns == 1 }) else { return cell.grapheme }
    return signs.indices.contains(index) ? signs[index] : .blank
  }

  /// Where this table and the terminal's library differ on a width, the row must still line up.
  private func append(_ grapheme: Grapheme, _ ink: Palette.Ink, to out: inout [cchar_t]) {
    let base = grapheme.base
    let isSame = base.value < 0x7F || cdesk_columns(base.value) == Int32(grapheme.columns)
    guard charset == .utf8, isSame else {
      let sign = charset == .ascii ? grapheme.inASCII : "?"
      for _ in 0..<grapheme.columns { out.append(cell(sign, ink)) }
      return
    }
    out.append(cell(base, ink, marks: grapheme.marks.scalars))
  }

  private func cell(
    _ base: Unicode.Scalar, _ ink: Palette.Ink, marks: [Unicode.Scalar] = []
  ) -> cchar_t {
    var cell = cchar_t()
    cell.attr = ink.attributes | attr_t(ink.pair & 0xFF) << 8
    cell.ext_color = ink.pair
    cell.chars.0 = wchar_t(bitPattern: base.value)
    guard !marks.isEmpty else { return cell }
    let shown = marks.filter { cdesk_columns($0.value) == 0 }.map {
      wchar_t(bitPattern: $0.value)
    }
    withUnsafeMutableBytes(of: &cell.chars) { bytes in
      let places = bytes.bindMemory(to: wchar_t.self)
      for (index, mark) in shown.enumerated() where index + 1 < places.count {
        places[index + 1] = mark
      }
    }
    return cell
  }
}
