import Testing

@testable import DeskCore

/// Scenarios about where discs go: to other sites, out with their request, back and destroyed.
@Suite struct DiscScenarios {
  func desk() throws -> ScenarioDesk {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    return desk
  }

  @Test func `a disc leaves with its own request and from where it is`() throws {
    var desk = try desk()
    let request = try desk.inWork()
    let disc = try desk.shelved(request)
    let other = try desk.logOwn()

    #expect(try desk.leave(disc, .disc, of: other) == ["FOREIGN_ITEM"])
    try desk.at("2026-03-16 11:00", "STE")
    #expect(try desk.leave(disc, .disc, of: request) == ["WRONG_SITE"])
    try desk.at("2026-03-16 12:00", "STP")
    #expect(try desk.leave(disc, .disc, of: request) == [])
    #expect(try desk.job(disc).stage == .issued)
    #expect(try desk.leave(disc, .disc, of: request) == ["NO_SUCH_MOVE"])
  }

  @Test func `11: what is recalled is destroyed, with who and when, and an original is filed`()
    throws
  {
    var desk = try desk()
    let (request, film) = try desk.originals("temporary")
    let disc = try desk.shelved(request)
    let unburned = try desk.done("imaging.order", by: "clerk", desk.ordering(request))
    let row = try #require(desk.chart.requests[request])

    let recalled = try desk.together("request.recall", on: request, by: "clerk") { acts in
      try acts.recallingDiscs(of: row, because: "the paper was revoked", .nothingElse)
    }
    #expect(recalled == [])
    #expect(try desk.job(disc).stage == .recalled && desk.job(film).stage == .recalled)
    #expect(try desk.job(unburned).stage == .withdrawn)
    #expect(try desk.leave(disc, .disc, of: request) == ["NO_SUCH_MOVE"])

    let film1 = try desk.does("imaging.destroy", on: film, by: "clerk")
    #expect(film1.rules == [.r73] && film1.codes == ["ORIGINAL_KEPT"])
    let disc1 = try desk.does("imaging.refile", on: disc, by: "imaging")
    #expect(disc1.codes == ["NOT_ORIGINAL"])
    try desk.at("2026-03-16 15:00")
    let destroyed = try desk.together("request.destroy", on: request, by: "imaging") { acts in
      try acts.destroyingDiscs(of: row, .nothingElse)
    }
    #expect(destroyed == [])
    #expect(try desk.job(disc).stage == .destroyed && desk.job(disc).endedBy == "imaging")
    #expect(try desk.job(disc).endedAt == desk.now)
    #expect(try desk.job(film).stage == .returned)
  }

  @Test func `what has left is not recalled`() throws {
    var desk = try desk()
    let request = try desk.inWork()
    let disc = try desk.shelved(request)
    #expect(try desk.leave(disc, .disc, of: request) == [])
    let row = try #require(desk.chart.requests[request])

    let codes = try desk.together("request.recall", on: request, by: "clerk") { acts in
      try acts.recallingDiscs(of: row, because: "too late", .nothingElse)
    }

    #expect(codes == [])
    #expect(try desk.job(disc).stage == .issued)
    #expect(
      try desk.does("imaging.recall", on: disc, by: "clerk", ["reason": .text("late")]).codes
        == ["NO_SUCH_MOVE"])
  }

  @Test func `a packet's discs go along with it`() throws {
    var desk = try desk()
    let request = try desk.inWork()
    let disc = try desk.shelved(request)
    var row = try #require(desk.chart.requests[request])
    row.items = [ScenarioDesk.item(disc, .disc)]

    let away = try desk.together("request.transfer", on: request, by: "clerk") { acts in
      try acts.carryingDiscs(of: row, to: "ROC", by: "Kurt Bote", .nothingElse)
    }
    #expect(away == ["OTHER_PRACTICE"])
    let codes = try desk.together("request.transfer", on: request, by: "clerk") { acts in
      try acts.carryingDiscs(of: row, to: "STE", by: "Kurt Bote", .nothingElse)
    }

    #expect(codes == [])
    #expect(try desk.job(disc).heldAt.isEmpty && desk.job(disc).goingTo == "STE")
    desk.site = "STE"
    let brought = try desk.together("request.receive", on: request, by: "clerk") { acts in
      try acts.bringingDiscs(of: row, into: "E-2", .nothingElse)
    }

    #expect(brought == [])
    #expect(try desk.job(disc).heldAt == "STE" && desk.job(disc).stage == .shelved)
    #expect(try desk.job(disc).bin == "E-2" && desk.job(disc).goingTo.isEmpty)
  }

  @Test func `a lost disc needs an incident that is on file`() throws {
    var desk = try desk()
    let disc = try desk.shelved(desk.inWork())

    let lost = try desk.does(
      "imaging.reportLost", on: disc, by: "clerk", ["incident": .text("NT-1")])

    #expect(lost.codes == ["LOSS_UNREPORTED"])
    #expect(try desk.job(disc).stage == .shelved)
  }

  @Test func `a packet's discs are told from its labels`() throws {
    var desk = try desk()
    let request = try desk.inWork()
    let disc = try desk.shelved(request)
    let raw = try desk.burned(request)
    var row = try #require(desk.chart.requests[request])
    row.items = [
      ScenarioDesk.item(disc, .disc), ScenarioDesk.item(raw, .disc),
      ScenarioDesk.item("MD-1", .disc), ScenarioDesk.item(disc, .film),
    ]

    let reading = try RequestReading(
      row, in: desk.chart, at: desk.moment(), policy: desk.ground.policy)
    let packet = try reading.discs(in: desk.chart)

    #expect(
      Rule<PacketDiscs>.discsOwn.breaches(packet).map(\.code)
        == ["DISC_UNKNOWN", "DISC_OTHER_MEDIUM", "DISC_TWICE"])
    #expect(
      Rule<PacketDiscs>.discsReadBack.breaches(packet).map(\.code)
        == ["DISC_NOT_READ_BACK", "DISC_NOT_READ_BACK"])
  }

  @Test func `Mayo's discs and links are encrypted, and film is not offered`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05", "ROC")
    let request = try desk.inWork(["media": .words("disc", "film", "link")])

    let film = try desk.does(
      "imaging.order", by: "clerk",
      desk.ordering(
        request,
        ["medium": .text("film"), "film": .text("original"), "originals": .text("temporary")]))
    #expect(film.codes == ["MEDIUM_NOT_OFFERED"])
    for (medium, action) in [("disc", "imaging.burn"), ("link", "imaging.link")] {
      let job = try desk.done(
        "imaging.order", by: "clerk", desk.ordering(request, ["medium": .text(medium)]))
      try desk.done("imaging.pull", on: job, by: "imaging")
      #expect(try desk.does(action, on: job, by: "imaging").codes == ["NOT_ENCRYPTED"])
      try desk.done(action, on: job, by: "imaging", ["encrypted": .flag(true)])
      let read = try desk.does(
        "imaging.readBack", on: job, by: "clerk",
        desk.findings(job, ["passphrase": .text("together")]))
      #expect(read.codes == ["PASSPHRASE_TOGETHER"])
      #expect(try desk.job(job).stage == .made)
      try desk.done(
        "imaging.readBack", on: job, by: "clerk",
        desk.findings(job, ["passphrase": .text("letter")]))
    }
  }
}
