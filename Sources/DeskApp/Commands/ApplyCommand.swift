import ArgumentParser
import DeskCore
import DeskExchange
import DeskStore
import Foundation

/// Runs commands, one a line, through the rule book.
struct ApplyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Runs commands, one JSON object a line, and answers each after it is durable.",
    discussion: """
      See `recordsdesk schema` for every command and every answer. A line may bring papers: \
      "papers": ["scan.pdf"] names PDF, PNG or TIFF files in the same folder (with standard input, \
      the current one), which are filed under what the line makes. A line with a paper that is not \
      there, is a link or is none of these is rejected with nothing of it kept.

      With --watch, files that end in .jsonl, .ndjson or .json are taken from a folder in the order \
      of their names, when they are whole: renamed from another ending (such as .part), or not \
      changed for --settle seconds with a line ending at the end. One that did not change for 10 \
      seconds, or --settle where that is longer, is taken as it is. Put the papers there before the \
      file that names them. A file moves to done with its answers and papers beside it, or to \
      rejected with why. Being killed and started again loses and doubles nothing.
      """)

  @OptionGroup var options: DeskOptions
  @Argument(help: "The file; standard input when it is left out.") var file: String?
  @Option(help: "A folder into which another program drops files.") var watch: String?
  @Flag(help: "With --watch: end when the folder is empty.") var once = false
  @Option(help: "With --watch: seconds without a change after which a file is whole.")
  var settle = 2.0

  /// The endings of the files that are taken from a folder.
  static let endings: Set<String> = ["jsonl", "ndjson", "json"]

  func run() throws {
    guard watch == nil || file == nil else {
      throw InputError(field: "--watch", says: "takes no file beside it", accepts: "one of them")
    }
    let desk = try options.open()
    defer { desk.store.close() }
    let status = try watch.map { try watch($0, desk) } ?? apply(desk)
    guard status == 0 else { throw Ending.Status(code: status) }
  }

  private func apply(_ desk: Desk) throws -> Int32 {
    var applier = Applier(desk: desk, folder: file.map(Folder.parent) ?? ".")
    for line in try lines() { Output.write(applier.answer(to: line).1.text) }
    return applier.status
  }

  private func watch(_ path: String, _ desk: Desk) throws -> Int32 {
    let folder = try DropFolder(path, endings: Self.endings, settle: max(0, settle))
    var watched = WatchedApply(desk: desk, folder: folder)
    try watched.run(once: once)
    return watched.status
  }

  private func lines() throws -> JSONLines {
    guard let file else {
      return JSONLines(TextLines(pieces: { FileAccess.piece(of: STDIN_FILENO) }))
    }
    let descriptor = try FileAccess.open(file)
    return JSONLines(TextLines(pieces: { FileAccess.piece(of: descriptor) }))
  }
}
