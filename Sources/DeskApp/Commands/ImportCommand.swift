import ArgumentParser
import DeskCore
import DeskExchange
import DeskStore

/// Brings patients, studies and reports of other systems in.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Imports patients, studies and reports: FHIR R4 (Bundle, NDJSON), CSV.",
    discussion: """
      A broken line is named and skipped, and the rest goes on; then the exit status is 2. Running \
      it twice changes nothing.
      """)

  @OptionGroup var options: DeskOptions
  @Argument(help: "The files, patients before their studies.") var files: [String]
  @Flag(help: "Print JSON, one value a file.") var json = false

  func run() throws {
    let desk = try options.open()
    defer { desk.store.close() }
    var importer = Importer(desk: desk)
    var status: Int32 = 0
    for file in files {
      do {
        let result = try importer.take(file)
        Output.write(json ? result.json.text : result.sentence)
        if result.rejected > 0 { status = max(status, Ending.wrong) }
      } catch let wrong as InputError {
        Output.complain(wrong.description)
        status = max(status, Ending.wrong)
      }
    }
    guard status == 0 else { throw Ending.Status(code: status) }
  }
}
