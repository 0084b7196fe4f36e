import Testing

@testable import DeskCore

/// Scenarios about notes, needed-by days, holds that end by themselves, and callers.
@Suite struct NoteScenarios {
  private func desk() throws -> ScenarioDesk {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    desk.addSystem()
    try desk.patient()
    return desk
  }

  @Test func `a note is kept with who wrote it and when`() throws {
    var desk = try desk()
    let id = try desk.logOwn()
    try desk.done("request.note", on: id, by: "front", ["text": .text("  rings at noon ")])
    try desk.at("2026-03-17 08:00")
    try desk.done("request.note", on: id, by: "imaging", ["text": .text("film is off site")])

    let notes = try #require(desk.chart.requests[id]).notes
    #expect(notes.map(\.text) == ["rings at noon", "film is off site"])
    #expect(notes.map(\.by) == ["front", "imaging"])
    #expect(notes.last?.at == desk.now)
  }

  @Test(arguments: ["", "   ", String(repeating: "a", count: 501)])
  func `a note says something, in at most 500 characters`(text: String) throws {
    var desk = try desk()
    let id = try desk.logOwn()

    let outcome = try desk.does("request.note", on: id, by: "front", ["text": .text(text)])

    guard case .invalid(let errors) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(errors.first?.field == "text" && desk.chart.requests[id]?.notes == [])
  }

  @Test func `the day it is needed is set, changed and cleared`() throws {
    var desk = try desk()
    let id = try desk.logOwn()
    try desk.done("request.need", on: id, by: "front", ["neededBy": .day(Sample.today + 9)])
    try desk.done("request.need", on: id, by: "clerk", ["neededBy": .day(Sample.today)])
    #expect(desk.chart.requests[id]?.neededBy == Sample.today)
    #expect(desk.chart.lastAct(on: id)?.before["neededBy"] == (Sample.today + 9).description)

    try desk.done("request.need", on: id, by: "clerk")

    #expect(desk.chart.requests[id]?.neededBy == nil)
    let past = try desk.does(
      "request.need", on: id, by: "clerk", ["neededBy": .day(Sample.today - 1)])
    guard case .invalid = past else {
      Issue.record("\(past)")
      return
    }
  }

  private func held(_ desk: inout ScenarioDesk, until: Day?) throws -> String {
    let id = try desk.logOwn()
    try desk.done("request.validate", on: id, by: "clerk")
    try desk.done("request.assign", on: id, by: "clerk")
    var facts: Facts = ["reason": .text("awaitingFilm")]
    if let until { facts["until"] = .day(until) }
    try desk.done("request.pend", on: id, by: "clerk", facts)
    return id
  }

  @Test func `a hold ends on its day, by the desk itself, and no sooner`() throws {
    var desk = try desk()
    let id = try held(&desk, until: Sample.today + 3)
    try desk.done("request.assign", on: id, by: "supervisor", ["to": .text("clerk2")])
    #expect(desk.chart.requests[id]?.holdUntil == Sample.today + 3)
    try desk.at("2026-03-18 23:59")
    let early = try desk.does("request.resume", on: id, by: "system")
    try desk.at("2026-03-19 00:00")
    try desk.done("request.resume", on: id, by: "system")

    #expect(early.codes == ["HOLD_NOT_OVER"])
    let request = try #require(desk.chart.requests[id])
    #expect(request.stage == .inWork && request.hold.isEmpty && request.holdUntil == nil)
  }

  @Test func `a hold without a day waits for a person`() throws {
    var desk = try desk()
    let id = try held(&desk, until: nil)
    try desk.at("2026-05-18 09:00")

    #expect(
      try desk.does("request.resume", on: id, by: "system").codes == ["HOLD_WITHOUT_DAY"])
    try desk.done("request.resume", on: id, by: "clerk")
  }

  @Test func `a hold does not end on a day that is past`() throws {
    var desk = try desk()
    let id = try desk.logOwn()
    try desk.done("request.validate", on: id, by: "clerk")

    let outcome = try desk.does(
      "request.pend", on: id, by: "clerk",
      ["reason": .text("awaitingFilm"), "until": .day(Sample.today)])

    guard case .invalid(let errors) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(errors.map(\.field) == ["until"])
  }

  private func said(_ kind: String, _ typed: String) -> FormValue {
    .group(["kind": .text(kind), "typed": .text(typed)])
  }

  private func call(_ more: Facts = [:]) -> Facts {
    var facts: Facts = [
      "part": .text("patient"), "foundBy": .text("fullName"),
      "identifiers": .list([said("bornOn", "03141971"), said("phoneLastFour", "0148")]),
    ]
    for field in more.fields { facts[field] = more[field] }
    return facts
  }

  @Test func `an identified patient hears one sentence, and it is journalled`() throws {
    var desk = try desk()
    let id = try desk.logOwn()

    let outcome = try desk.does("request.tellStatus", on: id, by: "front", call())

    guard case .done(let done) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(
      done.findings["status"]
        == "Your request of 16 March has come in; we act on it by 15 April.")
    #expect(desk.chart.lastAct(on: id)?.did == "request.tellStatus")
    #expect(desk.chart.requests[id]?.stage == .logged)
  }

  @Test func `nobody hears anything without two identifiers, or after three wrong ones`() throws {
    var desk = try desk()
    let id = try desk.logOwn()
    let one = call(["identifiers": .list([said("bornOn", "03141971")])])
    let wrong = call([
      "identifiers": .list([
        said("bornOn", "01011990"), said("bornOn", "02021980"), said("mrn", "7"),
      ])
    ])

    let short = try desk.does("request.tellStatus", on: id, by: "front", one)
    let guessed = try desk.does("request.tellStatus", on: id, by: "front", wrong)

    #expect(short.rules == [.r51])
    #expect(guessed.rules == [.r51, .r92])
  }

  @Test func `the company that asked is told, another caller is not`() throws {
    var desk = try desk()
    let id = try desk.logThirdParty(try desk.authorization())
    let theirs = call(["part": .text("requester"), "name": .text("Hale LLP")])
    let others = call(["part": .text("requester"), "name": .text("Acme")])

    #expect(try desk.does("request.tellStatus", on: id, by: "clerk", theirs).isDone)
    #expect(
      try desk.does("request.tellStatus", on: id, by: "clerk", others).codes
        == ["CALLER_NOT_REQUESTER"])
    let outcome = try desk.does("request.tellStatus", on: id, by: "front", call())
    guard case .done(let done) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(done.findings["status"]?.hasPrefix("The request of 16 March") == true)
    #expect(done.findings["status"]?.contains("Hale") == false)
  }

  @Test func `nobody calls as a patient who has died`() throws {
    var desk = try desk()
    let id = try desk.logOwn()
    desk.chart.patients["100"]?.diedOn = Sample.today - 1

    for part in ["patient", "requester"] {
      let outcome = try desk.does(
        "request.tellStatus", on: id, by: "front", call(["part": .text(part)]))
      #expect(outcome.codes == ["CALLER_NOT_PATIENT"], "\(part)")
    }
  }

  @Test func `legal process is confirmed to nobody by phone`() throws {
    var desk = try desk()
    let id = try desk.done(
      "request.log", by: "front",
      ["patient": .text("100"), "kind": .text("legalProcess"), "inWriting": .flag(true)])

    #expect(try desk.does("request.tellStatus", on: id, by: "front", call()).rules == [.r63])
  }
}
