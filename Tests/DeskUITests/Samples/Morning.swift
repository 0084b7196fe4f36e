import Testing

@testable import DeskCore
@testable import DeskUI

/// A Thursday at the desk in Saint Paul: a session, some requests, a chart.
enum Morning {
  static let zones = Zones { _, _ in -5 * 3600 }
  static let today = day("2025-07-17")

  static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

  /// A session at a minute of that day, such as `14:32`.
  static func session(
    at clock: String = "14:32", roles: Set<Role> = [.clerk], user: String = "jdo",
    isReal: Bool = false, on date: String = "2025-07-17"
  ) throws -> SessionInfo {
    let ground = Ground(policy: Policy(), isReal: isReal, zones: zones)
    let site = try #require(ground.policy.site("STP"))
    let practice = try #require(ground.policy.practice("spr"))
    let instant = try #require(Instant("\(date)T\(clock):07-05:00"))
    return SessionInfo(
      actor: Actor(user: user, roles: roles), desk: "FD1", site: site, practice: practice.name,
      moment: try #require(Moment(instant, at: site, zones: zones)), ground: ground)
  }

  /// A request, received 20 days before its day to act by.
  static func request(
    _ id: String, _ stage: RequestStage, due: String = "2025-07-24", mrn: String = "10000873",
    who: String = "", media: Set<Medium> = [.paper], bin: String = "", items: Int = 0,
    neededBy: String? = nil, governs: Clocks.Governor = .hipaa
  ) -> Request {
    let actBy = day(due)
    let received = actBy - 20
    let clocks = Clocks(
      received: received, hipaa: received + 30, state: received + 30, mammography: nil,
      promise: received + 14, governing: actBy, governs: governs, actBy: actBy)
    var request = Request(
      id: id, patient: mrn, kind: .ownRecords, matchedBy: [.fullName, .bornOn], site: "STP",
      received: Receipt(
        at: Instant(milliseconds: 0), site: "STP", day: received, channel: .counter),
      inWriting: true, signed: true, requester: Requester(relation: .patient),
      wanted: Scope(
        patient: mrn, custodian: "spr", recipient: "", types: [.images, .reports], media: media),
      purpose: "", delivery: .pickup, destination: Address(), mammogram: false,
      neededBy: neededBy.map(day), note: "", basis: "", authorityPaper: "", assignee: who,
      hold: "", items: [], packedBy: "", bin: bin, heldAt: bin.isEmpty ? "" : "STP", notices: 0,
      mergedInto: "", clocks: clocks)
    request.stage = stage
    request.items = (0..<items).map { index in
      PackedItem(
        number: index + 1, medium: media.sorted { $0.rank < $1.rank }[index % media.count],
        type: .reports, title: "Report \(index + 1)")
    }
    return request
  }

  static func row(
    _ request: Request, _ family: String, _ given: String, lookAlike: Bool = false,
    waits: Bool = false
  ) -> QueueRow {
    QueueRow(
      request, name: PersonName(family: family, given: given), lookAlike: lookAlike,
      someoneWaits: waits)
  }

  /// The rows of the mock-up's queue.
  static let rows: [QueueRow] = [
    row(
      request("RQ-20411", .inWork, due: "2025-07-16", who: "mkl", media: [.disc], items: 4),
      "Brandt", "Ines"),
    row(
      request("RQ-20433", .packed, due: "2025-07-17", who: "jdo", media: [.disc], items: 1),
      "Kim", "David"),
    row(
      request(
        "RQ-20418", .ready, due: "2025-07-18", media: [.paper, .disc], bin: "B-14", items: 3),
      "Torres", "Maria", lookAlike: true, waits: true),
    row(request("RQ-20419", .ready, due: "2025-07-18", bin: "B-02", items: 1), "Okafor", "Ada"),
    row(request("RQ-20421", .logged, due: "2025-07-19", media: [.disc]), "Haas", "Peter"),
    row(request("RQ-20422", .needsInfo, due: "2025-07-19", governs: .state), "Nguyen", "Linh"),
    row(request("RQ-20424", .pended, due: "2025-07-20", who: "jdo"), "Costa", "Rui"),
    row(request("RQ-20425", .validated, due: "2025-07-21", governs: .promise), "Lindqvist", "Ann"),
    row(
      request("RQ-20427", .validated, due: "2026-01-03", media: [.disc], neededBy: "2025-07-20"),
      "\u{738B}\u{5C0F}\u{660E}", "\u{202E}evil"),
  ]

  static func page(_ rows: [QueueRow] = rows, _ ask: QueueAsk? = nil, last: PageKey? = nil)
    -> QueuePage
  {
    QueuePage(
      ask: ask ?? QueueAsk(user: "jdo", today: today), rows: rows, last: last, total: 61,
      matching: rows.count)
  }

  static func breach(
    _ rule: RuleText, _ code: String = "NOTE_UNSIGNED"
  ) -> Breach { Breach(rule, Gap(code)) }
}

extension Key {
  /// The keys of a script.
  static func script(_ text: String) throws -> [Key] { try KeyScript(parsing: text).keys }
}
