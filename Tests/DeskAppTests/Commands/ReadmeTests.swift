import DeskCore
import Foundation
import Testing

/// What the README prints is what the program prints.
@Suite struct ReadmeTests {
  private func part(_ name: String) throws -> String {
    let text = try String(contentsOfFile: "\(Program.repository)/README.md", encoding: .utf8)
    let start = try #require(text.range(of: "<!-- \(name) -->\n"))
    let end = try #require(text.range(of: "<!-- /\(name) -->"))
    return String(text[start.upperBound..<end.lowerBound])
  }

  private func printed(_ format: String) throws -> String {
    let folder = try TestFolder()
    return try Child(
      Program.path, ["rules", "--format", format], environment: folder.environment,
      input: "/dev/null", in: folder
    ).finish().output
  }

  @Test func `the rule book in the README is the one in force; .ci/readme prints it anew`() throws {
    #expect(try part("rules") == printed("markdown"))
  }

  @Test func `the table of the pages is the one that the program prints`() throws {
    #expect(try part("pages") == printed("pages"))
  }

  @Test func `each sentence of the pages is shown by a drill that plays its rule`() throws {
    let rows = try printed("pages").split(separator: "\n").dropFirst(2)
    for row in rows {
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let rules = try #require(cells.dropFirst(3).first)
      let file = "\(Program.repository)/Sources/Drills/Shipped/\(cells.last ?? "").drill"
      let drill = try String(contentsOfFile: file, encoding: .utf8)
      let shown = try #require(drill.split(separator: "\n").first { $0.hasPrefix("Rules:") })
      let named = rules.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      #expect(named.contains { shown.hasSuffix($0) || shown.contains("\($0),") }, "\(row)")
    }
    #expect(rows.count > 30)
  }

  @Test func `the diagrams in the README are the machines'; .ci/readme prints them anew`() throws {
    #expect(try part("machines") == printed("mermaid"))
  }
}
