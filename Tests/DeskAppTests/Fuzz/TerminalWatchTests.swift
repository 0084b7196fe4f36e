import Testing

/// The watch itself: it has to notice what it is there for.
@Suite struct TerminalWatchTests {
  private func watch(_ bytes: [UInt8]) -> TerminalWatch {
    var watch = TerminalWatch()
    watch.take(bytes)
    return watch
  }

  static let bad: [[UInt8]] = [
    Array("\u{1b}]0;title\u{7}".utf8), Array("\u{1b}]52;c;UEhJ\u{7}".utf8),
    Array("\u{1b}P1$r\u{1b}\\".utf8), Array("\u{1b}[6n".utf8), Array("\u{1b}[c".utf8),
    [0x9b, 0x33, 0x31, 0x6d], [0xc3, 0x28], [0xff], [0x01], [0x7f],
  ]

  @Test(arguments: bad)
  func `bytes that a terminal may misread are a fault`(_ bytes: [UInt8]) {
    #expect(!watch(bytes).faults.isEmpty)
  }

  @Test func `text, colours and drawing are none`() {
    let drawn = "\u{1b}[?1049h\u{1b}[22;0;0t\u{1b}[1;24r\u{1b}(B\u{1b}[m\u{1b}[38;5;3m│ Đặng 王\r\n"

    #expect(watch(Array(drawn.utf8)).faults.isEmpty)
  }

  @Test func `a terminal is restored when every mode that was put on is off again`() {
    let on = "\u{1b}[?1049h\u{1b}[?2004h\u{1b}[?25l"
    let off = "\u{1b}[?2004l\u{1b}[?1049l\u{1b}[?25h"

    #expect(watch([]).isRestored)
    #expect(!watch(Array(on.utf8)).isRestored)
    #expect(!watch(Array((on + "\u{1b}[?2004l\u{1b}[?1049l").utf8)).isRestored)
    #expect(watch(Array((on + off).utf8)).isRestored)
  }
}
