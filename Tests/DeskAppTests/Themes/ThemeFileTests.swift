import DeskUI
import Testing

@testable import DeskApp

@Suite struct ThemeFileTests {
  private func read(_ text: String) throws -> ThemeFile {
    try ThemeFile(reading: text, file: "night.toml") { $0 == "plain" ? .plain : nil }
  }

  @Test func `a theme is read with its three depths, attributes and glyphs`() throws {
    let file = try read(
      """
      name = "night"
      variant = "dark"
      [palette]
      ink = ["#e6e6e6", 254, "default"]
      alarm = ["#ff8787", 210, "bright-red"]
      [roles]
      "text" = { fg = "ink" }
      "status.overdue" = { fg = "alarm", attr = ["bold", "reverse16"], glyph = ["‼", "!!"] }
      """)

    #expect(file.problems.isEmpty)
    #expect(file.theme.name == "night")
    #expect(file.theme.palette["alarm"] == Swatch(rgb: 0xFF8787, index: 210, basic: 9))
    #expect(file.theme.style(.statusOverdue, at: .basic).attributes == [.bold, .reverse])
    #expect(file.theme.style(.statusOverdue, at: .indexed).attributes == .bold)
    #expect(file.theme.glyph(of: .statusOverdue, in: .ascii) == "!!")
  }

  @Test(arguments: [
    ("\"text.loud\" = { fg = \"ink\" }", "there is no role \"text.loud\""),
    ("\"text\" = { fg = \"#ffffff\" }", "raw colours stand only in [palette]"),
    ("\"text\" = { colour = \"ink\" }", "\"colour\" says nothing"),
    ("\"text\" = { attr = [\"blink\"] }", "\"blink\" is no attribute"),
    ("\"status.new\" = { glyph = [\"•\", \"•\"] }", "a glyph is [any sign, an ASCII sign]"),
    ("\"text\" = \"ink\"", "a role is {"),
  ])
  func `what is not understood is told with its line, and the rest is used`(
    _ example: (line: String, says: String)
  ) throws {
    let file = try read(
      "name = \"night\"\n[roles]\n\"key\" = { attr = [\"bold\"] }\n\(example.line)")

    #expect(file.problems.count == 1)
    #expect(file.problems.first?.line == 4)
    #expect(file.problems.first?.says.hasPrefix(example.says) == true)
    #expect(file.theme.style(.key, at: .mono).attributes == .bold)
  }

  @Test(arguments: [
    "ink = [\"#e6e6e\", 254, \"default\"]", "ink = [\"#e6e6e6\", 256, \"default\"]",
    "ink = [\"#e6e6e6\", 254, \"mauve\"]", "ink = [\"#e6e6e6\", 254]", "ink = \"#e6e6e6\"",
  ])
  func `a colour that is not one is told with its line`(_ line: String) throws {
    let file = try read("name = \"night\"\n[palette]\n\(line)")

    #expect(file.problems.map(\.line) == [3])
    #expect(file.theme.palette.isEmpty)
  }

  @Test func `a file that is not TOML names the line`() {
    let error = #expect(throws: ThemeFile.Problem.self) {
      try read("name = \"night\"\n[palette\n")
    }

    #expect(error?.line == 2)
    #expect(error?.message.hasPrefix("night.toml:2: ") == true)
  }

  @Test func `a theme without a name, or with an unknown parent, is none`() {
    #expect(throws: ThemeFile.Problem.self) { try read("variant = \"dark\"") }
    let error = #expect(throws: ThemeFile.Problem.self) {
      try read("name = \"night\"\ninherits = \"noon\"")
    }
    #expect(
      error?.message == "night.toml:2: there is no theme \"noon\" to inherit from")
  }

  @Test func `a theme keeps what it inherits and does not say itself`() throws {
    let file = try read(
      "name = \"night\"\ninherits = \"plain\"\n[roles]\n\"key\" = { attr = [\"dim\"] }")

    #expect(file.theme.variant == .mono)
    #expect(file.theme.style(.key, at: .mono).attributes == .dim)
    #expect(file.theme.style(.rowCursor, at: .mono).attributes == .reverse)
  }
}
