@testable import DeskCore
@testable import DeskUI

extension Gallery {
  /// The forms of acts, each on a request that stands where the act is done.
  static let queueActs: [Picture] = [
    form(.askAgain, .inWork, "s i g n a t u r e") { $0.hold = "" },
    form(.agreeFormat, .inWork, "d <enter> p"),
    form(.collect, .ready, "2") {
      $0.bin = "B-07"
      $0.heldAt = "STP"
    },
    form(.convert, .logged, "L T - 4") { $0.kind = .directive },
    form(.redirect, .logged, "b"),
    form(.closeIncomplete, .needsInfo, "6 / 1 <enter> y") { $0.hold = "the signature" },
    form(.declineRepresentative, .logged, "1 <enter> D r . <space> H o l m") {
      $0.requester = Requester(relation: .parent, name: "Lars Haas")
    },
    form(
      .misrelease, .released, "w <enter> H a l e <space> L L P <enter> c h e s t <enter> 7 / 1"
    ) {
      let moment = try Morning.session().moment
      $0.releases = [$0.release(of: [1], by: "mkl", at: moment, patient: nil)]
    },
    form(.tellStatus, .ready, ""),
    form(.deny, .logged, ""),
    form(.need, .inWork, "9 9 / 9 9 <enter>"),
    .counter("queue-act-receive", "G") { try carried() },
    .counter("queue-act-transfer", "O 1 <enter> V a n <space> 2") { try shelved() },
    .counter("queue-act-relink-unknown", "Y 9 9 <enter> l <enter> f d <f9>") { try validated() },
    .counter("queue-act-status-refused", "l p <enter> <enter> 03141972 <enter> 0148 <f9>") {
      try validated()
    },
  ]

  private static func form(
    _ act: QueueAct, _ stage: RequestStage, _ keys: String,
    _ change: @escaping @Sendable (inout Request) throws -> Void = { _ in }
  ) -> Picture {
    Picture(name: "queue-act-\(act.rawValue)") { size in
      var request = Morning.request(
        "RQ-20421", stage, due: "2025-07-30", media: [.paper, .disc],
        items: stage == .logged ? 0 : 2)
      request.wanted.recipient = "Hale & Ortiz LLP"
      try change(&request)
      var chart = MemoryChart()
      chart.requests[request.id] = request
      chart.patients[request.patient] = Patient(
        mrn: request.patient, name: PersonName(family: "Haas", given: "Peter"))
      var desk = AppDriver(
        try Morning.session(roles: Set(Role.people)), size: size, panes: PaneName.all(),
        rows: [Morning.row(request, "Haas", "Peter")] + Morning.rows.dropLast(5))
      try desk.press(String(act.line.key))
      desk.answer(.opened(OpenedRequest(id: request.id, chart: chart, visits: [])))
      try desk.press(keys)
      return desk.app
    }
  }

  /// A desk with a packet on its shelf.
  static func shelved() throws -> CounterDesk { try CounterDesk.withPacket().desk }

  /// The desk of a site to which a packet is carried.
  private static func carried() throws -> CounterDesk {
    var (counter, request) = try CounterDesk.withPacket()
    try counter.done(
      "request.transfer", on: request, by: "clerk",
      ["to": .text("STE"), "carrier": .text("Van 2")])
    counter.site = "STE"
    return counter
  }
}
