import DeskCore
import Testing

@testable import DeskUI

/// Taking back at the counter, before the hand-over.
@Suite struct PickupUndoTests {
  @Test func `the wrong part is taken back, and asked again`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)
    try desk.play("s")
    let visit = desk.pane.visit.id

    try desk.play("<c-z>")
    #expect(desk.chart.visits[visit]?.stage == .atCounter)
    #expect(desk.chart.visits[visit]?.claim == nil)
    #expect(desk.pane.check.focus == .who)
    try desk.play("s")

    #expect(desk.pane.visit.id == visit)
    #expect(desk.chart.visits[visit]?.stage == .roleSet)
    #expect(desk.orders.suffix(2).map(\.action) == ["pickup.undo", "pickup.claimRole"])
  }

  @Test func `what is being typed is emptied first, and the desk is asked nothing`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)
    try desk.play("s d y 0314")
    let asked = desk.orders.count

    try desk.play("<c-z>")

    #expect(desk.pane.check.input.isEmpty)
    #expect(desk.orders.count == asked)
  }

  @Test func `a wrong identifier is never taken back`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)
    try desk.play("s d y 01011999 <enter>")
    let tries = desk.pane.check.wrongTries

    try desk.play("<c-z>")

    #expect(desk.refusedRules == [.r104])
    #expect(desk.pane.check.wrongTries == tries && tries == 1)
    #expect(desk.chart.visits[desk.pane.visit.id]?.stage == .roleSet)
  }

  @Test func `after the hand-over the row in view is the request, which was released`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)
    try desk.play("s d y 03141971 <enter> 0148 <enter> y 2 <enter> y <f9>")

    let row = try #require(desk.pane.inView)
    let outcome = try desk.does(row.undo, on: row.id, by: "front")

    guard case .refused(let refused) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(refused.breaches.map(\.code) == ["UNDO_TOLD"])
    #expect(refused.breaches.first?.cure == "Report it as a misrelease.")
    #expect(row.patient.isEmpty)
  }
}
