import DeskCore
import Testing

@testable import DeskUI

/// What the counter must not do, and how it is cured.
@Suite struct PickupRefusalTests {
  @Test func `an expired licence opens the fallback, and a supervisor's countersign cures it`()
    throws
  {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)
    try desk.play("s d n y 3/10/2026 <enter>")
    #expect(desk.pane.fields.contains(.countersign))

    try desk.play("i <enter> 2 front <enter> 03141971 <enter> 0148 <enter> y")
    #expect(desk.refusedCodes == ["COUNTERSIGN_MISSING"])
    #expect(desk.pane.check.focus == .countersign)
    try desk.play("supervisor <enter> 2 <enter> y <f9>")

    #expect(desk.stage(request) == .released)
    #expect(desk.chart.visits.values.first?.fallback?.countersignedBy == "supervisor")
  }

  @Test func `a photo of somebody else is refused and the visit can be stopped`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)

    try desk.play("s d n n 3/10/2028 <enter> 03141971 <enter> 0148 <enter> y")
    #expect(desk.refusedCodes == ["PHOTO_MISMATCH"])
    try desk.play("<f12>")
    #expect(
      desk.shown.last == .confirm(question: PickupPane.stopQuestion, yes: "End the visit"))
    #expect(desk.pane.visit.stage == .roleSet)
    try desk.confirm(true)

    #expect(desk.orders.last?.action == "pickup.failID")
    #expect(desk.pane.visit.end == .stopped(.held))
    #expect(desk.stage(request) == .ready)
  }

  @Test func `another name on the ID is refused until a paper links the two`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)

    try desk.play("s d y 03141971 <enter> 0148 <enter> n -")
    #expect(desk.refusedRules == [.r50])
    #expect(desk.pane.check.focus == .link)
    try desk.play("m 2 <enter> y <f9>")

    #expect(desk.stage(request) == .released)
  }

  @Test func `a note without a signature is refused, and the answer can be corrected`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)

    try desk.play("b Erik<space>Berg <enter> b d y 03141971 <enter> 0148 <enter> y")
    try desk.play("y n y y y t <enter>")
    #expect(desk.refusedRules == [.r47])
    #expect(desk.refusedCodes == ["NOTE_UNSIGNED"])
    #expect(desk.pane.check.focus == .signed)
    #expect(desk.pane.visit.stage == .identified)
    try desk.play("y")

    #expect(desk.pane.visit.stage == .verified)
  }

  @Test func `a spoken note ends the visit with its reason`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)

    try desk.play("b Erik<space>Berg <enter> s d y 03141971 <enter> 0148 <enter> y n")
    #expect(desk.refusedRules.contains(.r26))
    try desk.play("<f12>")
    try desk.confirm(true)

    #expect(desk.orders.last?.action == "pickup.turnAway")
    #expect(desk.pane.visit.end == .stopped(.refused))
    #expect(desk.stage(request) == .ready)
  }

  @Test func `a revoked authorization is shown as soon as the request is opened`() throws {
    var desk = try CounterDesk()
    desk.patient()
    let (request, paper) = try desk.thirdPartyPacket()
    try desk.done("authorization.revoke", on: paper, by: "clerk", ["inWriting": .flag(true)])

    try desk.open(request)

    #expect(desk.pane.advice.standing.map(\.rule).contains(.r17))
    #expect(desk.pane.closed(.release)?.map(\.rule).contains(.r17) == true)
    #expect(desk.lines().contains("R-17"))
  }

  @Test func `a revocation that arrives during the visit stops the release`() throws {
    var desk = try CounterDesk()
    desk.patient()
    let (request, paper) = try desk.thirdPartyPacket()
    try desk.open(request, foundBy: .requestNumber)
    try desk.play("c Jo<space>Lee <enter> Hale<space>LLP <enter>")
    try desk.play("d y 03141971 <enter> 0148 <enter> y 2 <enter> y")
    #expect(desk.pane.closed(.release) == nil)

    try desk.done("authorization.revoke", on: paper, by: "clerk", ["inWriting": .flag(true)])
    try desk.play("<f9>")

    #expect(desk.refusedRules.contains(.r17))
    #expect(desk.pane.visit.end == .stopped(.refused))
    #expect(desk.stage(request) != .released)
  }

  @Test func `a closed counter is shown at once, and nobody is called`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.at("2026-03-16T17:02:00-05:00")
    try desk.open(request)
    #expect(desk.pane.advice.standing.map(\.rule) == [.r04])

    try desk.play("s")

    #expect(desk.refusedRules == [.r04])
    #expect(desk.chart.visits.isEmpty)
    #expect(desk.pane.check.focus == .who)
  }

  @Test func `a packet at another site is shown at once and never released`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    desk.site = "STE"
    try desk.open(request)
    #expect(desk.pane.advice.standing.map(\.rule) == [.r55])

    try desk.play(selfIdentified + " 2 <enter> y <f9>")

    #expect(desk.refusedRules.contains(.r55))
    #expect(desk.stage(request) == .ready)
  }

  @Test func `three wrong identifiers end the visit and hide everything`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)

    try desk.play("s d y 01011970 <enter>")
    #expect(desk.said.last?.text == "DOB does not match. 1 of 3 wrong tries.")
    #expect(desk.pane.check.focus == .bornOn)
    try desk.play("01011971 <enter> 01011972 <enter>")

    #expect(desk.refusedRules == [.r92])
    #expect(desk.pane.visit.end == .stopped(.held))
    #expect(desk.stage(request) == .ready)
    #expect(!desk.lines().contains("Torres"))
    #expect(desk.lines().contains("identity not established"))
  }

  @Test func `a look-alike on file asks for a third identifier`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    desk.patient("0041-999-9")
    try desk.open(request)
    #expect(desk.pane.fields.contains(.third))
    #expect(!desk.lines().contains("Torres"))

    try desk.play("s d y 03141971 <enter> 0148 <enter>")
    #expect(!desk.pane.isRecordOpen)
    try desk.play("12<space>Grand<space>Ave <enter> y")

    #expect(desk.pane.visit.stage == .verified)
  }

  @Test func `a label of another packet stops the hand-over and is set aside`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    desk.patient("0042-000-1", PersonName(family: "Kim", given: "David"), born: "1984-06-09")
    let other = try desk.shelved("0042-000-1")
    let label = try #require(desk.chart.requests[other]?.items.first?.label)
    try desk.open(request)

    try desk.play(selfIdentified + " <scan:\(label)>")

    #expect(desk.refusedRules == [.r94])
    guard case .whyNot(_, let breaches)? = desk.shown.last else { return }
    #expect(breaches[0].says.contains(other) && breaches[0].says.contains(request))
    #expect(desk.pane.check.labels.isEmpty)
    try desk.play("2 <enter> y <f9>")
    #expect(desk.stage(request) == .released)
  }

  @Test func `a differing count is made anew and never told`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)

    try desk.play(selfIdentified + " 3 <enter>")

    #expect(desk.said.last?.text.hasPrefix("Count again.") == true)
    #expect(desk.pane.check.answers[.count] == nil)
    #expect(desk.pane.closed(.release)?.map(\.rule).contains(.r93) == true)
    #expect(desk.lines().contains("hidden until 6"))
    #expect(!desk.lines().contains("of 2"))
  }

  @Test func `a verification older than fifteen minutes is made anew`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)
    try desk.play(selfIdentified + " 2 <enter> y")
    try desk.at("2026-03-16T10:21:00-05:00")
    try desk.receive(.tick(desk.session()))
    #expect(desk.pane.closed(.release)?.map(\.rule) == [.r95])

    try desk.play("<f5>")
    #expect(desk.pane.visit.stage == .atCounter)
    try desk.play(selfIdentified + " 2 <enter> y <f9>")

    #expect(desk.stage(request) == .released)
  }

  @Test func `another desk that was first is named, and the values are hidden`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)
    try desk.play(selfIdentified + " 2 <enter> y")
    #expect(desk.lines().contains("Maria Torres"))
    desk.overtaking = Outcome.Overtaken(
      by: "mkl", desk: "FD2", at: try #require(Instant("2026-03-16T14:31:00-05:00")),
      did: "pickup.handOver", stage: "released")

    try desk.play("<f9>")

    #expect(desk.said.last?.text == "Handed over by mkl at FD2, 14:31")
    #expect(!desk.lines().contains("Maria"))
    #expect(desk.papers.isEmpty)
  }

  @Test func `a machine that fails loses nothing that was typed`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)
    try desk.play("s d y 0314197")
    _ = desk.pane.press(.character("1"))
    let effects = desk.pane.update(.accept)
    guard case .commit? = effects.first else {
      Issue.record("nothing was asked: \(effects)")
      return
    }

    let said = desk.pane.receive(.answered(tag: "pickup.identify", [.failed("The disk is full.")]))

    #expect(said.contains(.say(Message("The disk is full.", tone: .error))))
    #expect(desk.pane.check.input.text == "03141971")
    try desk.play("<enter> 0148 <enter> y")
    #expect(desk.pane.visit.stage == .verified)
  }

  @Test func `a release that is locked says why and commits nothing`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)
    try desk.play("s d y")
    let before = desk.orders.count

    try desk.play("<f9>")

    #expect(desk.orders.count == before)
    #expect(desk.refusedRules.isSuperset(of: [.r46, .r51, .r93]))
  }

  @Test func `what is pasted moves nothing on the screen`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)

    try desk.play("b <paste:\\e[2J\\u{202E}Erik\\nBerg\\u{7}>")
    let screen = desk.lines()

    #expect(!screen.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!screen.unicodeScalars.contains("\u{202E}"))
    #expect(screen.split(separator: "\n", omittingEmptySubsequences: false).count == 21)
    try desk.play("<scan:\\e]0;x> y n W")
    #expect(desk.chart.visits.isEmpty)
  }
}
