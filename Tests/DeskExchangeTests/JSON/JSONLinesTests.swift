import DeskCore
import DeskExchange
import Testing

@Suite struct JSONLinesTests {
  @Test func `each line has its number, blank ones pass`() {
    let lines = Array(JSONLines("{\"a\":1}\n\n  \t\r\n2\r\n\"three\""))
    #expect(lines.map(\.number) == [1, 4, 5])
    #expect(lines.map { try? $0.value.get() } == [["a": 1], 2, "three"])
  }

  @Test(arguments: ["{", "nonsense", "{\"a\":1} x", "{\"a\" 1}", "[1", "\u{0}"])
  func `a line that is not JSON is an error and the rest goes on`(broken: String) {
    let lines = Array(JSONLines("1\n\(broken)\n3\n"))
    #expect(lines.count == 3)
    #expect(
      lines[1].value
        == .failure(
          InputError(field: "", says: "is not JSON", accepts: "one whole JSON value")))
    #expect(lines[2].value == .success(3))
  }

  @Test func `values are written one a line`() {
    #expect(JSONLines.text([["b": 1, "a": 2], "x"]) == "{\"a\":2,\"b\":1}\n\"x\"\n")
    #expect(JSONLines.text([]).isEmpty)
  }
}
