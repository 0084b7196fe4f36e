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

  @Test func `the diagrams in the README are the machines'; .ci/readme prints them anew`() throws {
    #expect(try part("machines") == printed("mermaid"))
  }
}
