import Testing

@testable import DeskExchange

/// CSV that no spreadsheet computes.
@Suite struct CSVTextTests {
  static let cells: [(String, String)] = [
    ("Berg", "Berg"), ("", ""), ("Berg, Anna", "\"Berg, Anna\""),
    ("the \"blue\" one", "\"the \"\"blue\"\" one\""), ("two\nlines", "\"two\nlines\""),
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("=\"a\",b", "\"'=\"\"a\"\",b\""),
    ("\u{FF1D}1", "'\u{FF1D}1"), ("a=1", "a=1"), ("a\r\nb", "\"a\r\nb\""),
    ("2026-03-16", "2026-03-16"),
  ]

  @Test(arguments: cells)
  func `a cell is quoted where it must be and is never a formula`(text: String, cell: String) {
    #expect(CSVText.cell(text) == cell)
  }

  @Test func `a row ends as RFC 4180 says`() {
    #expect(CSVText.line(["a", "b,c", ""]) == "a,\"b,c\",\r\n")
  }
}
