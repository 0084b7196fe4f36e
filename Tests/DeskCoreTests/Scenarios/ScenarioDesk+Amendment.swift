import Testing

@testable import DeskCore

extension Facts {
  /// A written amendment about a report, with a reason.
  static let amendment: Facts = [
    "patient": .text("100"), "inWriting": .flag(true), "types": .words("reports"),
    "wanted": .text("Left instead of right"), "reason": .text("It was the left side"),
  ]
  /// The letter of an extension by thirty days.
  static let `extension`: Facts = [
    "letter": .text("LT-2"), "reason": .text("The author is away"), "days": .number(30),
  ]
  /// A ground and a whole letter.
  static let denialLetter: Facts = [
    "ground": .text("accurateAndComplete"), "letter": .text("LT-3"), "plain": .flag(true),
    "says": .words(
      "basis", "statementRight", "statementHow", "requestAlong", "complaintHere", "complaintHHS"),
  ]
}

extension ScenarioDesk {
  mutating func receiveAmendment() throws -> String {
    try done("amendment.receive", by: "front", .amendment)
  }

  mutating func deniedAmendment() throws -> String {
    let id = try receiveAmendment()
    try done("amendment.start", on: id, by: "clerk")
    try done("amendment.deny", on: id, by: "privacy", .denialLetter)
    return id
  }

  /// A request whose packet has images and a report; packing is not what is asked about.
  mutating func readyRequest() throws -> Request {
    var request = try #require(chart.requests[try logOwn()])
    request.items = [
      PackedItem(number: 1, medium: .disc, type: .images, title: "CT chest", label: "MD-00734"),
      PackedItem(number: 2, medium: .paper, type: .reports, title: "CT chest report"),
    ]
    return request
  }
}
