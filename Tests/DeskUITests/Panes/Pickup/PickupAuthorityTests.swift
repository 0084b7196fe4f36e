import DeskCore
import Testing

@testable import DeskUI

/// By what right somebody else collects.
@Suite struct PickupAuthorityTests {
  @Test func `a note on file is offered and used up`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    let note = try desk.noteOnFile(request)
    try desk.open(request)

    try desk.play("b Erik<space>Berg <enter> b d y 03141971 <enter> 0148 <enter> y")
    #expect(desk.pane.check.focus == .paper)
    #expect(desk.lines().contains("1 \(note), Erik Berg"))
    try desk.play("1 2 <enter> y <f9>")

    #expect(desk.stage(request) == .released)
    #expect(desk.chart.documents[note]?.usedFor == request)
  }

  @Test func `a note on file for somebody else is refused, and another may be shown`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    _ = try desk.noteOnFile(request)
    try desk.open(request)

    try desk.play("b Jo<space>Lee <enter> o d y 03141971 <enter> 0148 <enter> y 1")

    #expect(desk.refusedCodes == ["NOTE_BEARER_MISMATCH"])
    #expect(desk.pane.visit.stage == .identified)
    #expect(desk.pane.check.marks[.paper] == .fail)
    try desk.play("<up><up> n y y y y y t <enter>")
    #expect(desk.pane.visit.stage == .verified)
  }

  @Test func `a note that names one item releases that one, and the rest stays`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)

    try desk.play("b Erik<space>Berg <enter> b d y 03141971 <enter> 0148 <enter> y")
    try desk.play("y y y y i 1 <enter> n t <enter>")
    #expect(desk.refusedCodes == ["SCOPE_ITEMS"])
    #expect(desk.pane.check.focus == .wanted)
    try desk.play("y 1 <enter> y <f9>")

    #expect(desk.pane.visit.end == .released(at: "10:05"))
    #expect(desk.stage(request) == .ready)
    #expect(desk.chart.requests[request]?.items.map(\.released) == [true, false])
    #expect(desk.papers.first?.lines.contains("Items        1") == true)
  }

  @Test func `a company that the authorization does not name is turned away`() throws {
    var desk = try CounterDesk()
    desk.patient()
    let (request, _) = try desk.thirdPartyPacket()
    try desk.open(request, foundBy: .requestNumber)

    try desk.play("c Jo<space>Lee <enter> Acme<space>Inc <enter>")
    try desk.play("d y 03141971 <enter> 0148 <enter> y")
    #expect(desk.refusedCodes == ["SCOPE_RECIPIENT"])
    try desk.play("<f12>")
    try desk.confirm(true)

    #expect(desk.orders.last?.action == "pickup.turnAway")
    #expect(desk.stage(request) == .ready)
  }

  @Test func `a parent learns at once that the child has come of age`() throws {
    var desk = try CounterDesk()
    desk.patient("0043-111-1", PersonName(family: "Kim", given: "Ada"), born: "2008-03-16")
    let request = try desk.shelved("0043-111-1")
    try desk.open(request)

    try desk.play("r Min<space>Kim <enter>")
    #expect(!desk.pane.advice.standing.contains { $0.rule == .r42 })
    try desk.play("p")

    #expect(desk.pane.advice.standing.map(\.code) == ["PR_ENDED_MAJORITY"])
  }

  @Test func `a parent of a child who soon comes of age is warned`() throws {
    var desk = try CounterDesk()
    desk.patient("0043-111-1", PersonName(family: "Kim", given: "Ada"), born: "2008-04-02")
    let request = try desk.shelved("0043-111-1")
    try desk.open(request)

    try desk.play("r Min<space>Kim <enter> p")

    #expect(desk.lines().contains("! turns 18 in 17 days"))
    #expect(desk.pane.advice.standing.isEmpty)
  }

  @Test func `a power over money alone is refused, and a directive cures it`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)

    try desk.play("r Ana<space>Torres <enter> h d y 03141971 <enter> 0148 <enter> y f y - <enter>")
    #expect(desk.refusedCodes == ["PR_SCOPE"])
    #expect(desk.pane.check.focus == .proof)
    try desk.play("h")

    #expect(desk.pane.visit.stage == .verified)
  }

  @Test func `only one's own records go without a signature`() throws {
    var desk = try CounterDesk()
    desk.patient()
    let (request, _) = try desk.thirdPartyPacket()
    try desk.open(request, foundBy: .requestNumber)
    try desk.play("c Jo<space>Lee <enter> Hale<space>LLP <enter>")

    try desk.play("d y 03141971 <enter> 0148 <enter> y 2 <enter> n <f9>")

    #expect(desk.refusedCodes == ["SIGNATURE_DECLINED"])
    #expect(desk.stage(request) == .ready)
    try desk.play("y <f9>")
    #expect(desk.stage(request) == .released)
  }
}

extension CounterDesk {
  /// A note of the patient's for Erik Berg that came in before the visit.
  fileprivate mutating func noteOnFile(_ request: String) throws -> String {
    try done(
      "authorization.scanIn", by: "clerk",
      [
        "kind": .text("bearerNote"), "patient": .text("0041-872-3"),
        "patientName": .text("Maria Torres"), "isWritten": .flag(true), "inHand": .flag(true),
        "signer": .text("patient"), "signedOn": .day(try session().moment.day - 1),
        "bearer": .text("Erik Berg"), "request": .text(request),
      ])
  }
}
