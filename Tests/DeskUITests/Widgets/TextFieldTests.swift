import Testing

@testable import DeskUI

@Suite struct TextFieldTests {
  private func typed(_ script: String, into field: TextField = TextField()) throws -> TextField {
    var field = field
    for key in try KeyScript(parsing: script).keys { _ = field.handle(key) }
    return field
  }

  @Test(arguments: [
    ("torres", "torres"), ("tores<left><left>r", "torres"), ("a b<backspace>c", "ac"),
    ("ab<home><del>", "b"), ("abc<c-u>x", "x"), ("ab<space>cd<c-left>x", "ab xcd"),
    ("ab<home><c-right>x", "abx"), ("<backspace><del><left>a", "a"),
    ("<paste:two\\nlines\\tend>", "two lines end"), ("<paste:a\\e[2Jb>", "a[2Jb"),
  ])
  func `keys edit the line`(_ example: (script: String, text: String)) throws {
    #expect(try typed(example.script).text == example.text)
  }

  @Test func `one backspace removes one letter, whatever it is made of`() throws {
    var field = TextField("e\u{301}👩‍⚕️")
    _ = field.handle(.backspace)
    #expect(field.text == "e\u{301}")
    _ = field.handle(.backspace)
    #expect(field.isEmpty)
  }

  @Test func `an accent typed after its letter joins it`() {
    var field = TextField("e")
    _ = field.handle(.character("\u{301}"))

    #expect(field.characters == ["é"])
    #expect(field.cursor == 1)
  }

  @Test func `no more letters are taken than the field holds, and the cursor stays in it`() {
    var field = TextField("ace", limit: 4)
    _ = field.handle(.home)
    field.insert("xyz")

    #expect(field.text == "xace")
    #expect(field.cursor == 1)
    #expect(TextField("abcdef", limit: 3).text == "abc")
  }

  @Test func `a key that does not edit is left to others`() {
    var field = TextField("a")
    for key in [Key.enter, .escape, .tab, .f(9), .up, .control("k"), .scan("RQ-20418")] {
      #expect(field.handle(key) == false, "\(key)")
    }
    #expect(field.text == "a")
  }

  private func drawn(_ field: TextField, width: Int) -> (line: String, cursor: Int?) {
    var frame = Frame(Size(rows: 1, columns: 20))
    field.draw(into: &frame, row: 0, column: 0, width: width, hasKeys: true)
    return (frame.lines()[0], frame.cursor?.column)
  }

  @Test func `a masked field shows stars and nothing else`() {
    let field = TextField("secret", isMasked: true)

    #expect(drawn(field, width: 8).line == "[******__]")
  }

  @Test func `the part around the cursor is shown`() {
    var field = TextField("0123456789")
    #expect(drawn(field, width: 5) == ("[…789_]", 5))

    _ = field.handle(.home)
    #expect(drawn(field, width: 5) == ("[01234]", 1))

    field = TextField("漢字患者")
    #expect(drawn(field, width: 5) == ("[… 者_]", 5))
  }

  @Test func `a field that is full does not scroll`() {
    #expect(drawn(TextField("tor", limit: 3), width: 3) == ("[tor]", 4))
  }
}
