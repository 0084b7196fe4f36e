import DeskCore

/// Text that stands in a field before anybody has typed.
struct MatterProposal: Hashable, Sendable {
  let name: String
  let text: String
  var state = FormField.State.proposed
}

extension MatterForm {
  /// What the desk knows already.
  static func proposals(_ act: MatterAct, _ opened: OpenedMatter) -> [MatterProposal] {
    let known: [(String, String)] =
      switch (act, opened.matter) {
      case (.decide, .amendment(let row)):
        [("$says", row.entry ?? "nobody quoted the entry"), ("$wanted", row.wanted)]
      case (.rebut, .amendment(let row)): [("$statement", row.statement)]
      case (.link, .amendment(let row)):
        [("$wanted", row.wanted), ("records", names(opened.records(of: row).map(\.word)))]
      case (.inform, .amendment(let row)): informing(row, opened)
      case (.extend, _): [("days", "30")]
      case (.add, .death(let row)): words(of: row)
      case (.verify, .death(let row)):
        [("patient", row.patient), ("source", row.source?.rawValue ?? "")]
      case (.verify, .adoption(let row)):
        [
          ("patient", row.patient), ("decreedOn", row.decreedOn?.description ?? ""),
          ("parents", names(row.parents)),
        ]
      case (.narrow, .accounting(let row)):
        [
          ("from", row.period.from?.description ?? ""), ("to", row.period.to?.description ?? ""),
        ]
      case (.describe, .accounting(let row)):
        [("row", row.disclosures.first { !$0.lacking.isEmpty }.map { "\($0.number)" } ?? "")]
      case (.record, .incident(let row)): known(of: row)
      case (.notify, .incident(let row)):
        [("affected", row.affected.map { "\($0)" } ?? "")]
      default: []
      }
    return known.filter { !$0.1.isEmpty }.map { MatterProposal(name: $0.0, text: $0.1) }
  }

  /// Whom to tell: those named before, and everyone who has a copy of what is amended.
  private static func informing(_ row: Amendment, _ opened: OpenedMatter) -> [(String, String)] {
    let holders = opened.holders(of: row).map(\.recipient)
    let all = (row.toTell + holders).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let agreed = row.agreed.map { $0 ? "y" : "n" } ?? ""
    return [("letter", row.acceptanceLetter), ("agreed", agreed), ("toTell", names(all))]
  }

  private static func words(of row: DeathNotice) -> [(String, String)] {
    [
      ("given", row.given), ("middle", row.middle ?? ""),
      ("noMiddle", row.middle == "" ? "y" : ""), ("family", row.family),
      ("bornOn", row.bornOn?.description ?? ""), ("diedOn", row.diedOn?.description ?? ""),
      ("informantGiven", row.informantGiven), ("informantFamily", row.informantFamily),
      ("relationship", row.relationship), ("phone", row.phone), ("patient", row.patient),
    ]
  }

  private static func known(of row: Incident) -> [(String, String)] {
    [
      ("recipient", row.recipient), ("description", row.description),
      ("occurredOn", row.occurredOn?.description ?? ""),
      ("affected", row.affected.map { "\($0)" } ?? ""),
    ]
  }

  private static func names(_ words: [String]) -> String { words.joined(separator: "; ") }

  /// What F4 lists over fields that take records, people or papers on file.
  static func candidates(_ act: MatterAct, _ opened: OpenedMatter) -> [String: [Choice]] {
    guard case .amendment(let row) = opened.matter else { return [:] }
    let holders = opened.holders(of: row).map(\.recipient)
    let people = (row.toTell + holders).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let told = numbered(people.map { ($0, $0) })
    return [
      "records": opened.records(of: row), "toTell": told, "told": told,
      "authorityPaper": numbered(opened.proofs.map { ($0.id, "\($0.id) \(PaperWords.line($0))") }),
    ]
  }

  private static func numbered(_ words: [(String, String)]) -> [Choice] {
    words.enumerated().map { index, word in
      Choice(Character(String((index + 1) % 10)), word.0, word.1)
    }
  }
}
