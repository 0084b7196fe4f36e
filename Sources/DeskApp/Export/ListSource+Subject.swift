import DeskCore
import DeskExchange
import DeskStore

/// Lists of one patient, one packet, one site.
extension ListSource {
  /// The requests or the papers of a patient, the items or the scans of a number.
  func subject(_ body: (JSONValue) throws -> Void) throws {
    let rows = try desk.store.chart { chart in
      switch ask.list {
      case .requests: try requests(in: chart)
      case .items: try items(in: chart)
      case .papers: try chart.documents(ofPatient: mrn(in: chart)).map(\.json)
      default: try scans(in: chart)
      }
    }
    for row in rows { try body(row) }
  }

  private func requests(in chart: SQLChart) throws -> [JSONValue] {
    let mrn = try mrn(in: chart)
    let name = try chart.patient(mrn)?.name ?? PersonName(family: "", given: "")
    return try chart.requests(ofPatient: mrn).reversed().map { QueueRow($0, name: name).json }
  }

  private func items(in chart: SQLChart) throws -> [JSONValue] {
    let id = try named("a request, such as RQ-10021")
    guard let request = try chart.request(id) else { throw unknown(id) }
    return request.items.map(\.json)
  }

  private func scans(in chart: SQLChart) throws -> [JSONValue] {
    let id = try named("a number, such as AU-10021")
    let files = try chart.matters(ofRequest: id, as: PaperScan.self)
    return files.enumerated().map { $1.json($0 + 1) }
  }

  /// The patient's MRN, by itself or by a request's number.
  private func mrn(in chart: SQLChart) throws -> String {
    let named = try named("an MRN or a request's number")
    if let request = try chart.request(named) { return request.patient }
    guard let patient = try chart.patient(named) else { throw unknown(named) }
    return patient.mrn
  }

  func unknown(_ id: String) -> InputError {
    InputError(field: "of", says: "there is no \(id)", accepts: "what the desk has")
  }

  /// What lies on the shelf of a site, or what is owed something there.
  func shelf(_ body: (JSONValue) throws -> Void) throws {
    let map = try desk.store.shelf(of: site)
    let today = try desk.moment().day
    let days = desk.ground.policy.unclaimedDays
    let packets =
      ask.list == .shelf
      ? map.packets(beginning: ask.filter) : map.unclaimed(on: today, under: days)
    for packet in packets { try body(packet.json(on: today, under: days)) }
  }

  /// A list of matters, as it pages on the screen; of one patient where one is named.
  func matters(_ list: MatterList, _ body: (JSONValue) throws -> Void) throws {
    guard ask.view.isEmpty || ask.view == ListAsk.open else {
      throw InputError(
        field: "--view", says: "there is no \(ask.view)", accepts: "\(ListAsk.open), or nothing")
    }
    var question = MatterAsk(
      list, withClosed: ask.view.isEmpty, today: try desk.moment().day, limit: 200)
    while true {
      let page = try desk.store.matters(question)
      for row in page.rows where ask.of.isEmpty || row.matter.patient == ask.of {
        try body(row.json)
      }
      guard let last = page.last else { return }
      question.after = last
    }
  }
}
