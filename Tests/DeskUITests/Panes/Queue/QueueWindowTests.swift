import Testing

@testable import DeskCore
@testable import DeskUI

@Suite struct QueueWindowTests {
  static func rows(_ range: Range<Int>) -> [QueueRow] {
    range.map { Morning.row(Morning.request("RQ-\(30_000 + $0)", .inWork), "Kim", "D") }
  }

  static func key(_ row: Int) -> PageKey { PageKey(value: "2025-07-24", id: "RQ-\(30_000 + row)") }

  /// Page `index` of a queue of `count` rows.
  static func page(_ index: Int, of count: Int = 2000) -> QueuePage {
    let start = index * QueueWindow.pageSize
    let end = min(start + QueueWindow.pageSize, count)
    let ask = QueueAsk(
      user: "jdo", today: Morning.today, after: index == 0 ? nil : key(start - 1))
    return QueuePage(
      ask: ask, rows: rows(start..<end), last: end < count ? key(end - 1) : nil, total: count,
      matching: count)
  }

  @Test func `pages follow each other and at most six hundred rows are held`() {
    var window = QueueWindow()
    for index in 0..<14 { window.take(Self.page(index)) }

    #expect(window.rows.count == QueueWindow.most)
    #expect(window.offset == 4 * QueueWindow.pageSize)
    #expect(window.rows.first?.id == "RQ-30240")
    #expect(window.matching == 2000)
  }

  @Test func `the way back leads to the first row`() throws {
    var window = QueueWindow()
    for index in 0..<14 { window.take(Self.page(index)) }

    for index in [3, 2, 1, 0] {
      #expect(window.previous == .some(Self.page(index).ask.after))
      window.take(Self.page(index))
    }

    #expect(window.rows.first?.id == "RQ-30000")
    #expect(window.offset == 0)
    #expect(window.previous == nil)
    #expect(window.rows.count == QueueWindow.most)
  }

  @Test func `a page that belongs nowhere is dropped`() {
    var window = QueueWindow()
    window.take(Self.page(0))

    window.take(Self.page(5))

    #expect(window.rows.count == QueueWindow.pageSize)
  }

  @Test func `the held rows are asked for again as one`() {
    var window = QueueWindow()
    for index in 0..<3 { window.take(Self.page(index)) }

    #expect(window.whole.after == nil)
    #expect(window.whole.limit == 180)
  }

  @Test func `the next page is asked for before the cursor gets there, and once`() throws {
    var desk = AppDriver(try Morning.session())
    desk.answer(.queue(Self.page(0)))

    #expect(try desk.press("<pagedown>") == [])
    let asked = try desk.press("<pagedown> <pagedown>")

    #expect(asked == [.ask(.queue(Self.page(1).ask))])
    desk.answer(.queue(Self.page(1)))
    #expect(try desk.queue().rows.count == 120)
    #expect(desk.lines[2].contains("2000 of 2000"))
  }

  @Test func `the scrollbar knows of the rows that are not held`() throws {
    var desk = AppDriver(try Morning.session())

    desk.answer(.queue(Self.page(0)))

    #expect(desk.lines[5].hasSuffix("▲"))
    #expect(desk.lines[21].hasSuffix("▼"))
  }

  @Test func `the row under the cursor is on the screen wherever one goes`() throws {
    for size in [Size(rows: 24, columns: 80), Size(rows: 40, columns: 120)] {
      var desk = AppDriver(try Morning.session(), size: size)
      desk.answer(.queue(Self.page(0)))

      for key in "j <pagedown> <pagedown> k <end> <pageup> <up> <home>".split(separator: " ") {
        try desk.press(String(key))
        let id = try #require(try desk.queue().row?.id)
        #expect(desk.lines.contains { $0.hasPrefix(">  \(id)") }, "\(key) \(size)")
      }
    }
  }
}
