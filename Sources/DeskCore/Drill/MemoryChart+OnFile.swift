extension MemoryChart {
  /// What is on file, one line a thing, for somebody who practises.
  var onFile: [String] {
    patients.values.sorted { $0.mrn < $1.mrn }.map(Self.line)
      + requests.values.sorted { $0.id < $1.id }.map(Self.line)
      + documents.values.sorted { $0.id < $1.id }.map(Self.line)
      + visits.values.sorted { $0.id < $1.id }.filter { PickupStage.open.contains($0.stage) }
      .map(Self.line)
      + matters.values.flatMap { $0 }.sorted { $0.key < $1.key }.filter { !isPacked($0.key) }
      .map { "\($0.key) \(DrillPlayer.plain($0.value["stage"] ?? ""))" }
  }

  /// Whether something lies in a packet, whose own line tells of it.
  private func isPacked(_ id: String) -> Bool {
    requests.values.contains { $0.items.contains { $0.label == id } }
  }

  private static func line(_ patient: Patient) -> String {
    let born = patient.bornOn.map { ", born \($0)" } ?? ""
    let died = patient.diedOn.map { ", died \($0)" } ?? ""
    return "\(patient.name.spoken), MRN \(patient.mrn)\(born)\(died)"
  }

  private static func line(_ request: Request) -> String {
    let who = request.requester.name.isEmpty ? "" : " by \(request.requester.name)"
    let place = request.bin.isEmpty ? "" : ", bin \(request.bin) at \(request.heldAt)"
    let items =
      request.items.isEmpty ? "" : ": " + request.items.map(\.title).joined(separator: ", ")
    let stage = DrillPlayer.plain(request.stage.rawValue)
    return "\(request.id) \(request.kind.words.lowercased())\(who), \(stage)\(place)\(items)"
  }

  private static func line(_ document: Document) -> String {
    let form = document.form
    let to = form.recipients.isEmpty ? form.bearer : form.recipients.joined(separator: ", ")
    let kind = DrillPlayer.plain(form.kind.rawValue)
    let end = if case .date(let day) = form.expiry { ", through \(day)" } else { "" }
    let stage = DrillPlayer.plain(document.stage.rawValue)
    return "\(document.id) \(kind)\(to.isEmpty ? "" : " for \(to)"), \(stage)\(end)"
  }

  private static func line(_ visit: Visit) -> String {
    let stage = DrillPlayer.plain(visit.stage.rawValue)
    guard let claim = visit.claim else { return "\(visit.id) a visitor, \(stage)" }
    let name = claim.name.isEmpty ? "" : " \(claim.name)"
    let from = claim.company.isEmpty ? "" : " from \(claim.company)"
    return "\(visit.id) \(claim.part.rawValue)\(name)\(from), \(stage)"
  }
}
