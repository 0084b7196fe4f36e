import DeskCore

extension MatterText {
  /// A notice of a death as it stands.
  func box(_ row: DeathNotice) -> [MatterLine] {
    let died = row.diedOn.map(\.long) ?? "?"
    let found = MatterLine("Chart", chartWords + agreement(row))
    let source = row.source.map { Choice.label(of: $0.rawValue, in: Choice.deathSources) }
    return [
      MatterLine("Patient", told(row), .textStrong),
      MatterLine("Born, died", "\(row.bornOn?.description ?? "?"); \(died)"), found,
      MatterLine("Told by", informant(row)), MatterLine("Came", came(row.received)),
      MatterLine(
        "Shown by", source.map { "\($0), verified by \(row.verifiedBy)" } ?? "nothing yet"),
    ] + (row.reason.isEmpty ? [] : [MatterLine("Because", row.reason)])
      + missing(row.stage == .complete ? "death.verify" : "death.complete")
  }

  /// Whether the chart has the birth date that was told; the chart's own stays off the screen.
  private func agreement(_ row: DeathNotice) -> String {
    guard let patient = opened?.patient, let told = row.bornOn else { return "" }
    return patient.bornOn == told ? "; birth date agrees" : "; birth date differs"
  }

  private func told(_ row: DeathNotice) -> String {
    let middle = row.middle.map { $0.isEmpty ? "" : "\($0) " } ?? "? "
    return "\(known(row.given)) \(middle)\(known(row.family))"
  }

  private func informant(_ row: DeathNotice) -> String {
    let name = "\(known(row.informantGiven)) \(known(row.informantFamily))"
    let phone = row.phone.isEmpty ? "phone ?" : Masked.phone(row.phone)
    return "\(name), \(known(row.relationship)), \(phone)"
  }

  private func known(_ text: String) -> String { text.isEmpty ? "?" : text }

  /// Each field that the notice is asked for, there or missing by name.
  func side(_ row: DeathNotice) -> [MatterLine] {
    let fields: [(String, Bool)] = [
      ("first name", !row.given.isEmpty), ("middle name, or none", row.middle != nil),
      ("last name", !row.family.isEmpty), ("date of birth", row.bornOn != nil),
      ("MRN, only if known", !row.patient.isEmpty), ("date of death", row.diedOn != nil),
      ("informant's first name", !row.informantGiven.isEmpty),
      ("informant's last name", !row.informantFamily.isEmpty),
      ("relationship to the patient", !row.relationship.isEmpty),
      ("contact phone", !row.phone.isEmpty),
    ]
    let lines = fields.map { name, isThere in
      MatterLine("", "\(isThere ? "+" : "?") \(name)", isThere ? .verifyPass : .verifyPending)
    }
    return lines + [
      MatterLine("", ""),
      MatterLine("", "Verifying and applying are two acts. Applied, it ends papers of", .hint),
      MatterLine("", "authority, brings packets back and stops the patient's access.", .hint),
    ]
  }

  /// A paper about an adoption as it stands.
  func box(_ row: AdoptionNotice) -> [MatterLine] {
    let paper = row.paper.map { Choice.label(of: $0.rawValue, in: Choice.adoptionPapers) }
    let pages = "\(count(row.pagesPresent)) of \(count(row.pagesStated)) pages"
    let next = row.stage == .received ? "adoption.accept" : "adoption.route"
    return [
      MatterLine("Paper", paper ?? "nobody said", .textStrong), MatterLine("Entire", pages),
      MatterLine("Child", chartWords),
      MatterLine("Decree of", row.decreedOn.map(\.long) ?? "?"),
      MatterLine("Parents", row.parents.isEmpty ? "?" : row.parents.joined(separator: "; ")),
      MatterLine("Came", came(row.received)), MatterLine("Effect", effect(row)),
    ] + missing(next)
  }

  private func count(_ pages: Int?) -> String { pages.map(String.init) ?? "?" }

  private func effect(_ row: AdoptionNotice) -> String {
    switch row.stage {
    case .scheduled: row.due.map { "on \($0.long), by the desk itself" } ?? "on its date"
    case .applied: "in force"
    case .refused: "none: refused for good"
    default: "none yet"
    }
  }

  /// The three papers that are accepted and the eight that are refused, with this one marked.
  func side(_ row: AdoptionNotice) -> [MatterLine] {
    let names = Choice.adoptionPapers.filter { $0.word != "other" }
    let lines = names.map { choice in
      let isThis = row.paper?.rawValue == choice.word
      return MatterLine(
        isThis ? ">" : "", choice.label, isThis ? .textStrong : .text)
    }
    return [.head("Accepted, the entire document")] + lines.prefix(3) + [
      MatterLine("", ""), .head("Refused"),
    ] + lines.dropFirst(3)
  }
}
