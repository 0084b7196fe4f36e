import DeskExchange
import Testing

@Suite struct TextLinesTests {
  private func lines(_ text: String) -> [String] { TextLines(text).map(\.text) }

  @Test func `lines end with either line ending or the text`() {
    #expect(lines("a\nb\r\n\nc") == ["a", "b", "", "c"])
    #expect(lines("a\n") == ["a"])
    #expect(lines("\n") == [""])
    #expect(lines("").isEmpty)
  }

  @Test func `lines are numbered from one`() {
    #expect(TextLines("a\n\nb").map(\.number) == [1, 2, 3])
  }

  @Test func `only a byte order mark at the start is dropped`() {
    #expect(lines("\u{FEFF}a\n\u{FEFF}b") == ["a", "\u{FEFF}b"])
  }

  @Test func `pieces may end anywhere, and be empty`() {
    let text = Array("\u{FEFF}añb\r\nc\r\n\r\nd".utf8)
    for size in 1...text.count {
      var pieces = stride(from: 0, to: text.count, by: size).map {
        Array(text[$0..<min($0 + size, text.count)])
      }
      pieces.insert([], at: 0)
      let lines = TextLines { pieces.isEmpty ? nil : pieces.removeFirst() }
      #expect(lines.map(\.text) == ["añb", "c", "", "d"])
    }
  }

  @Test func `a line is read only when it is asked for`() {
    var asked = 0
    var lines = TextLines {
      asked += 1
      return asked < 100 ? Array("line\n".utf8) : nil
    }
    #expect(asked == 0)
    #expect(lines.next()?.text == "line")
    #expect(asked == 1)
  }

  @Test func `a line without end is cut and the next one is whole`() {
    let long = [UInt8](repeating: 0x61, count: 1 << 20)
    var left = 17
    var lines = TextLines {
      left -= 1
      return left >= 0 ? long : left == -1 ? Array("\nb\n".utf8) : nil
    }
    let first = lines.next()
    #expect(first?.isCut == true && first?.bytes.count == TextLines.longest)
    #expect(lines.next() == TextLine(number: 2, bytes: [0x62]))
    #expect(lines.next() == nil)
  }
}
