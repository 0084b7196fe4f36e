import ArgumentParser
import DeskCore
import DeskExchange
import DeskStore

/// Scans of papers, filed under what they belong to.
struct PapersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "papers", abstract: "Files, lists and opens scans of papers.",
    subcommands: [PapersAddCommand.self, PapersListCommand.self, PapersOpenCommand.self])
}

/// Files a scan.
struct PapersAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Files a PDF, PNG or TIFF under what it belongs to.",
    discussion: """
      What a file is, is told from its bytes. It is kept beside the database under its digest, on \
      the disk before the journal speaks of it; the same file is kept once.
      """)

  @OptionGroup var options: DeskOptions
  @Argument(help: "The number: AU-…, RQ-…, VS-…, AM-…, AC-…, NT-…, IN-….") var id: String
  @Argument(help: "The file.") var file: String

  func run() throws {
    let desk = try options.open()
    defer { desk.store.close() }
    let outcome = try PaperShelf(desk: desk).add(file, to: id)
    guard case .done(let done) = outcome else {
      Output.write(outcome.sentence)
      throw Ending.Status(code: outcome.status)
    }
    Output.write("\(done.subject) is filed under \(id).")
  }
}

/// Lists the scans of a subject.
struct PapersListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the scans that are filed under a number.")

  @OptionGroup var options: DeskOptions
  @Argument(help: "The number.") var id: String
  @Flag(help: "Print JSON, one value a line.") var json = false

  func run() throws {
    let desk = try options.look()
    let files = try desk.store.chart { try $0.matters(ofRequest: id, as: PaperScan.self) }
    for (index, file) in files.enumerated() {
      Output.write(json ? file.json(index + 1).text : file.line(index + 1))
    }
    if files.isEmpty { Output.complain("no scan is filed under \(id)") }
  }
}

/// Opens a scan in the host's viewer.
struct PapersOpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Opens a scan in this host's viewer, where the policy allows it.",
    discussion: """
      Who opens it is journalled before it is shown, and of a paper that whoever opened it has \
      seen it. The viewer is `viewer` in config.toml; it is given a private copy, which is removed \
      when it has ended, or at a terminal after Enter.
      """)

  @OptionGroup var options: DeskOptions
  @Argument(help: "The number that it is filed under.") var id: String
  @Argument(help: "Which of the list, from 1.") var place: Int

  func run() throws {
    let desk = try options.open()
    defer { desk.store.close() }
    let outcome = try PaperShelf(desk: desk).open(place, of: id)
    Output.write(outcome.sentence)
    guard outcome.status == 0 else { throw Ending.Status(code: outcome.status) }
  }
}

extension PaperScan {
  /// A scan's keys.
  func json(_ place: Int) -> JSONValue {
    [
      "place": .int(place), "id": .string(id), "subject": .string(subject),
      "kind": .string(stamp.kind.rawValue), "size": .int(stamp.size),
      "hash": .string(stamp.hash), "name": .string(name), "filedBy": .string(filedBy),
      "filedAt": .string(filedAt.description),
      "openedBy": .array(opened.map { .string($0.by) }),
    ]
  }

  /// A scan as a line.
  func line(_ place: Int) -> String {
    [
      String(place).padded(to: 3), id.padded(to: 9), stamp.kind.rawValue.padded(to: 4),
      "\((stamp.size + 1023) >> 10) kB".padded(to: 9), filedBy.padded(to: 6), name,
    ].joined(separator: " ")
  }
}
