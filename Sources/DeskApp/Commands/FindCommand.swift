import ArgumentParser
import DeskCore
import DeskExchange
import DeskStore

/// Finds patients and requests by whatever is known of them.
struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Finds by a request's or a matter's number, MRN, phone, date of birth or name.")

  @OptionGroup var options: DeskOptions
  @Argument(help: "What is known.") var text: [String]
  @Option(help: "Hits at most.") var limit = 60
  @Flag(help: "Print JSON, one value a line.") var json = false

  func run() throws {
    let desk = try options.look()
    let page = try desk.store.find(
      text.joined(separator: " "), today: try desk.moment().day, limit: limit)
    for hit in page.hits { Output.write(json ? hit.json.text : hit.line) }
    guard !page.hits.isEmpty else {
      Output.complain("nobody was found for \(text.joined(separator: " "))")
      return
    }
  }
}

extension FindHit {
  /// A hit's keys.
  var json: JSONValue {
    [
      "patient": .string(patient.mrn), "name": .string(patient.name.listed),
      "bornOn": patient.bornOn.map { .string($0.description) } ?? .null,
      "request": request.map { .string($0.id) } ?? .null,
      "matter": matter.map { .string($0) } ?? .null,
      "stage": request.map { .string($0.stage.rawValue) } ?? .null,
      "by": .string(by.rawValue), "soundsAlike": .bool(soundsAlike),
      "lookAlike": .bool(lookAlike),
    ]
  }

  /// A hit as a line.
  var line: String {
    let born = patient.bornOn.map { String($0.year) } ?? "????"
    let what = matter ?? request.map { "\($0.id)  \($0.stage.rawValue)" } ?? "no open request"
    let warning = lookAlike ? "  ! looks like another patient" : ""
    let name = patient.name.listed.padded(to: 28)
    return "\(name) \(born)  \(patient.mrn.padded(to: 12)) \(what)\(warning)"
  }
}
