import ArgumentParser
import DeskCore
import DeskExchange
import DeskStore

/// Shows a request, a paper, a visit, a matter or a patient as it stands.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows a request, paper, visit, matter or patient as it stands.")

  @OptionGroup var options: DeskOptions
  @Argument(help: "The number: RQ-…, AU-…, VS-…, MD-…, AM-…, NT-…, AC-…, IN-…, or an MRN.") var id:
    String
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let desk = try options.look()
    let found = try desk.store.chart { chart in try Self.fields(of: id, in: chart) }
    guard let fields = found else {
      throw InputError(
        field: "id", says: "there is no \(id)",
        accepts: "RQ-…, AU-…, VS-…, MD-…, AM-…, NT-…, AC-…, IN-…, an MRN")
    }
    let shown = fields.list.filter { !$0.path.hasSuffix("#") && !$0.path.hasSuffix("{}") }
    guard json else {
      let width = (shown.map(\.path.count).max() ?? 0) + 2
      Output.write(
        shown.map { $0.path.padded(to: width) + ($0.value ?? "") }.joined(separator: "\n"))
      return
    }
    let members = shown.map { ($0.path, JSONValue.string($0.value ?? "")) }
    Output.write(
      JSONValue.object(Dictionary(members, uniquingKeysWith: { first, _ in first })).text)
  }

  private static func fields(of id: String, in chart: SQLChart) throws -> Fields? {
    switch id.prefix(3) {
    case "RQ-": try chart.request(id).map { try FieldEncoder.encode($0) }
    case "AU-": try chart.document(id).map { try FieldEncoder.encode($0) }
    case "VS-": try chart.visit(id).map { try FieldEncoder.encode($0) }
    case "MD-": try chart.matter(id, as: MediaJob.self).map { try FieldEncoder.encode($0) }
    case "AM-": try chart.matter(id, as: Amendment.self).map { try FieldEncoder.encode($0) }
    case "AC-": try chart.matter(id, as: Accounting.self).map { try FieldEncoder.encode($0) }
    case "IN-": try chart.matter(id, as: Incident.self).map { try FieldEncoder.encode($0) }
    case "NM-": try chart.matter(id, as: NearMiss.self).map { try FieldEncoder.encode($0) }
    case "PF-": try chart.matter(id, as: PaperScan.self).map { try FieldEncoder.encode($0) }
    case "DT-": try chart.downtime(id).map { try FieldEncoder.encode($0) }
    case "NT-":
      try chart.matter(id, as: DeathNotice.self).map { try FieldEncoder.encode($0) }
        ?? chart.matter(id, as: AdoptionNotice.self).map { try FieldEncoder.encode($0) }
    default: try chart.patient(id).map { try FieldEncoder.encode($0) }
    }
  }
}
