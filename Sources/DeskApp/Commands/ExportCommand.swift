import ArgumentParser
import DeskCore
import DeskExchange
import DeskStore

/// Takes a list out of the desk.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Takes a list out as CSV or JSON, journalled with its purpose.",
    discussion: """
      The file is readable by its owner alone. No cell of the CSV is a formula. Who took out \
      which list, how many rows and for what is in the journal before the file is whole.
      """)

  @OptionGroup var options: DeskOptions
  @Argument(help: "The list: \(DeskList.allCases.map(\.rawValue).joined(separator: ", ")).")
  var list: String
  @Argument(help: "What to find, whose history, whose papers, whose amendments, which site.")
  var of: String = ""
  @Flag(help: "Write CSV.") var csv = false
  @Flag(help: "Write JSON, one value a line.") var json = false
  @Option(help: "What it is for.") var purpose: String
  @Option(help: "A saved view of the queue; of matters `open`, without the closed ones.")
  var view = ""
  @Option(help: "Words that a row of the queue, the shelf, a history or the journal must hold.")
  var words = ""
  @Option(name: .shortAndLong, help: "The file; standard output when it is left out.")
  var output: String?
  @Flag(help: "Begin CSV with a byte order mark, as some spreadsheets want.") var bom = false

  func run() throws {
    guard let list = DeskList(rawValue: list) else {
      throw InputError(
        field: "list", says: "there is no \(list)",
        accepts: DeskList.allCases.map(\.rawValue).joined(separator: ", "))
    }
    guard csv != json else {
      throw InputError(field: "--csv", says: "is one of two", accepts: "--csv or --json")
    }
    let desk = try options.open()
    defer { desk.store.close() }
    let exporter = Exporter(
      desk: desk,
      source: ListSource(desk: desk, ask: ListAsk(list, of: of, view: view, filter: words)),
      format: csv ? .csv : .json, purpose: purpose, hasMark: bom)
    let outcome = try output.map { try exporter.write(to: $0).outcome } ?? exporter.print()
    guard case .done = outcome else {
      Output.complain(outcome.sentence)
      throw Ending.Status(code: outcome.status)
    }
  }
}
