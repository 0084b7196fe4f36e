import Testing

@testable import DeskCore
@testable import DeskUI

/// The shelf of a site: what lies where, what is free, what nobody collected.
@Suite struct QueueShelfTests {
  static func packet(
    _ id: String, _ bin: String, ready: String, notices: Int = 0,
    stage: RequestStage = .ready, family: String = "Torres"
  ) -> ShelfPacket {
    var request = Morning.request(id, stage, bin: bin)
    request.readyOn = Morning.day(ready)
    request.notices = notices
    return ShelfPacket(row: Morning.row(request, family, "Maria"), request: request)
  }

  static let map = ShelfMap(
    site: "STP",
    packets: [
      packet("RQ-20418", "B-14", ready: "2025-07-16"),
      packet("RQ-20419", "B-2", ready: "2025-07-03", family: "Okafor"),
      packet("RQ-20440", "B-3", ready: "2025-06-30", stage: .recalled, family: "Lee"),
      packet("RQ-20301", "B-1", ready: "2025-06-10", notices: 1, family: "Haas"),
      packet("RQ-20207", "B-14", ready: "2025-05-18", notices: 2, family: "Kim"),
      packet("RQ-20450", "", ready: "2025-07-16", stage: .sendable, family: "Costa"),
    ])

  private func shelf(_ key: String, size: Size = Size(rows: 24, columns: 80)) throws -> AppDriver {
    var desk = AppDriver(try Morning.session(), size: size)
    #expect(try desk.press(key) == [.ask(.shelf)])
    desk.answer(.shelf(Self.map))
    return desk
  }

  @Test func `bins are in order of their numbers, and what has none is last`() {
    #expect(Self.map.bins == ["B-1", "B-2", "B-3", "B-14"])
    #expect(Self.map.packets.last?.row.id == "RQ-20450")
  }

  @Test func `a free bin is one between those in use, never one beyond the last`() {
    #expect(Self.map.free(4) == ["B-04", "B-05", "B-06", "B-07"])
    #expect(ShelfMap(site: "STP", packets: []).free().isEmpty)
    let full = ShelfMap(
      site: "STP", packets: [Self.packet("RQ-1", "A1", ready: "2025-07-01")])
    #expect(full.free().isEmpty)
  }

  @Test(arguments: [
    ("2025-07-04", 0, nil), ("2025-07-03", 0, UnclaimedPacket.Step.notice(1)),
    ("2025-06-17", 1, .notice(2)), ("2025-05-18", 2, .takeDown),
  ])
  func `what is owed follows from the days and the notices`(
    _ ready: String, _ notices: Int, _ step: UnclaimedPacket.Step?
  ) {
    let packet = Self.packet("RQ-1", "B-1", ready: ready, notices: notices)

    #expect(packet.owed(on: Morning.today, under: Policy().unclaimedDays) == step)
  }

  @Test func `nothing is owed to a packet that is not waiting for its person`() {
    let packet = Self.packet("RQ-1", "B-1", ready: "2025-05-01", stage: .recalled)

    #expect(packet.owed(on: Morning.today, under: Policy().unclaimedDays) == nil)
  }

  @Test func `g shows every bin, and typing finds one`() throws {
    var desk = try shelf("g")
    #expect(desk.screen.contains("Shelf at STP   4 bins in use"))

    try desk.press("B - 1 4")
    #expect(desk.screen.contains("RQ-20418"))
    #expect(!desk.screen.contains("RQ-20419   ^"))
    try desk.press("<down> <enter>")

    #expect(try desk.queue().filter.text == "RQ-20418")
  }

  @Test func `where the bins are listed the shelf counts the free ones and offers them`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("g")
    desk.answer(
      .shelf(ShelfMap(site: "STP", packets: Self.map.packets, listed: ["B-14", "B-1", "C-7"])))

    #expect(desk.screen.contains("Shelf at STP   4 bins in use, 1 free"))
    #expect(desk.screen.contains("Free: C-7"))
  }

  @Test func `a bin that is scanned is found, and Escape closes without a word`() throws {
    var desk = try shelf("g")

    try desk.press("<scan:B-3>")
    #expect(desk.screen.contains("RQ-20440"))
    try desk.press("<esc>")

    #expect(try desk.queue().prompt == nil)
  }

  @Test func `U lists only what is owed something, the longest first`() throws {
    let desk = try shelf("U")

    let ids = desk.lines.compactMap { line in
      line.split(separator: " ").first { $0.hasPrefix("RQ-") && line.contains("B-") }
    }
    #expect(ids.filter { ["RQ-20207", "RQ-20301", "RQ-20419"].contains($0) }.count >= 3)
    #expect(desk.screen.contains("Unclaimed at STP   3 owed something today"))
    #expect(desk.screen.contains("take down"))
    #expect(!desk.screen.contains("RQ-20450"))
  }

  @Test func `one key records the notice and another closes what is taken down`() throws {
    var desk = try shelf("U")

    #expect(
      try desk.press("X") == [
        .commit(
          [Order("request.closeUnclaimed", on: "RQ-20207")],
          tag: "queue request.closeUnclaimed RQ-20207")
      ])
    #expect(
      try desk.press("<down> n") == [
        .commit(
          [Order("request.notify", on: "RQ-20301")], tag: "queue request.notify RQ-20301")
      ])
    let done = Outcome.done(Outcome.Done(subject: "RQ-20301", stage: "ready", seq: 9))
    desk.answer(.answered(tag: "queue request.notify RQ-20301", [done]))

    #expect(desk.asked.contains(.ask(.shelf)))
    #expect(desk.message == "RQ-20301: notice recorded.")
  }

  @Test func `an empty shelf answers every key with a sentence or nothing`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("U")
    desk.answer(.shelf(ShelfMap(site: "STP", packets: [])))

    #expect(try desk.press("n X <enter> <down> x") == [])
    #expect(desk.screen.contains("Nothing is owed today."))
  }

  @Test func `the second check offers bins in which nothing lies`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("j b")
    desk.answer(.shelf(Self.map))
    #expect(desk.screen.contains("Free: B-04 B-05"))

    #expect(
      try desk.press("<tab> <tab> <enter>") == [
        .commit(
          [Order("request.passCheck", on: "RQ-20433", ["bin": .text("B-05")])],
          tag: "queue request.passCheck RQ-20433")
      ])
  }
}
