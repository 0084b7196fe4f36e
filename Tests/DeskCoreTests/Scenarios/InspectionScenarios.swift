import Testing

@testable import DeskCore

/// Records that are looked at at the desk: nothing leaves, and somebody sits by.
@Suite struct InspectionScenarios {
  /// A desk where the patient stands verified before the packet that she wants to look at.
  private func desk() throws -> (ScenarioDesk, request: String, visit: String) {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let later = desk.now.adding(seconds: 3_600)
    let request = try desk.logOwn(
      "100", delivery: .inspection, ["inspectAt": .instant(later)])
    try desk.shelve(request)
    try desk.at("2026-03-16 11:05")
    let visit = try desk.verifiedPatient(request)
    try desk.done("pickup.recheck", on: visit, by: "front")
    return (desk, request, visit)
  }

  private static let two: Facts = ["count": .number(2)]

  @Test func `it is laid out, counted back, and the request is done while nothing left`() throws {
    var (desk, request, visit) = try desk()
    try desk.done("pickup.beginInspection", on: visit, by: "front", Self.two)
    let during = try #require(desk.chart.requests[request])
    try desk.at("2026-03-16 12:30")
    try desk.done("pickup.endInspection", on: visit, by: "front", ["returned": .number(2)])

    let after = try #require(desk.chart.requests[request])
    let label = try #require(after.items.first?.label)
    #expect(during.stage == .ready && during.bin == "B-14" && during.releases.count == 1)
    #expect(after.stage == .released && after.bin.isEmpty && after.releases.count == 1)
    #expect(after.items.allSatisfy { !$0.released })
    #expect(try desk.job(label).stage == .recalled)
    let row = try #require(desk.chart.visits[visit])
    #expect(row.stage == .abandoned && row.watchedBy == "front")
    #expect(row.laidOut == 2 && row.returned == 2)
  }

  @Test func `who comes again finds the packet in its bin`() throws {
    var (desk, request, visit) = try desk()
    try desk.done("pickup.beginInspection", on: visit, by: "front", Self.two)
    try desk.done(
      "pickup.endInspection", on: visit, by: "front",
      ["returned": .number(2), "again": .flag(true)])

    let after = try #require(desk.chart.requests[request])
    #expect(after.stage == .ready && after.bin == "B-14" && after.heldAt == "STP")
  }

  @Test func `it is not handed over, and nobody goes while it lies on the table`() throws {
    var (desk, request, visit) = try desk()
    let taken = try desk.handOver(visit)
    try desk.done("pickup.beginInspection", on: visit, by: "front", Self.two)
    let left = try desk.does("pickup.leave", on: visit, by: "front")
    let twice = try desk.does("pickup.beginInspection", on: visit, by: "front", Self.two)
    desk.now = desk.now.adding(seconds: 3_600)
    let checked = try desk.does("pickup.recheck", on: visit, by: "front")
    let again = try desk.does("pickup.verifyAgain", on: visit, by: "front")

    #expect(taken.codes == ["INSPECTION_ONLY"])
    #expect(left.codes == ["PAPERS_OUT"])
    #expect(twice.codes == ["ALREADY_BEGUN"])
    // A check that fails would end the visit; it does not while the papers are out.
    #expect(checked.codes.contains("PAPERS_OUT") && checked.codes.count > 1)
    #expect(again.codes == ["PAPERS_OUT"])
    #expect(desk.chart.visits[visit]?.stage == .cleared)
    #expect(desk.chart.requests[request]?.stage == .ready)
  }

  @Test func `nothing takes the packet away while it is on the table`() throws {
    var (desk, request, visit) = try desk()
    try desk.done("pickup.beginInspection", on: visit, by: "front", Self.two)
    let sent = try desk.does(
      "request.transfer", on: request, by: "clerk",
      ["to": .text("STE"), "carrier": .text("Kurt Bote")])
    let cancelled = try desk.does(
      "request.cancel", on: request, by: "clerk",
      ["byRequester": .flag(true), "inWriting": .flag(true), "reason": .text("not needed")])
    let second = try desk.verifiedPatient(request)
    try desk.done("pickup.recheck", on: second, by: "front")
    let twice = try desk.does("pickup.beginInspection", on: second, by: "front", Self.two)
    try desk.done("request.recall", on: request, by: "clerk", ["reason": .text("revoked")])
    let destroyed = try desk.does("request.destroy", on: request, by: "clerk")

    #expect(sent.codes.contains("PAPERS_OUT") && cancelled.codes.contains("PAPERS_OUT"))
    #expect(twice.codes.contains("ALREADY_BEGUN"))
    #expect(destroyed.codes.contains("PAPERS_OUT"))
    #expect(desk.chart.requests[request]?.stage == .recalled)
  }

  @Test func `nobody looks at it alone, nor at fewer items than were counted`() throws {
    var (desk, _, visit) = try desk()

    let alone = try desk.does(
      "pickup.beginInspection", on: visit, by: "front", with(Self.two) { $0["by"] = .text("who") })
    let short = try desk.does(
      "pickup.beginInspection", on: visit, by: "front", ["count": .number(1)])

    #expect(alone.codes == ["UNSUPERVISED"])
    #expect(short.codes == ["COUNT_DIFFERS"])
    #expect(desk.chart.visits[visit]?.laidOut == nil)
  }

  @Test func `what is missing is answered for by an incident before the visit ends`() throws {
    var (desk, request, visit) = try desk()
    try desk.done("pickup.beginInspection", on: visit, by: "front", Self.two)
    let one: Facts = ["returned": .number(1), "again": .flag(true)]

    let missing = try desk.does("pickup.endInspection", on: visit, by: "front", one)
    try desk.done(
      "request.misrelease", on: request, by: "front",
      ["cause": .text("misfiledPage"), "description": .text("a page is gone")])
    let answered = try desk.does("pickup.endInspection", on: visit, by: "front", one)

    #expect(missing.codes == ["PAPERS_MISSING"])
    #expect(answered.isDone)
  }

  @Test func `what is to be taken away is not laid out`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let visit = try desk.verifiedPatient(desk.readyOwn())
    try desk.done("pickup.recheck", on: visit, by: "front")

    #expect(
      try desk.does("pickup.beginInspection", on: visit, by: "front", Self.two).codes
        == ["NOT_INSPECTION"])
  }
}
