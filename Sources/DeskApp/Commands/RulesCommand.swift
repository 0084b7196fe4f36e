import ArgumentParser
import DeskCore
import DeskExchange
import Drills

/// Prints the rule book and the state machines.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Prints the rule book and the state machines.")

  @Option(help: "text, markdown, mermaid, json, or pages: what the two pages promise.") var format =
    "text"

  func run() throws {
    switch format {
    case "text": Output.write(Self.text)
    case "markdown": Output.write(RuleBook.markdown)
    case "mermaid":
      Output.write(
        RuleBook.machines.map { "```mermaid\n\($0.diagram)\n```" }.joined(separator: "\n\n"))
    case "pages": Output.write(PageSentence.markdown)
    case "json": Output.write(JSONValue.array(RuleBook.entries.map(\.json)).text)
    default:
      throw InputError(
        field: "--format", says: "there is no \(format)",
        accepts: "text, markdown, mermaid, json, pages")
    }
  }

  private static var text: String {
    let rules = RuleBook.texts.map { rule in
      """
      \(rule.id.rawValue)  \(rule.says)
            source  \(rule.source)
            cure    \(rule.cure)
            broken  \(rule.consequence.rawValue)\(rule.keptBy.isEmpty ? "" : "; kept by \(rule.keptBy)")
      """
    }
    return rules.joined(separator: "\n") + "\n\n"
      + RuleBook.machines.map(\.text).joined(separator: "\n\n")
  }
}

extension RuleBook.Entry {
  /// A rule's keys.
  var json: JSONValue {
    [
      "id": .string(id), "kind": .string(kind), "says": .string(says), "source": .string(source),
      "cure": .string(cure), "consequence": .string(consequence), "keptBy": .string(keptBy),
      "guards": .array(
        guards.map { ["machine": .string($0.machine), "action": .string($0.action)] }),
      "tests": .array(tests.map { .string($0) }),
    ]
  }
}
