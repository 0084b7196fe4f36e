import DeskCore
import Testing

@testable import DeskUI

/// Keys, resuming, and what is never done whatever is pressed.
@Suite struct PickupKeysTests {
  @Test func `no key has two meanings at any line of a visit`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    let steps = ["", "b", "Erik <enter>", "b", "d", "n", "y", "3/10/2026 <enter>", "i <enter>"]
    #expect(KeymapLint.problems(in: desk.pane.bindings).isEmpty)
    try desk.open(request)

    for step in steps {
      try desk.play(step)
      #expect(KeymapLint.problems(in: desk.pane.bindings) == [], "after \(step)")
    }
  }

  @Test func `letters belong to a field that is typed in, and to the desk elsewhere`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)
    #expect(!desk.pane.takesText)
    #expect(desk.pane.isUntouched)

    try desk.play("b")

    #expect(desk.pane.takesText)
    #expect(!desk.pane.isUntouched)
    try desk.play("sdyW")
    #expect(desk.pane.check.input.text == "sdyW")
  }

  @Test func `F4 asks for another identifier, never the one that found the record`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request, foundBy: .fullName)
    try desk.play("s d y 03141971 <enter>")
    var kinds: [IdentifierKind] = []

    for _ in 0..<4 {
      kinds.append(desk.pane.identifier(.second))
      try desk.play("<f4>")
    }

    #expect(kinds == [.phoneLastFour, .address, .mrn, .accession])
    #expect(desk.pane.identifier(.second) == .phoneLastFour)
  }

  @Test func `a date of birth that found the record is asked and two others with it`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request, foundBy: .bornOn)

    try desk.play("s d y 03141971 <enter> 0148 <enter>")
    #expect(!desk.pane.isRecordOpen)
    try desk.play("Maria<space>Torres <enter> y")

    #expect(desk.pane.visit.stage == .verified)
  }

  @Test func `what is no date and no four digits is no wrong try`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)
    try desk.play("s d y")
    let before = desk.orders.count

    try desk.play("<enter> 9<enter> <c-u> 031471<enter> 01<enter>")

    #expect(desk.pane.check.wrongTries == 0)
    #expect(desk.orders.count == before + 1)
    #expect(desk.pane.check.errors[.second] == "Type the last four digits.")
  }

  @Test func `a visit that was left is taken up where it stood`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    try desk.open(request)
    try desk.play("s d y 03141971 <enter> 01011970 <c-u> 9999 <enter>")

    desk.pane = PickupPane()
    try desk.open(request, foundBy: nil)

    #expect(desk.pane.visit.stage == .roleSet)
    #expect(desk.pane.check.wrongTries == 1)
    #expect(desk.pane.check.marks[.bornOn] == .pass)
    #expect(desk.pane.check.focus == .idKind)
    try desk.play("d y 0148 <enter> y 2 <enter> y <f9>")
    #expect(desk.stage(request) == .released)
    #expect(desk.chart.visits.count == 1)
  }

  @Test func `without a request a single hit opens, and its identifier does not count`() throws {
    var (desk, request) = try CounterDesk.withPacket()
    let row = try #require(desk.chart.requests[request])
    let patient = try #require(desk.chart.patients[row.patient])
    try desk.perform(desk.pane.open(.fresh, desk.session()))
    try desk.play("torre")

    let asked = desk.pane.update(.accept)
    let hit = FindHit(
      patient: patient, request: QueueRow(row, name: patient.name), by: .fullName)
    let opened = desk.pane.receive(.found("torre", FindPage(hits: [hit])))

    #expect(asked == [.ask(.find("torre"))])
    #expect(opened == [.go(.pickup, .subject(request, foundBy: .fullName))])
  }

  @Test func `whatever is pressed, nothing is released without both identifiers`() throws {
    let (packet, request) = try CounterDesk.withPacket()
    let keys = [
      "s", "d", "y", "n", "b", "03141971<enter>", "0148<enter>", "01011970<enter>", "2<enter>",
      "3<enter>", "y", "y", "<f9>", "<f12>", "<tab>", "<s-tab>", "<backspace>", "t<enter>", "<f4>",
      "W", "<enter>", "<scan:MD-10001>", "<c-u>", "<up>", "-", "m",
    ]
    var seed: UInt64 = 20_260_316
    var released = 0

    for _ in 0..<8 {
      var desk = packet
      try desk.open(request)
      for step in 0..<24 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let straight = [
          "s", "d", "y", "03141971<enter>", "0148<enter>", "y", "2<enter>", "y", "<f9>",
        ]
        let isStraight = (seed >> 60) < 11 && step < straight.count
        try desk.play(isStraight ? straight[step] : keys[Int(seed >> 33) % keys.count])
      }
      guard desk.stage(request) == .released else { continue }
      released += 1
      let visit = try #require(desk.chart.visits.values.first { $0.stage == .done })
      let matched = Set(visit.identifiers.filter(\.matches).map(\.kind)).subtracting([.fullName])
      #expect(matched.contains(.bornOn) && matched.count >= 2)
      #expect(visit.wrongTries < 3)
    }
    #expect(released > 0)
  }
}
