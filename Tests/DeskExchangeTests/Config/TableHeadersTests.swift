import Testing

@testable import DeskExchange

@Suite struct TableHeadersTests {
  @Test(arguments: [
    "[[[shelf]]]", "[[[closeDays = 60", "[", "[[", "[]", "[[]]", "[shelf", "[shelf]]", "[she lf=]",
    "[shelf] closeDays = 60",
  ])
  func `a line that is no header is told of, and the rest is read`(line: String) {
    let text = TOMLText("[identity]\nnoteLifeDays = 9\n\(line)\ncloseDays = 60\n")

    #expect(text.faults.map(\.line) == [3])
    #expect(text.lostHeader && text.table != nil)
  }

  @Test func `headers, lists over lines and quoted brackets are what they are`() {
    let text = TOMLText(
      """
      [site]  # one
      days = [
        "[a", # "]
        "b",
      ]
      nested = [
        [1, 2],
        [
          3,
        ],
      ]
      [[fees.table]]
      name = '[['
      ["quoted key"]
      """)

    #expect(text.faults.map(\.line) == [])
    #expect(text.table != nil)
  }
}
