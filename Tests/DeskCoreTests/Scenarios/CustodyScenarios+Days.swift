import Testing

@testable import DeskCore

/// When a packet that goes and comes back begins to wait for its person.
extension CustodyScenarios {
  @Test func `a carrier who comes back gives the packet and its disc back`() throws {
    var (desk, request) = try desk()
    let label = try #require(desk.chart.requests[request]?.items.first?.label)
    try desk.done("request.transfer", on: request, by: "clerk", Self.away)

    try desk.done("request.receive", on: request, by: "clerk2", ["bin": .text("B-9")])

    let row = try #require(desk.chart.requests[request])
    #expect(row.heldAt == "STP" && row.bin == "B-9" && !row.isUnderWay)
    #expect(row.custody?.last?.to == "STP" && row.custody?.last?.gave == "Kurt Bote")
    #expect(try desk.job(label).heldAt == "STP" && desk.job(label).goingTo.isEmpty)
    try desk.done("request.transfer", on: request, by: "clerk", Self.away)
  }

  @Test func `where they collect it their days begin anew, whatever they were told before`() throws
  {
    var (desk, request) = try desk()
    try desk.done("request.collect", on: request, by: "front", ["collectAt": .text("STP")])
    try desk.at("2026-04-20 10:05")
    try desk.done("request.notify", on: request, by: "clerk")
    #expect(desk.chart.requests[request]?.notices == 1)

    try desk.done("request.collect", on: request, by: "front", ["collectAt": .text("STE")])
    try desk.done("request.transfer", on: request, by: "clerk", Self.away)
    try desk.at("2026-04-22 09:30", "STE")
    try desk.done("request.receive", on: request, by: "clerk2", ["bin": .text("E-2")])

    let row = try #require(desk.chart.requests[request])
    #expect(row.readyOn == Day("2026-04-22") && row.notices == 0 && row.remindedOn == nil)
    #expect(row.answeredOn == Day("2026-04-20"))
  }

  @Test func `its days do not begin where they do not collect it`() throws {
    var (desk, request) = try desk()
    try desk.done("request.transfer", on: request, by: "clerk", Self.away)
    try desk.at("2026-03-18 10:05")
    try desk.done("request.receive", on: request, by: "clerk2", ["bin": .text("B-9")])

    #expect(desk.chart.requests[request]?.readyOn == Day("2026-03-16"))
  }

  @Test func `no notice is owed to a packet that is somewhere else`() throws {
    var (desk, request) = try desk()
    let days = desk.ground.policy.unclaimedDays
    let row = try #require(desk.chart.requests[request])
    let late = try desk.moment().day + days.close + 40

    #expect(UnclaimedPacket(row, on: late, days: days)?.step == .send("STE"))
    let gone = with(row) {
      $0.heldAt = ""
      $0.goingTo = "STE"
    }
    #expect(UnclaimedPacket(gone, on: late, days: days) == nil)
    try desk.done("request.collect", on: request, by: "front", ["collectAt": .text("STP")])
    let there = try #require(desk.chart.requests[request])

    #expect(UnclaimedPacket(there, on: late, days: days)?.step == .notice(1))
  }
}
