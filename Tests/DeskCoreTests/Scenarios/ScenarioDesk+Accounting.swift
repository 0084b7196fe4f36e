import Testing

@testable import DeskCore

extension Facts {
  /// The notice of a fee, with the choice to narrow or withdraw.
  static let feeNotice: Facts = [
    "cents": .number(2_500), "letter": .text("LT-5"), "offersChoice": .flag(true),
  ]
}

extension ScenarioDesk {
  mutating func receiveAccounting() throws -> String {
    try done(
      "accounting.receive", by: "front", ["patient": .text("100"), "identified": .flag(true)])
  }

  mutating func issuedAccounting() throws -> String {
    let id = try receiveAccounting()
    try done("accounting.compile", on: id, by: "clerk")
    try done("accounting.issue", on: id, by: "privacy", ["letter": .text("LT-1")])
    return id
  }

  /// A request of the patient's own, collected.
  mutating func handedOver() throws -> String {
    let request = try readyOwn()
    let visit = try verifiedPatient(request)
    #expect(try handOver(visit).isDone)
    return request
  }

  /// A request under legal process from which something left on a day.
  mutating func disclosed(on day: String, to recipient: String) throws -> String {
    let id = try done(
      "request.log", by: "front",
      [
        "patient": .text("100"), "kind": .text("legalProcess"), "recipient": .text(recipient),
        "types": .words("reports"), "media": .words("paper"), "inWriting": .flag(true),
      ])
    var request = try #require(chart.requests[id])
    request.items = [
      PackedItem(number: 1, medium: .paper, type: .reports, title: "Report CT chest")
    ]
    var release = request.release(
      of: [1], by: "clerk", at: try moment(), patient: chart.patients["100"])
    release.day = try #require(Day(day))
    request.releases = [release]
    chart.requests[id] = request
    return id
  }
}
