import Foundation
import Testing

@testable import DeskCore

/// The README shows what the program prints; when a rule or a row changes, so must the README.
@Suite struct ReadmeTests {
  private let readme: String

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
  }

  @Test func `the rule table is the one that the program prints`() {
    #expect(readme.contains(RuleBook.markdown))
  }

  @Test func `every machine's diagram is the one that the program prints`() {
    for machine in RuleBook.machines {
      #expect(readme.contains(machine.diagram), "\(machine.name)")
    }
  }

  @Test func `it has two commands, each one line to paste`() throws {
    let blocks = readme.components(separatedBy: "```sh\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    #expect(blocks.count == 2)
    for block in blocks {
      #expect(block.split(separator: "\n").count == 1, "\(block)")
    }
    #expect(blocks.first?.contains("recordsdesk demo") == true)
    #expect(blocks.last?.contains("swift test") == true)
  }
}
