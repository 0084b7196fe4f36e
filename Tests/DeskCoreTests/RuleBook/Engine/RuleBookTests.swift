import Foundation
import Testing

@testable import DeskCore

/// The book as a whole: complete, in order, in words, and held by tests that are there.
@Suite struct RuleBookTests {
  @Test func `every number of the book is written, once, in order`() {
    #expect(RuleBook.texts.map(\.id) == RuleID.allCases)
  }

  @Test func `every rule has words, a source and a cure`() {
    for text in RuleBook.texts {
      let words = [text.says, text.source, text.cure, text.aloud]
      #expect(words.allSatisfy { !$0.isEmpty }, "\(text.id)")
      #expect(text.says.hasSuffix(".") && text.cure.hasSuffix("."), "\(text.id)")
    }
  }

  @Test func `every rule that a move asks is in the book`() {
    let written = Set(RuleBook.texts.map(\.id.rawValue))

    for table in RuleBook.machines {
      for row in table.rows {
        #expect(Set(row.rules).subtracting(written) == [], "\(table.name).\(row.action)")
      }
    }
  }

  @Test func `every guard stands before a move, the override before all of them`() {
    let idle = RuleBook.entries.filter { $0.kind == "guard" && $0.guards.isEmpty }

    #expect(idle.map(\.id) == ["R-08"])
  }

  @Test func `what is no guard names what keeps it, and no move asks it`() {
    for entry in RuleBook.entries where entry.kind != "guard" {
      #expect(!entry.keptBy.isEmpty && entry.guards.isEmpty, "\(entry.id)")
    }
  }

  @Test func `the suites that an entry names are there`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    let suites = try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
      .reduce(into: [String: String]()) { found, file in
        found[file.deletingPathExtension().lastPathComponent] =
          try String(contentsOf: file, encoding: .utf8)
      }

    for entry in RuleBook.entries {
      for suite in entry.tests {
        let text = suites[suite] ?? ""
        #expect(text.contains("@Suite struct \(suite) {"), "\(entry.id): \(suite)")
        #expect(text.contains("@Test"), "\(entry.id): \(suite)")
      }
    }
  }

  @Test func `no sentence said aloud tells what is in a record`() {
    let leaks = [
      "mental", "hiv", "substance", "alcohol", "drug", "genetic", "reproduct", "pregnan",
      "psycho", "abuse", "consented alone", "withheld", "restriction",
    ]

    for text in RuleBook.texts {
      for leak in leaks {
        #expect(!text.aloud.lowercased().contains(leak), "\(text.id): \(leak)")
      }
    }
  }

  @Test func `an entry tells its moves and its suites`() throws {
    let entry = try #require(RuleBook.entries.first { $0.id == "R-47" })

    #expect(entry.kind == "guard" && entry.consequence == "refuse")
    #expect(
      entry.guards.map { "\($0.machine).\($0.action)" }
        == ["pickup.verifyNote", "pickup.recheck", "pickup.handOver", "pickup.beginInspection"])
    #expect(entry.tests == ["R47Tests", "PickupExploration"])
  }

  @Test func `an entry goes out as JSON and comes back`() throws {
    let data = try JSONEncoder().encode(RuleBook.entries)

    #expect(try JSONDecoder().decode([RuleBook.Entry].self, from: data) == RuleBook.entries)
  }

  @Test func `the README's table has a row a rule`() {
    let lines = RuleBook.markdown.split(separator: "\n")

    #expect(lines.count == RuleBook.texts.count + 2)
    #expect(lines.allSatisfy { $0.hasPrefix("|") && $0.hasSuffix("|") })
    #expect(
      lines.contains(
        """
        | R-93 | The blind count of what is in hand equals the packet's. | [HOUSE] | hold | \
        pickup: handOver, beginInspection |
        """))
  }

  @Test func `every counter-example breaks its own rule`() {
    #expect(Rule<DuplicatePair>.sameRequest.refuses(itsExampleOn: Sample.duplicate))
    #expect(Rule<IntakeMinimum>.trackChosen.refuses(itsExampleOn: Sample.intake))
    #expect(Rule<ReleaseBasis>.consentStands.refuses(itsExampleOn: Sample.consented))
    #expect(Rule<DocumentForm>.consentSigned.refuses(itsExampleOn: Sample.consentForm))
    #expect(Rule<Representation>.decedentAuthority.refuses(itsExampleOn: Sample.stranger()))
    #expect(Rule<Representation>.decedentAuthority.refuses(itsExampleOn: Sample.widow))
    #expect(Rule<Representation>.stillMinor.refuses(itsExampleOn: Sample.parent))
  }
}
