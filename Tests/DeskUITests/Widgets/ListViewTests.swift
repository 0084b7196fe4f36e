import Testing

@testable import DeskUI

@Suite struct ListViewTests {
  private func lines(_ list: ListView, rows: Int = 7) -> [String] {
    var frame = Frame(Size(rows: rows, columns: 80))
    list.draw(into: &frame, area: frame.area)
    return frame.lines(.ascii)
  }

  @Test func `the queue looks as the page says`() {
    var list = Samples.queue
    list.place.move(to: 2, of: 4)

    #expect(
      lines(list).joined(separator: "\n") == """
           Request  St Status    Patient          Medium     Itm Due    Who
        --------------------------------------------------------------------------------
           RQ-20411 !! OVERDUE   Brandt, I.       Disc         4 07-16  mkl
           RQ-20433  ! DUE TODAY Kim, D.          Disc         1 07-17  jdo
        >  RQ-20418  ^ READY     Torres, M.       Paper+Disc   3 07-18
         * RQ-20421  o NEW       Haas, P.         Disc         2 07-19

        """)
  }

  @Test func `the cursor's row is one role throughout, other words have their status's`() {
    var list = Samples.queue
    list.hasHeads = false
    var frame = Frame(Size(rows: 4, columns: 30))
    list.draw(into: &frame, area: frame.area)

    #expect(frame.roles()[0] == "row.cursor 29, text 1")
    #expect(frame.roles()[1] == "row 12, status.due 2, row 1, status.due 9, row 5, text 1")
    #expect(frame.cursor == Position(row: 0, column: 0))
  }

  @Test func `a list without the keys has no hardware cursor and a quieter row`() {
    var list = Samples.queue
    list.hasKeys = false
    var frame = Frame(Size(rows: 7, columns: 30))
    list.draw(into: &frame, area: frame.area)

    #expect(frame.roles()[2].hasPrefix("row.cursor.blurred"))
    #expect(frame.cursor == nil)
  }

  @Test func `an empty list says so`() {
    let list = ListView(columns: [ListColumn("Request", width: nil)], rows: [], nothing: "None.")

    #expect(lines(list)[2] == "   None.")
  }

  @Test func `the scrollbar's thumb runs from one end to the other`() {
    var list = ListView(columns: [ListColumn("N", width: nil)], rows: [])
    list.rows = (0..<100).map { ListRow([.text("\($0)")]) }
    func bar(_ cursor: Int) -> String {
      list.place.move(to: cursor, of: 100)
      return lines(list, rows: 12).dropFirst(2).map { String($0.last ?? " ") }.joined()
    }

    #expect(bar(0).hasPrefix("^#"))
    #expect(bar(99).hasSuffix("#v"))
    #expect(lines(list, rows: 12).contains { $0.hasPrefix(">  99") })
  }

  @Test func `a window of a longer list shows where in the whole it is`() {
    var list = ListView(columns: [ListColumn("N", width: nil)], rows: [])
    list.rows = (0..<10).map { ListRow([.text("\($0)")]) }
    list.offset = 990
    list.total = 1000

    #expect(lines(list, rows: 12)[10].hasSuffix("#"))
  }

  @Test func `the cursor stays within the list and in sight`() {
    var place = ListPlace()
    for _ in 0..<200 {
      #expect(place.handle(.down, height: 5, of: 50) == true)
      #expect((place.top..<place.top + 5).contains(place.cursor))
    }
    #expect(place.cursor == 49)

    #expect(place.handle(.pageUp, height: 5, of: 50) == true)
    #expect(place.cursor == 45)
    #expect(place.handle(.home, height: 5, of: 50) == true)
    #expect(place.top == 0)
    #expect(place.handle(.tab, height: 5, of: 50) == false)

    #expect(place.handle(.end, height: 5, of: 0) == true)
    #expect(place == ListPlace())
  }

  @Test func `a cell never runs into the next column, whatever it holds`() {
    let hostile = String(repeating: "漢\n", count: 200)
    let list = ListView(
      columns: [ListColumn("A", width: 5), ListColumn("B", width: 4, alignment: .right)],
      rows: [ListRow([.text(hostile), .text("1")]), ListRow(["a", .text(hostile)])], hasHeads: false
    )
    var frame = Frame(Size(rows: 2, columns: 20))
    list.draw(into: &frame, area: frame.area)

    #expect(frame.lines() == [">  漢¤…     1", "   a     漢¤…"])
  }
}
