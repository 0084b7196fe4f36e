@testable import DeskCore
@testable import DeskUI

extension Gallery {
  /// The dialogs that other tests have too, whole, and those of packing and checking.
  static let queueWork: [Picture] =
    QueueDialog.allCases.map(dialog) + [
      .morning("queue-pack", "K") { [PackFormTests().opened()] },
      .morning("queue-pack-guarded", "K", "<down> 1 4 a <down> n <scan:MD-00734> e") {
        [PackFormTests().opened()]
      },
      .morning("queue-check-failed", "j B w r o n g <space> d i s c"),
      .morning("queue-recall", "j j R n a m e <space> w r o n g"),
      .morning("queue-assign-sure", "* A", "m k <enter>") { [QueueBulkTests.people] },
      .counter("queue-why-not", "W") { try refused() },
      .counter("queue-hold-refused", "h <f9>") { try validated() },
      .morning("queue-scope", "j o") {
        var chart = MemoryChart()
        var request = Morning.request("RQ-20433", .packed, media: [.paper, .film], items: 2)
        request.kind = .thirdParty
        request.wanted.types = [.images, .reports, .notes]
        chart.requests[request.id] = request
        return [.opened(OpenedRequest(id: request.id, chart: chart, visits: []))]
      },
      .counter("queue-scope-third-party", "o") { try thirdParty() },
    ]

  private static func dialog(_ dialog: QueueDialog) -> Picture {
    Picture(name: "queue-dialog-\(dialog.rawValue)") { size in
      var app = try dialog.desk(size).app
      for (name, pane) in PaneName.all() where name != .queue { app.panes[name] = pane }
      return app
    }
  }

  /// A desk with a third party's request to which no paper belongs.
  static func refused() throws -> CounterDesk {
    var counter = try CounterDesk()
    counter.patient()
    try counter.done(
      "request.log", by: "front", ["patient": .text("0041-872-3"), "kind": .text("thirdParty")])
    return counter
  }

  /// A desk with a request that is in order.
  static func validated() throws -> CounterDesk {
    var counter = try CounterDesk()
    counter.patient()
    let request = try counter.logged()
    try counter.done("request.validate", on: request, by: "clerk")
    return counter
  }

  /// A desk with a company's packet.
  private static func thirdParty() throws -> CounterDesk {
    var counter = try CounterDesk()
    counter.patient()
    _ = try counter.thirdPartyPacket()
    return counter
  }
}
