import DeskCore
import Foundation
import Testing

/// The printed rule book, and the printed schema.
@Suite struct BookTests {
  private func print(_ words: String...) throws -> Finished {
    let folder = try TestFolder()
    return try Child(
      Program.path, words, environment: folder.environment, input: "/dev/null", in: folder
    ).finish()
  }

  @Test func `the rules as JSON have every rule with its source and its tests`() throws {
    let rules = try print("rules", "--format", "json").answer().list

    #expect(rules.map { $0["id"].text } == RuleBook.entries.map(\.id))
    for rule in rules {
      #expect(!rule["source"].text.isEmpty, "\(rule["id"].text)")
      #expect(!rule["tests"].list.isEmpty, "\(rule["id"].text)")
      #expect(["guard", "calculation", "constraint"].contains(rule["kind"].text))
    }
    let r47 = try #require(rules.first { $0["id"].text == "R-47" })
    #expect(
      r47["guards"].list.contains {
        $0["machine"].text == "pickup" && $0["action"].text == "verifyNote"
      })
  }

  @Test func `the rules print as text, a table and diagrams`() throws {
    let text = try print("rules").output
    let table = try print("rules", "--format", "markdown").output
    let diagrams = try print("rules", "--format", "mermaid").output

    for rule in RuleBook.entries {
      #expect(text.contains("\n\(rule.id)  ") || text.hasPrefix("\(rule.id)  "))
      #expect(table.contains("\n| \(rule.id) |"))
    }
    #expect(table == RuleBook.markdown || table == RuleBook.markdown + "\n")
    #expect(
      diagrams.split(separator: "\n").count { $0 == "stateDiagram-v2" }
        == RuleBook.machines.count)
  }

  @Test func `an unknown format is wrong use`() throws {
    let run = try print("rules", "--format", "pdf")

    #expect(run.status == 2)
    #expect(run.complaint.contains("mermaid"))
  }

  @Test func `the schema is JSON and names every command and every outcome`() throws {
    let run = try print("schema")

    #expect(try run.answer()["$defs"]["answer"]["oneOf"].list.count == 5)
    for form in CommandForm.all {
      #expect(run.output.contains("\"\(form.name)\""), "\(form.name)")
    }
    for outcome in ["done", "refused", "overtaken", "invalid", "failed"] {
      #expect(run.output.contains(#""const":"\#(outcome)""#), "\(outcome)")
    }
  }

  @Test func `help is no error, and an unknown command is wrong use`() throws {
    let help = try print("--help")
    let unknown = try print("frobnicate")
    let option = try print("queue", "--frobnicate")

    #expect(help.status == 0)
    #expect(help.output.contains("apply"))
    #expect(unknown.status == 2)
    #expect(unknown.output.isEmpty)
    #expect(option.status == 2)
  }
}
