import Testing

@testable import DeskUI

@Suite struct KeymapLintTests {
  private enum Msg: Hashable, Sendable { case one, two }

  private func problems(_ table: Binding<Msg>...) -> [String] {
    KeymapLint.problems(in: table)
  }

  @Test func `a table with two routes to everything has no problem`() {
    #expect(
      problems(
        Binding(.f(9), .character("t"), msg: .one, help: "Takes the next."),
        Binding(.control("k"), msg: .two, help: "Locks.", title: "Lock"),
        Binding(.up, msg: .two, help: "Goes up.", isPlain: true)
      ).isEmpty)
  }

  @Test func `a key bound twice is named with both meanings`() {
    #expect(
      problems(
        Binding(.f(9), msg: .one, help: "Saves.", title: "Save"),
        Binding(.f(9), msg: .two, help: "Prints.", title: "Print"))
        == ["F9 means both \"Saves.\" and \"Prints.\"."])
  }

  @Test(arguments: [
    Key.control("s"), .control("q"), .control("c"), .control("g"), .control("b"), .control("["),
    .control("h"), .control("\\"), .f(11), .alt("3"),
  ])
  func `a reserved key is refused with its reason`(_ key: Key) {
    let problems = problems(Binding(key, msg: .one, help: "Does it.", title: "Do it"))

    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("\(key.label) is reserved: ") == true)
  }

  @Test(arguments: [Key.control("k"), .control("p"), .control("u"), .control("l"), .control("z")])
  func `keys that the desk uses are not reserved`(_ key: Key) {
    #expect(KeymapLint.reserved[key] == nil)
  }

  @Test func `one route is not enough, and no route is none`() {
    #expect(
      problems(Binding(.f(9), msg: .one, help: "Saves."))
        == ["\"Saves.\" has only one route: F9."])
    #expect(problems(Binding(msg: .one, help: "Saves.")) == ["\"Saves.\" cannot be reached."])
  }

  @Test func `the table is asked by key`() {
    let table = [Binding(.f(9), .enter, msg: Msg.one, help: "Saves.")]

    #expect(table.msg(for: .enter) == .one)
    #expect(table.msg(for: .f(8)) == nil)
  }
}
