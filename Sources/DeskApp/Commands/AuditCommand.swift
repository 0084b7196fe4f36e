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
    let papers = try store.paperReport()
    Output.write(json ? report.json(papers).text : report.sentence(papers))
    guard report.isSound, report.replayMatches, papers.isSound else {
      throw Ending.Status(code: Ending.failed)
    }
  }
}

extension AuditReport {
  /// The report's keys.
  func json(_ papers: PaperReport) -> JSONValue {
    [
      "entries": .int(entries), "ok": .bool(isSound && replayMatches && papers.isSound),
      "head": .string(head),
      "brokenAt": firstBad.map { .int($0) } ?? .null, "replayMatches": .bool(replayMatches),
      "anchor": anchor.map { .string($0.description) } ?? .null,
      "difference": difference.map { .string($0.description) } ?? .null,
      "papers": .int(papers.filed),
      "papersMissing": .array(papers.missing.map { .string($0) }),
      "papersDamaged": .array(papers.damaged.map { .string($0) }),
    ]
  }

  /// The report in plain words.
  func sentence(_ papers: PaperReport) -> String {
    var lines = ["\(entries) entries, head \(head.prefix(16))"]
    if let firstBad { lines.append("Entry \(firstBad) is not what was written, or is missing.") }
    if let anchor { lines.append("The anchor disagrees: \(anchor).") }
    if let difference { lines.append("The replay differs from the tables at \(difference).") }
    if isSound, replayMatches { lines.append("The chain holds, and the replay gives the tables.") }
    return (lines + papers.lines).joined(separator: "\n")
  }
}

extension PaperReport {
  /// The scans of papers in plain words, where there are any.
  var lines: [String] {
    let wrong =
      missing.map { "The file of \($0) is gone." }
      + damaged.map { "The file of \($0) is not what was filed." }
    guard wrong.isEmpty, filed > 0 else { return wrong }
    return ["\(filed) scans of papers are there as they were filed."]
  }
}
