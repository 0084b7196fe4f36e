import DeskUI
import Testing

@testable import DeskTerminal

@Suite struct ScanCollectorTests {
  private func typed(_ text: String) -> [Key] {
    text.map { .character($0) }
  }

  @Test func `a burst that ends in Enter is one scan, at once`() {
    var reader = KeyReader()

    #expect(reader.take("RQ-20418-1\r".utf8) == [.scan("RQ-20418-1")])
    #expect(reader.patience == nil)
  }

  @Test func `a burst may come in several pieces`() {
    var reader = KeyReader()

    #expect(reader.take("RQ-20".utf8).isEmpty)
    #expect(reader.patience == 30)
    #expect(reader.take("4".utf8).isEmpty)
    #expect(reader.take("18-12\r".utf8) == [.scan("RQ-20418-12")])
  }

  @Test func `typing is given at once, letter by letter`() {
    var reader = KeyReader()
    var keys: [Key] = []
    for byte in "margarethe\r".utf8 {
      keys += reader.take([byte])
      #expect(reader.patience == nil)
    }

    #expect(keys == typed("margarethe") + [.enter])
  }

  @Test func `a burst that is too short or pauses is what was typed`() {
    var reader = KeyReader()
    #expect(reader.take("torre\r".utf8) == typed("torre") + [.enter])

    #expect(reader.take("RQ-20418-1".utf8).isEmpty)
    #expect(reader.settle() == typed("RQ-20418-1"))
    #expect(reader.take("\r".utf8) == [.enter])
  }

  @Test func `a burst with another key in it is what was typed`() {
    var reader = KeyReader()

    #expect(
      reader.take("abcdefghijkl\u{1B}[B\r".utf8) == typed("abcdefghijkl") + [.down, .enter])
    #expect(reader.take("abcdefghijkl\tx".utf8) == typed("abcdefghijkl") + [.tab, .character("x")])
  }

  @Test func `a key held down is not taken for the beginning of a label`() {
    var reader = KeyReader()
    var keys = reader.take("jj".utf8)
    for _ in 0..<2 { keys += reader.take("j".utf8) }

    #expect(keys == typed("jjjj"))
  }

  @Test func `a pasted line is a paste`() {
    var reader = KeyReader()

    #expect(
      reader.take("\u{1B}[200~RQ-20418-1\r\u{1B}[201~".utf8) == [.paste("RQ-20418-1\r")])
  }

  @Test func `a driver's licence of many lines is one scan`() {
    let licence =
      "@\n\u{1E}\rANSI 636038080002DL00410278DLDAQD1234\nDCSTORRES\nDACMARIA\nDBB03141971\nDBA01012030\r"
    var reader = KeyReader()
    #expect(reader.take(licence.utf8.prefix(40)).isEmpty)
    #expect(reader.take(licence.utf8.dropFirst(40)).isEmpty)
    #expect(reader.take("\r".utf8).isEmpty)
    #expect(reader.patience == 30)

    #expect(reader.settle() == [.scan(String(licence.unicodeScalars.dropLast()))])
    #expect(reader.patience == nil)
  }

  @Test func `a prefix makes a short line a scan, even letter by letter`() {
    var reader = KeyReader()
    var keys: [Key] = []
    for byte in "\u{7}MD-9\r".utf8 { keys += reader.take([byte]) }

    #expect(keys == [.scan("MD-9")])
  }

  @Test func `a prefix without a line means nothing, and a letter after it is a letter`() {
    var reader = KeyReader()
    #expect(reader.take([0x07]).isEmpty)
    #expect(reader.patience == 100)
    #expect(reader.settle().isEmpty)

    #expect(reader.take([0x07, 0x79]).isEmpty)
    #expect(reader.settle() == [.character("y")])
  }

  @Test func `where a letter answers, the first letter of a scan does not`() {
    var reader = KeyReader()
    reader.holdsLetters = true
    var keys: [Key] = []
    for byte in "y204180001\r".utf8 { keys += reader.take([byte]) }
    #expect(keys == [.scan("y204180001")])

    #expect(reader.take("y".utf8).isEmpty)
    #expect(reader.patience == 30)
    #expect(reader.settle() == [.character("y")])
    #expect(reader.take("\u{1B}[B".utf8) == [.down])
  }

  @Test func `nothing is lost of a burst longer than any label`() {
    var reader = KeyReader()
    let text = String(repeating: "ab", count: 4000)

    #expect(reader.take(text.utf8) + reader.settle() == typed(text))
  }

  @Test func `a line feed is Enter, and Alt with a digit a function key`() {
    var reader = KeyReader()

    #expect(reader.take("\n".utf8) == [.enter])
    #expect(reader.take("\u{1B}9".utf8) == [.f(9)])
    #expect(reader.take("\u{1B}0".utf8) == [.alt("0")])
  }
}
