import DeskCore
import Testing

@testable import DeskUI

/// Records that are looked at at the counter, by its keys.
@Suite struct PickupInspectionTests {
  private func desk() throws -> (CounterDesk, String) {
    var desk = try CounterDesk()
    desk.patient()
    let request = try desk.shelved(
      "0041-872-3",
      [
        "delivery": .text("inspection"),
        "inspectAt": .instant(desk.now.adding(seconds: 3_600)),
      ])
    try desk.open(request)
    return (desk, request)
  }

  @Test func `it is laid out without a signature, and counted back`() throws {
    var (desk, request) = try desk()

    try desk.play(selfIdentified + " 2 <enter> <f9>")
    let visit = try #require(desk.chart.visits.values.first { $0.request == request })
    #expect(visit.laidOut == 2 && visit.watchedBy == "front")
    #expect(desk.stage(request) == .ready)
    try desk.play("2 <enter> <f9>")

    #expect(desk.stage(request) == .released)
    #expect(desk.chart.visits[visit.id]?.returned == 2)
    #expect(!desk.orders.map(\.action).contains("pickup.handOver"))
  }

  @Test func `who comes again leaves the packet in its bin`() throws {
    var (desk, request) = try desk()

    try desk.play(selfIdentified + " 2 <enter> <f9> 2 <enter> <f5>")

    #expect(desk.stage(request) == .ready)
    #expect(desk.chart.requests[request]?.bin == "B-14")
  }

  @Test func `with one missing it does not end`() throws {
    var (desk, request) = try desk()

    try desk.play(selfIdentified + " 2 <enter> <f9> 1 <enter> <f9>")

    let visit = try #require(desk.chart.visits.values.first { $0.request == request })
    #expect(visit.returned == nil && visit.stage == .cleared)
    #expect(desk.stage(request) == .ready)
  }
}
