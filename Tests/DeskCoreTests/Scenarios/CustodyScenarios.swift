import Testing

@testable import DeskCore

/// A packet that is collected at another site than where it was packed.
@Suite struct CustodyScenarios {
  func desk() throws -> (ScenarioDesk, String) {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let request = try desk.logOwn("100", ["collectAt": .text("STE")])
    try desk.shelve(request)
    return (desk, request)
  }

  static let away: Facts = ["to": .text("STE"), "carrier": .text("Kurt Bote")]

  @Test func `nobody is told while it lies elsewhere, is under way, or was not taken in`() throws {
    var (desk, request) = try desk()

    #expect(try desk.does("request.notify", on: request, by: "clerk").codes == ["WRONG_SITE"])
    try desk.done("request.transfer", on: request, by: "clerk", Self.away)
    #expect(try desk.does("request.notify", on: request, by: "clerk").codes == ["UNDER_WAY"])
    try desk.at("2026-03-17 09:30", "STE")
    try desk.done("request.receive", on: request, by: "clerk2", ["bin": .text("E-2")])
    try desk.done("request.notify", on: request, by: "clerk2")

    let row = try #require(desk.chart.requests[request])
    #expect(row.heldAt == "STE" && row.bin == "E-2" && row.goingTo == nil && row.hold.isEmpty)
    #expect(row.readyOn == Day("2026-03-17") && row.answeredOn == Day("2026-03-17"))
  }

  @Test func `both ends are on record with who, when, from and to`() throws {
    var (desk, request) = try desk()
    try desk.done("request.transfer", on: request, by: "clerk", Self.away)
    let sent = try #require(desk.chart.requests[request])
    try desk.at("2026-03-16 15:00", "STE")
    try desk.done("request.receive", on: request, by: "clerk2", ["bin": .text("E-2")])

    let ways = try #require(desk.chart.requests[request]?.custody)
    #expect(sent.heldAt.isEmpty && sent.bin.isEmpty && sent.isUnderWay)
    #expect(sent.isUnderWay(by: "STP") && sent.isUnderWay(by: "STE"))
    #expect(!sent.isUnderWay(by: "ROC") && !sent.isWhereCollected)
    #expect(ways.map(\.gave) == ["clerk", "Kurt Bote"])
    #expect(ways.map(\.took) == ["Kurt Bote", "clerk2"])
    #expect(ways.allSatisfy { $0.from == "STP" && $0.to == "STE" })
    #expect(ways.map(\.at) == ways.map(\.at).sorted() && ways.first?.at != ways.last?.at)
  }

  @Test func `its disc goes along and is under way with it`() throws {
    var (desk, request) = try desk()
    let label = try #require(desk.chart.requests[request]?.items.first?.label)
    try desk.done("request.transfer", on: request, by: "clerk", Self.away)
    #expect(try desk.job(label).heldAt.isEmpty)
    #expect(try desk.job(label).goingTo == "STE")

    try desk.at("2026-03-16 15:00", "STE")
    try desk.done("request.receive", on: request, by: "clerk2", ["bin": .text("E-2")])

    #expect(try desk.job(label).heldAt == "STE" && desk.job(label).goingTo.isEmpty)
    #expect(try desk.job(label).custody.map(\.took).suffix(2) == ["Kurt Bote", "clerk2"])
  }

  @Test(arguments: [
    ("ROC", "E-2", "WRONG_SITE"), ("STE", "", "BIN_MISSING"), ("STP", "", "BIN_MISSING"),
  ])
  func `it is taken in where it was sent, or back, into a bin`(
    site: String, bin: String, code: String
  ) throws {
    var (desk, request) = try desk()
    try desk.done("request.transfer", on: request, by: "clerk", Self.away)
    desk.site = site

    let outcome = try desk.does(
      "request.receive", on: request, by: "clerk2", ["bin": .text(bin)])

    #expect(outcome.codes == [code])
    #expect(desk.chart.requests[request]?.isUnderWay == true)
  }

  @Test func `nothing is taken in that was not sent, nor sent twice, nor by nobody`() throws {
    var (desk, request) = try desk()
    let early = try desk.does("request.receive", on: request, by: "clerk", ["bin": .text("E-2")])
    let nobody = try desk.does(
      "request.transfer", on: request, by: "clerk", ["to": .text("STE"), "carrier": .text(" ")])
    desk.site = "STE"
    let elsewhere = try desk.does("request.transfer", on: request, by: "clerk", Self.away)
    desk.site = "STP"
    try desk.done("request.transfer", on: request, by: "clerk", Self.away)
    let twice = try desk.does("request.transfer", on: request, by: "clerk", Self.away)

    #expect(early.rules == [.r55] && early.codes.contains("WRONG_SITE"))
    #expect(nobody.codes == ["CUSTODY_UNKNOWN"])
    #expect(elsewhere.codes.contains("WRONG_SITE"))
    #expect(twice.rules == [.r55] && twice.codes.contains("UNDER_WAY"))
  }

  @Test func `nothing closes a request while its packet is under way`() throws {
    var (desk, request) = try desk()
    try desk.done("request.transfer", on: request, by: "clerk", Self.away)
    let cancelled = try desk.does(
      "request.cancel", on: request, by: "clerk",
      ["byRequester": .flag(true), "inWriting": .flag(true), "reason": .text("not needed")])
    try desk.done("request.recall", on: request, by: "clerk", ["reason": .text("not needed")])
    let destroyed = try desk.does("request.destroy", on: request, by: "clerk")
    let reworked = try desk.does("request.rework", on: request, by: "clerk")
    desk.site = "STE"
    try desk.done("request.receive", on: request, by: "clerk2", ["bin": .text("E-2")])

    #expect(cancelled.codes.contains("UNDER_WAY"))
    #expect(destroyed.codes.contains("UNDER_WAY") && reworked.codes.contains("UNDER_WAY"))
    #expect(desk.chart.requests[request]?.stage == .recalled)
    #expect(desk.chart.requests[request]?.heldAt == "STE")
  }

  @Test func `a recall on the way is taken in and pulled there`() throws {
    var (desk, request) = try desk()
    try desk.done("request.transfer", on: request, by: "clerk", Self.away)
    try desk.done("request.recall", on: request, by: "clerk", ["reason": .text("wrong scope")])
    let label = try #require(desk.chart.requests[request]?.items.first?.label)
    #expect(desk.chart.requests[request]?.isUnderWay == true)
    #expect(try desk.job(label).stage == .recalled && desk.job(label).goingTo == "STE")

    desk.site = "STE"
    try desk.done("request.receive", on: request, by: "clerk2", ["bin": .text("E-2")])

    let row = try #require(desk.chart.requests[request])
    let disc = try desk.job(label)
    #expect(row.stage == .recalled && row.bin == "E-2" && row.hold == "recalled: wrong scope")
    #expect(disc.stage == .recalled && disc.heldAt == "STE" && disc.bin == "E-2")
    #expect(disc.goingTo.isEmpty && disc.custody.last?.took == "clerk2")
  }

  @Test func `what never arrives opens an incident, and what lies on its shelf does not`() throws {
    var (desk, request) = try desk()
    let facts: Facts = [
      "cause": .text("wrongRecipient"), "description": .text("the carrier never arrived"),
    ]
    let still = try desk.does("request.misrelease", on: request, by: "clerk", facts)
    try desk.done("request.transfer", on: request, by: "clerk", Self.away)

    let lost = try desk.does("request.misrelease", on: request, by: "clerk", facts)

    #expect(still.rules == [.r91])
    #expect(lost.isDone)
  }

  @Test func `the site of collection is changed by an act, within the practice`() throws {
    var (desk, request) = try desk()

    try desk.done("request.collect", on: request, by: "front", ["collectAt": .text("STP")])
    let strange = try desk.does(
      "request.collect", on: request, by: "front", ["collectAt": .text("ROC")])
    let told = try desk.does("request.notify", on: request, by: "clerk")

    #expect(told.isDone)
    guard case .invalid(let errors) = strange else {
      Issue.record("\(strange)")
      return
    }
    #expect(errors.map(\.field) == ["collectAt"] && errors.first?.accepts == "STP, STE")
    #expect(desk.chart.requests[request]?.collectAt == "STP")
  }

  @Test func `no request is logged for a site that is none of this practice`() throws {
    var (desk, _) = try desk()
    let before = desk.chart.requests.count

    let outcome = try desk.does(
      "request.log", by: "front",
      [
        "patient": .text("100"), "kind": .text("ownRecords"), "collectAt": .text("ROC"),
      ])

    #expect(!outcome.isDone && desk.chart.requests.count == before)
  }
}
