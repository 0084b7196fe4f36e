import Testing

@testable import DeskUI

@Suite struct ScriptedTerminalTests {
  private func picture(_ text: String, _ size: Size) -> Frame {
    var frame = Frame(size)
    frame.put(text, row: 0, column: 0)
    return frame
  }

  @Test func `one key is given at a time and the end is a hangup`() throws {
    let terminal = ScriptedTerminal(try KeyScript(parsing: "a<enter>"))

    #expect(terminal.keys(within: nil, holding: false) == [.character("a")])
    #expect(!terminal.isOver)
    #expect(terminal.keys(within: nil, holding: true) == [.enter])
    #expect(terminal.isOver)
    #expect(terminal.keys(within: 5, holding: false) == [.hangup])
    #expect(terminal.keys(within: 5, holding: false) == [.hangup])
  }

  @Test func `the dump is the picture from before the end`() throws {
    let terminal = ScriptedTerminal(
      try KeyScript(parsing: "a"), size: Size(rows: 1, columns: 9), charset: .ascii)
    terminal.show(picture("first", terminal.size), in: .plain)
    _ = terminal.keys(within: nil, holding: false)
    terminal.show(picture("Núñez", terminal.size), in: .plain)
    _ = terminal.keys(within: nil, holding: false)
    terminal.show(picture("goodbye", terminal.size), in: .plain)
    terminal.close()

    #expect(terminal.dump() == "Nunez")
    #expect(terminal.isClosed)
  }

  @Test func `a resize in the script changes the size`() throws {
    let terminal = ScriptedTerminal(try KeyScript(parsing: "<resize:100x30>"))
    #expect(terminal.size == Size(rows: 24, columns: 80))

    _ = terminal.keys(within: nil, holding: false)

    #expect(terminal.size == Size(rows: 30, columns: 100))
  }
}
