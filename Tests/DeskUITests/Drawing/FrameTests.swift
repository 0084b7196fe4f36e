import Testing

@testable import DeskUI

@Suite struct FrameTests {
  private func frame(_ rows: Int = 3, _ columns: Int = 10) -> Frame {
    Frame(Size(rows: rows, columns: columns))
  }

  @Test func `text longer than its place ends in an ellipsis and touches nothing else`() {
    var frame = frame()
    frame.put("..........", row: 0, column: 0)

    let used = frame.put("Brandt, Isolde", row: 0, column: 2, width: 5)

    #expect(used == 5)
    #expect(frame.lines()[0] == "..Bran…...")
  }

  @Test func `a wide sign that does not fit is left out whole`() {
    var frame = frame()

    #expect(frame.put("漢字", row: 0, column: 7, cut: .plain) == 2)
    #expect(frame.put("漢字", row: 1, column: 7) == 3)
    #expect(frame.put("漢", row: 2, column: 9, cut: .plain) == 0)
    #expect(frame.lines() == ["       漢", "       漢…", ""])
  }

  @Test func `writing over half a wide sign blanks its other half`() {
    var frame = frame()
    frame.put("漢字", row: 0, column: 0)
    frame.put("x", row: 0, column: 1)
    frame.put("漢字", row: 1, column: 0)
    frame.put("x", row: 1, column: 2)
    frame.put("漢字", row: 2, column: 0)
    frame.put("漢", row: 2, column: 1)

    #expect(frame.lines() == [" x字", "漢x", " 漢"])
    for row in 0..<3 { #expect(isWhole(frame.row(row)), "row \(row)") }
  }

  private func isWhole(_ row: ArraySlice<Cell>) -> Bool {
    var expected = 0
    for cell in row {
      guard (cell.grapheme == nil) == (expected > 0) else { return false }
      expected = max(expected - 1, 0)
      if let grapheme = cell.grapheme { expected = Int(grapheme.columns) - 1 }
    }
    return expected == 0
  }

  @Test func `drawing outside the frame does nothing`() {
    var frame = frame()
    frame.put("x", row: -1, column: 0)
    frame.put("x", row: 3, column: 0)
    frame.put("x", row: 0, column: 10)
    frame.put("x", row: 0, column: 0, width: 0)
    frame.put("x", row: 0, column: 0, width: -4)
    frame.fill(Area(row: -5, column: -5, height: 100, width: 100))
    frame.box(Area(row: 2, column: 8, height: 9, width: 9))

    #expect(frame.lines() == ["", "", "        ┌─"])
  }

  @Test(arguments: [
    Size(rows: 0, columns: 0), Size(rows: 1, columns: 1), Size(rows: 2, columns: 1),
  ])
  func `everything draws on the smallest windows`(_ size: Size) {
    var frame = Frame(size)

    Samples.draw(into: &frame)

    #expect(frame.lines().count == size.rows)
    #expect(frame.lines().allSatisfy { $0.count <= size.columns })
  }

  @Test func `a box has a title in its upper line, and two lines when it has the keys`() {
    var frame = frame(4, 20)
    Panel("Record").draw(into: &frame, area: frame.area.top(2))
    Panel("Check", hasKeys: true).draw(into: &frame, area: frame.area.bottom(2))

    #expect(
      frame.lines() == [
        "┌─ Record ─────────┐", "└──────────────────┘", "╔═ Check ══════════╗",
        "╚══════════════════╝",
      ])
    #expect(
      frame.lines(.ascii) == [
        "+- Record ---------+", "+------------------+", "+= Check ==========+",
        "+==================+",
      ])
  }

  @Test func `roles are told as runs, and a row of plain text as nothing`() {
    var frame = frame()
    frame.put("READY", row: 1, column: 2, role: .statusReady)

    #expect(frame.roles() == ["", "text 2, status.ready 5, text 3", ""])
  }

  @Test func `a glyph is right-aligned in its two columns and keeps whose it is`() {
    var frame = frame(1, 6)
    frame.putGlyph(of: .statusOverdue, row: 0, column: 0)
    frame.putGlyph(of: .statusReady, row: 0, column: 3, in: .rowCursor)

    #expect(frame.lines() == ["!!  ^"])
    #expect(frame.cell(0, 4)?.glyph == GlyphPart(role: .statusReady, column: 1))
    #expect(frame.roles() == ["status.overdue 2, text 1, row.cursor 2, text 1"])
  }

  @Test func `slices of an area never leave it`() {
    let area = Area(row: 2, column: 3, height: 4, width: 5)
    let slices = [
      area.top(9), area.bottom(9), area.dropTop(9), area.dropBottom(9), area.left(9),
      area.right(9), area.dropLeft(9), area.dropRight(9), area.line(9), area.line(-1),
      area.inset(rows: 9, columns: 9), area.centred(height: 9, width: 9), area.top(-1),
      area.bottom(-1), area.dropTop(-1), area.within(Area(row: 0, column: 0, height: 3, width: 4)),
      area.within(Area(row: 50, column: 50, height: 3, width: 4)),
    ]

    for slice in slices {
      #expect(slice.isEmpty || slice.within(area) == slice, "\(slice)")
    }
  }
}
