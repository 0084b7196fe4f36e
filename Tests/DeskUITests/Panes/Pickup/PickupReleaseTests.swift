import DeskCore
import Testing

@testable import DeskUI

/// Whole visits, played by keys on a desk in memory.
@Suite struct PickupReleaseTests {
  @Test func `a pickup by the patient takes at most 22 keys and releases`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)
    let script = "s d y 03141971 <enter> 0148 <enter> y 2 <enter> y <f9>"

    try desk.play(script)

    #expect(try KeyScript(parsing: script).keys.count <= 22)
    #expect(desk.stage(request) == .released)
    #expect(desk.shown.isEmpty)
    #expect(desk.pane.visit.end == .released(at: "10:05"))
  }

  @Test func `the release writes a receipt with findings only`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)

    try desk.play(selfIdentified + " 2 <enter> y <f9>")

    let receipt = try #require(desk.papers.first)
    #expect(receipt.kind == "receipt" && receipt.subject == request)
    let text = receipt.lines.joined(separator: "\n")
    #expect(text.contains("Patient      Maria Torres"))
    #expect(text.contains("Handed to    the patient"))
    #expect(text.contains("Identified   Driver licence; DOB; Phone, last 4"))
    #expect(!text.contains("03141971") && !text.contains("0148") && !text.contains("CT chest"))
    #expect(receipt.lines.allSatisfy { $0.count <= 72 })
    #expect(desk.said.last?.text == "Receipt: receipts/\(request).txt")
  }

  @Test func `choosing who is here arrives, calls and claims in one go`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)

    let effects = desk.pane.update(.choose("patient"))

    #expect(
      effects == [
        .commit(
          [
            Order(
              "pickup.arrive",
              ["request": .text(request), "foundBy": .text("fullName")]),
            Order("pickup.call", on: "$"),
            Order("pickup.claimRole", on: "$", ["part": .text("patient")]),
          ], tag: "pickup.claim")
      ])
  }

  @Test func `a visit that waits is called and not begun anew`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    let waiting = try desk.done("pickup.arrive", by: "front", ["request": .text(request)])
    try desk.open(request)

    try desk.play("s")

    #expect(desk.orders.map(\.action) == ["pickup.call", "pickup.claimRole"])
    #expect(desk.orders.allSatisfy { $0.on == waiting })
    #expect(desk.chart.visits.count == 1)
  }

  @Test func `a brother with a complete note takes the packet and the note is used up`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)

    try desk.play("b Erik<space>Berg <enter> b")
    try desk.play("d y 03141971 <enter> 0148 <enter> y")
    try desk.play("y y y y y t <enter> 2 <enter> y <f9>")

    #expect(desk.stage(request) == .released)
    let note = desk.chart.documents.values.first { $0.form.kind == .bearerNote }
    #expect(note?.usedFor == request)
    #expect(
      desk.papers.first?.lines.contains("Handed to    Erik Berg, with the patient's note") == true)
  }

  @Test func `an agent with a health care directive takes the packet`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)

    try desk.play("r Ana<space>Torres <enter> h")
    try desk.play("p y 03141971 <enter> 0148 <enter> y")
    try desk.play("h y - <enter> 2 <enter> y <f9>")

    #expect(desk.stage(request) == .released)
  }

  @Test func `a courier of the company that the authorization names takes the packet`() throws {
    var desk = try CounterDesk()
    desk.patient()
    let (request, _) = try desk.thirdPartyPacket()
    try desk.open(request, foundBy: .requestNumber)

    try desk.play("c Jo<space>Lee <enter> Hale<space>LLP <enter>")
    try desk.play("d y 03141971 <enter> 0148 <enter> y 2 <enter> y <f9>")

    #expect(desk.stage(request) == .released)
  }

  @Test func `a scanned licence fills kind, date and name and the photo still needs a key`() throws
  {
    var (desk, request) = try CounterDesk.withPacket()
    desk.licence = ScannedID(
      kind: .driverLicence, issuer: "MN", expiresOn: Day("2029-03-14"),
      name: PersonName(family: "TORRES", given: "MARIA"))
    try desk.open(request, foundBy: .requestNumber)

    try desk.play("s <scan:@\\nANSI\\s636038> y 03141971 <enter> 0148 <enter>")

    #expect(desk.pane.visit.stage == .verified)
    let visit = try #require(desk.chart.visits.values.first)
    #expect(visit.photoID?.expiry == .printed(try #require(Day("2029-03-14"))))
    #expect(visit.nameOnID?.result == .equal)
    #expect(!desk.orders.contains { $0.facts["nameAttested"] != nil })
  }

  @Test func `labels scanned before the person is verified are checked afterwards`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)
    let label = try #require(desk.chart.requests[request]?.items.first?.label)

    try desk.play("s d y <scan:\(label)> 03141971 <enter> 0148 <enter> y")

    #expect(desk.chart.visits.values.first?.scanned == [label])
    #expect(desk.pane.check.labels == [label])
  }
}
