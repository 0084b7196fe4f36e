import Testing

@testable import DeskCore

/// Scenarios about original film: given, lent, chased, counted, missing.
@Suite struct FilmScenarios {
  private func desk() throws -> ScenarioDesk {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    return desk
  }

  @Test func `a mammogram's clock is fifteen days, and originals are no disc`() throws {
    var desk = try desk()
    let request = try desk.inWork()
    desk.study("M100", modality: "MG")
    let disc: Facts = ["accessions": .words("M100"), "originals": .text("permanent")]

    let unasked = try desk.does(
      "imaging.order", by: "clerk", desk.ordering(request, ["accessions": .words("M100")]))
    #expect(unasked.codes == ["ORIGINALS_UNKNOWN"])
    let refused = try desk.does("imaging.order", by: "clerk", desk.ordering(request, disc))
    #expect(refused.rules == [.r74] && refused.codes == ["ORIGINALS_NOT_GIVEN"])

    desk.study("X100", modality: "")
    let unknown = try desk.does(
      "imaging.order", by: "clerk", desk.ordering(request, ["accessions": .words("X100")]))
    #expect(unknown.codes == ["MAMMOGRAM_UNKNOWN"])
    try desk.done(
      "imaging.order", by: "clerk",
      desk.ordering(request, ["accessions": .words("X100"), "mammogram": .flag(false)]))
    let denied = try desk.does(
      "imaging.order", by: "clerk",
      desk.ordering(request, ["accessions": .words("M100"), "mammogram": .flag(false)]))
    #expect(denied.codes == ["ORIGINALS_UNKNOWN"])

    var never = disc
    never["sheets"] = .number(0)
    let made = try desk.done("imaging.order", by: "clerk", desk.ordering(request, never))
    #expect(try desk.job(made).due == Sample.day("2026-03-31"))
  }

  @Test func `lent originals are on loan, chased when overdue, and counted when back`() throws {
    var desk = try desk()
    let (request, film) = try desk.originals("temporary")

    #expect(try desk.leave(film, .film, of: request) == [])
    var job = try desk.job(film)
    #expect(job.stage == .onLoan && job.bearer == "Anna Berg" && job.heldAt.isEmpty)
    #expect(job.dueBack == Sample.day("2026-04-15") && job.due == job.dueBack)

    try desk.at("2026-04-15 09:00")
    #expect(try desk.does("imaging.chase", on: film, by: "clerk").codes == ["NOT_OVERDUE"])
    let policy = desk.ground.policy
    #expect(try !desk.job(film).isToBeChased(on: Sample.day("2026-04-15"), under: policy))
    try desk.at("2026-04-16 09:00")
    #expect(try desk.job(film).isToBeChased(on: Sample.day("2026-04-16"), under: policy))
    try desk.done("imaging.chase", on: film, by: "clerk")
    #expect(try !desk.job(film).isToBeChased(on: Sample.day("2026-04-29"), under: policy))
    #expect(try desk.job(film).isToBeChased(on: Sample.day("2026-04-30"), under: policy))
    #expect(try desk.does("imaging.chase", on: film, by: "clerk").codes == ["NOT_OVERDUE"])

    let three = try desk.does("imaging.takeBack", on: film, by: "front", ["sheets": .number(3)])
    #expect(three.rules == [.r73] && three.codes == ["SHEETS_DIFFER"])
    let none = try desk.does("imaging.takeBack", on: film, by: "front")
    #expect(none.codes == ["SHEETS_UNCOUNTED"])
    try desk.done("imaging.takeBack", on: film, by: "front", ["sheets": .number(4)])
    job = try desk.job(film)
    #expect(job.stage == .returned && job.heldAt == "STP" && job.chases == 1)
    #expect(job.endedBy == "front" && job.due == nil)
  }

  @Test func `originals asked for for good leave for good`() throws {
    var desk = try desk()
    let (request, film) = try desk.originals("permanent")

    #expect(try desk.leave(film, .film, of: request) == [])

    let job = try desk.job(film)
    #expect(job.stage == .issued && job.dueBack == nil && job.endedBy == "front")
  }

  @Test func `uncounted originals are not taken out, and a copy is not the original`() throws {
    var desk = try desk()
    let request = try desk.inWork(["media": .words("film")])
    desk.study("M100", modality: "MG")
    let order = desk.ordering(
      request,
      [
        "accessions": .words("M100"), "medium": .text("film"), "film": .text("original"),
        "originals": .text("permanent"),
      ])
    let film = try desk.done("imaging.order", by: "clerk", order)
    try desk.done("imaging.pull", on: film, by: "imaging")

    let uncounted = try desk.does("imaging.pullFilm", on: film, by: "imaging")
    #expect(uncounted.codes == ["SHEETS_UNCOUNTED"])
    let copied = try desk.does("imaging.print", on: film, by: "imaging", ["sheets": .number(4)])
    #expect(copied.codes == ["FILM_KIND_DIFFERS"])
    try desk.done("imaging.pullFilm", on: film, by: "imaging", ["sheets": .number(4)])
  }

  @Test func `a missing original ends with a letter and an incident`() throws {
    var desk = try desk()
    let request = try desk.inWork(["media": .words("film")])
    let film = try desk.done(
      "imaging.order", by: "clerk",
      desk.ordering(
        request,
        ["medium": .text("film"), "film": .text("original"), "originals": .text("temporary")]))
    try desk.done("imaging.notFound", on: film, by: "imaging")

    let bare = try desk.does("imaging.giveUp", on: film, by: "imaging")
    #expect(bare.codes == ["LETTER_MISSING", "LOSS_UNREPORTED"])
    let made = try desk.does(
      "imaging.giveUp", on: film, by: "imaging",
      ["letter": .text("LT-7"), "incident": .text("NT-1")])
    #expect(made.rules == [.r73])
    #expect(try desk.job(film).stage == .searching)
  }

  @Test func `images that are nowhere end with a letter`() throws {
    var desk = try desk()
    let disc = try desk.done("imaging.order", by: "clerk", desk.ordering(try desk.inWork()))
    try desk.done("imaging.notFound", on: disc, by: "imaging")

    try desk.done("imaging.giveUp", on: disc, by: "imaging", ["letter": .text("LT-7")])

    #expect(try desk.job(disc).stage == .unavailable && desk.job(disc).letter == "LT-7")
  }
}
