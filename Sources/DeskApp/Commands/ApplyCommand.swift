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
      See `recordsdesk schema` for every command and every answer. With --watch, files that end \
      in .jsonl, .ndjson or .json are taken from a folder, oldest first, when they are whole; \
      they move to done, with their answers beside them, or to rejected with why. Being killed \
      and started again loses and doubles nothing.
      """)

  @OptionGroup var options: DeskOptions
  @Argument(help: "The file; standard input when it is left out.") var file: String?
  @Option(help: "A folder into which another program drops files.") var watch: String?
  @Flag(help: "With --watch: end when the folder is empty.") var once = false
  @Option(help: "With --watch: seconds without a write after which a file is whole.")
  var settle = 2.0

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
    var applier = Applier(desk: desk)
    for line in try lines() { Output.write(applier.answer(to: line).1.text) }
    return applier.status
  }

  private func watch(_ path: String, _ desk: Desk) throws -> Int32 {
    let folder = try DropFolder(
      path, endings: ["jsonl", "ndjson", "json"], settle: max(0, settle))
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
