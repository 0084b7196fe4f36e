import ArgumentParser
import DeskCore
import DeskExchange
import DeskStore

/// The journal's own commands.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Checks the journal.",
    subcommands: [AuditVerifyCommand.self], defaultSubcommand: AuditVerifyCommand.self)
}

/// Walks the chain and replays the journal.
struct AuditVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Walks the journal's chain, and compares a replay of it with the tables.")

  @OptionGroup var options: DeskOptions
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let store = try DeskStore.open(
      options.path, asViewer: !FileAccess.isWritable(options.path))
    let report = try store.audit { Output.progress("\($0) entries") }
    Output.progress("")
    Output.write(json ? report.json.text : report.sentence)
    guard report.isSound, report.replayMatches else { throw Ending.Status(code: Ending.failed) }
  }
}

extension AuditReport {
  /// The report's keys.
  var json: JSONValue {
    [
      "entries": .int(entries), "ok": .bool(isSound && replayMatches), "head": .string(head),
      "brokenAt": firstBad.map { .int($0) } ?? .null, "replayMatches": .bool(replayMatches),
      "anchor": anchor.map { .string($0.description) } ?? .null,
      "difference": difference.map { .string($0.description) } ?? .null,
    ]
  }

  /// The report in plain words.
  var sentence: String {
    var lines = ["\(entries) entries, head \(head.prefix(16))"]
    if let firstBad { lines.append("Entry \(firstBad) is not what was written, or is missing.") }
    if let anchor { lines.append("The anchor disagrees: \(anchor).") }
    if let difference { lines.append("The replay differs from the tables at \(difference).") }
    if isSound, replayMatches { lines.append("The chain holds, and the replay gives the tables.") }
    return lines.joined(separator: "\n")
  }
}
