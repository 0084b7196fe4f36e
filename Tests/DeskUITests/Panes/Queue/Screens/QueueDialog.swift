import Testing

@testable import DeskCore
@testable import DeskUI

/// The dialogs of the queue, each as it stands on a screen after a few keys.
enum QueueDialog: String, CaseIterable {
  case denial, split, sending, transfer, extending, cancelling, merge, assign, shelf, unclaimed
  case check, alarm, hold, status, say, scope, note, need, relink, nearMiss

  static let small = Size(rows: 24, columns: 80)
  static let large = Size(rows: 40, columns: 120)

  /// The desk with the dialog on it.
  func desk(_ size: Size) throws -> AppDriver {
    var desk = AppDriver(
      try Morning.session(roles: Set(Role.people)), size: size,
      rows: [Morning.row(request, "Haas", "Peter")] + Morning.rows.dropLast(5))
    try desk.press(keys)
    for reply in answers { desk.answer(reply) }
    try desk.press(more)
    if self == .say { desk.answer(said) }
    return desk
  }

  /// The screen below the header.
  func screen(_ charset: Charset, _ size: Size) throws -> String {
    try desk(size).app.view().lines(charset).dropFirst().joined(separator: "\n")
  }

  private var keys: String {
    switch self {
    case .denial: "X"
    case .split: "S"
    case .sending: "M"
    case .transfer: "O"
    case .extending: "E"
    case .cancelling: "C"
    case .merge: "J"
    case .assign: "<space> <space> <space> A"
    case .shelf, .alarm: "g"
    case .unclaimed: "U"
    case .check: "b"
    case .hold: "h"
    case .status, .say: "l"
    case .scope: "o"
    case .note: "N"
    case .need: "e"
    case .relink: "Y"
    case .nearMiss: "w"
    }
  }

  private var more: String {
    switch self {
    case .denial: "d <enter> t h r e a t <enter>"
    case .split: "r <enter> w <enter>"
    case .sending: "F X - 7 7 <enter>"
    case .transfer: "<enter> v a n"
    case .extending: "L - 4 <enter> <enter> f i l m"
    case .cancelling: "y <enter> n <enter>"
    case .assign: "m"
    case .check: "<tab>"
    case .hold: "f <enter> + 3 d"
    case .status, .say: "p <enter> <enter> 0 3 1 4 1 9 7 1 <enter> 0 1 4 8"
    case .note: "P r e f e r s <space> S p a n i s h ."
    case .need: "<c-u> 8 / 1"
    case .relink: "1 0 0 0 1 1 2 9 <enter> n <enter> f d"
    default: ""
    }
  }

  /// The request on which the dialog is opened.
  private var request: Request {
    let stage: RequestStage =
      switch self {
      case .sending: .sendable
      case .transfer: .ready
      case .check, .scope: .packed
      case .hold: .inWork
      default: .logged
      }
    var request = Morning.request(
      "RQ-20421", stage, due: "2025-07-30", media: [.paper, .disc],
      bin: self == .transfer ? "B-07" : "", items: stage == .logged ? 0 : 2)
    if stage != .logged { request.items[0].label = "MD-10001" }
    if self == .scope { request.wanted.media = [.paper, .film] }
    request.delivery = self == .sending ? .courier : .pickup
    request.wanted.recipient = "Hale & Ortiz LLP"
    request.wanted.types = [.images, .reports, .notes]
    request.destination = Address(
      street: "200 Ledger Square", city: "St. Paul", state: "MN", postal: "55101")
    return request
  }

  /// What the desk answers to a caller who was identified.
  private var said: Reply {
    let line = StatusLine(request, today: Morning.today).text
    let done = Outcome.Done(
      subject: request.id, stage: "logged", seq: 9, findings: ["status": line])
    return .answered(tag: "queue request.tellStatus \(request.id)", [.done(done)])
  }

  private var answers: [Reply] {
    var chart = MemoryChart()
    chart.requests[request.id] = request
    chart.patients[request.patient] = Patient(
      mrn: request.patient, name: PersonName(family: "Haas", given: "Peter"))
    switch self {
    case .merge:
      let other = Morning.request("RQ-20390", .validated, due: "2025-07-24")
      return [
        .requests(
          ofPatient: request.patient,
          [Morning.row(request, "Haas", "Peter"), Morning.row(other, "Haas", "Peter")])
      ]
    case .assign: return [QueueBulkTests.people]
    case .shelf, .unclaimed, .check: return [.shelf(QueueShelfTests.map)]
    case .alarm:
      let pull = QueueShelfTests.map.packets.first { $0.row.stage == .recalled }
      return [
        .queueCounts(QueueCounts(recalled: 1)), .alarms(pull.map { [$0.row] } ?? []),
        .shelf(QueueShelfTests.map),
      ]
    default: return [.opened(OpenedRequest(id: request.id, chart: chart, visits: []))]
    }
  }
}
