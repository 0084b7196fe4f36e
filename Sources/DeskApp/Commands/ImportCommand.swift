import ArgumentParser
import DeskCore
import DeskExchange
import DeskStore

/// Brings patients, studies and reports of other systems in.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Imports patients, studies and reports: FHIR R4 (Bundle, NDJSON), CSV, HL7 v2 ADT.",
    discussion: """
      A broken line is named and skipped, and the rest goes on; then the exit status is 2. Running \
      it twice changes nothing. Of HL7 v2, A01 A04 A08 A28 A31 add and update charts and A40 merges \
      two; the answers to messages that were rejected are written beside the file, as FILE.nak.

      With --watch, files are taken out of a folder in the order of their names, once they are \
      complete: written under another name (such as .tmp) and renamed, or not changed for a second \
      with a line ending at the end. Each goes to done/, or to rejected/ when nothing of it could \
      be read; answers go to nak/. It ends by a signal.
      """)

  @OptionGroup var options: DeskOptions
  @Argument(help: "The files, patients before their studies.") var files: [String] = []
  @Option(help: "Take files out of this folder as they come.") var watch: String?
  @Flag(help: "With --watch, end when the folder is empty.") var once = false
  @Flag(help: "Print JSON, one value a file.") var json = false

  func validate() throws {
    guard (watch != nil) != !files.isEmpty else {
      throw ValidationError("Name the files, or a folder with --watch.")
    }
    guard watch != nil || !once else { throw ValidationError("--once goes with --watch.") }
  }

  func run() throws {
    let desk = try options.open()
    defer { desk.store.close() }
    let status = try watch.map { try watching($0, desk) } ?? (try importing(desk))
    guard status == 0 else { throw Ending.Status(code: status) }
  }

  private func watching(_ folder: String, _ desk: Desk) throws -> Int32 {
    var watch = try FolderWatch(folder, desk: desk, show: show)
    try watch.run(once: once)
    return watch.status
  }

  private func importing(_ desk: Desk) throws -> Int32 {
    var importer = Importer(desk: desk)
    var status: Int32 = 0
    for file in files {
      do {
        var result = try importer.take(file)
        if !result.answers.isEmpty {
          result.answeredIn = file + ".nak"
          try FileAccess.replace(result.answeredIn, result.answers.utf8)
        }
        show(result)
        if result.rejected > 0 { status = max(status, Ending.wrong) }
      } catch let wrong as InputError {
        Output.complain(wrong.description)
        status = max(status, Ending.wrong)
      }
    }
    return status
  }

  private func show(_ result: ImportResult) {
    Output.write(json ? result.json.text : result.sentence)
  }
}
