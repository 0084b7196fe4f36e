import Foundation
import Testing

/// Deaths, adoptions and birthdays through the program: one act, one entry, a journal that replays.
@Suite struct NoticeTests {
  private static let proof = [
    #"{"do":"authorization.scanIn","user":"mkl","as":"p","at":"2026-03-09T08:40:00-05:00","with":{"#
      + #""kind":"proof","patient":"5100001","isWritten":true,"inHand":true,"bearer":"Karin Halvorsen","#
      + #""proof":"birthRecord"}}"#,
    CounterScript.line("authorization.check", "mkl", "$p", at: "2026-03-09T08:45:00-05:00"),
  ]

  private static let death = [
    #"{"do":"death.record","user":"jdo","as":"n","with":{"given":"Greta","noMiddle":true,"#
      + #""family":"Halvorsen","bornOn":"1971-03-14","diedOn":"2026-03-15","#
      + #""informantGiven":"Nils","informantFamily":"Halvorsen","relationship":"son","#
      + #""phone":"651-555-0100"}}"#,
    CounterScript.line("death.complete", "jdo", "$n"),
    CounterScript.line(
      "death.verify", "dku", "$n", #"{"patient":"5100001","source":"deathCertificate"}"#),
  ]

  @Test func `a death is applied in one entry, and undone in one`() throws {
    let desk = try TestDesk()
    try desk.done([CounterScript.greta] + Self.proof + [CounterScript.log()] + CounterScript.shelve)
    let notice = try desk.done(Self.death)

    let explained = try desk.run(["explain", notice, "apply", "--json"]).answer()
    let answers = try desk.apply([
      CounterScript.line("death.apply", "jdo", notice),
      CounterScript.line("death.apply", "dku", notice),
    ])

    #expect(explained["checks"].list.contains { $0["id"].text == "R-85" })
    #expect(answers.map { $0["outcome"].text } == ["refused", "done"])
    let entry = try #require(try desk.history(of: "RQ-10001").first)
    #expect(entry["did"].text == "death.apply")
    #expect(try stage("RQ-10001", in: desk) == "recalled")
    #expect(try stage("AU-10001", in: desk) == "expired")
    #expect(try stage(notice, in: desk) == "applied")
    #expect(try desk.run(["show", "5100001", "--json"]).answer()["diedOn"].text == "2026-03-15")
    try desk.done([
      CounterScript.line(
        "death.undo", "dku", notice,
        #"{"lifeSign":"patientInPerson","reason":"a namesake"}"#)
    ])
    #expect(try desk.run(["show", "5100001", "--json"]).answer()["diedOn"].text == "")
    #expect(try desk.audit()["replayMatches"] == .flag(true))
  }

  private static let decree =
    #"{"do":"adoption.receive","user":"jdo","as":"d","with":{"paper":"adoptionDecree","#
    + #""pagesPresent":3,"pagesStated":3,"patient":"5100001","decreedOn":"2026-04-01","#
    + #""parents":["Lena Holm","Ivar Holm"]}}"#

  @Test func `the sweep takes a scheduled decree into effect on its date, once`() throws {
    let desk = try TestDesk()
    let child = CounterScript.patient(
      "5100001", "Halvorsen", "Greta", born: "2016-05-02", phone: "2387")
    try desk.done([child] + Self.proof)
    let notice = try desk.done([
      Self.decree, CounterScript.line("adoption.accept", "jdo", "$d"),
      CounterScript.line("adoption.route", "jdo", "$d"),
      CounterScript.line("adoption.apply", "dku", "$d"),
    ])
    #expect(try stage(notice, in: desk) == "scheduled")

    let early = try sweep("2026-03-31", desk)
    let due = try sweep("2026-04-01", desk)
    let again = try sweep("2026-04-01", desk)

    #expect(!early.contains("adoption.takeEffect"))
    #expect(due.contains("\(notice): adoption.takeEffect"))
    #expect(!again.contains("adoption.takeEffect"))
    #expect(try stage(notice, in: desk) == "applied")
    #expect(try stage("AU-10001", in: desk) == "expired")
    #expect(try stage("AU-10002", in: desk) == "valid")
    #expect(try stage("AU-10003", in: desk) == "valid")
    #expect(try desk.audit()["replayMatches"] == .flag(true))
  }

  @Test func `the sweep ends a parent's authority and proxy access on the 18th birthday`() throws {
    let desk = try TestDesk()
    let child = CounterScript.patient(
      "5100001", "Halvorsen", "Greta", born: "2008-04-02", phone: "2387")
    try desk.done([child] + Self.proof)
    let grant = try desk.done([
      #"{"do":"authorization.grantProxy","user":"jdo","with":{"patient":"5100001","#
        + #""name":"Karin Halvorsen","relation":"parent","proof":"AU-10001"}}"#
    ])

    let early = try sweep("2026-04-01", desk)
    let due = try sweep("2026-04-02", desk)

    #expect(early.contains("Nothing was due"))
    #expect(due.contains("AU-10001: authorization.endAuthority"))
    #expect(due.contains("\(grant): authorization.expire"))
    #expect(try sweep("2026-04-02", desk).contains("Nothing was due"))
    #expect(try desk.audit()["replayMatches"] == .flag(true))
  }

  @Test func `the sweep ends a hold on its day, once`() throws {
    let desk = try TestDesk()
    let held = try desk.done([
      CounterScript.greta, CounterScript.log(), CounterScript.line("request.validate", "mkl", "$r"),
      CounterScript.line(
        "request.pend", "mkl", "$r", #"{"reason":"awaitingFilm","until":"2026-04-02"}"#),
    ])

    let early = try sweep("2026-04-01", desk)
    let due = try sweep("2026-04-02", desk)

    #expect(early.contains("Nothing was due"))
    #expect(due.contains("\(held): request.resume"))
    #expect(try stage(held, in: desk) == "inWork")
    #expect(try sweep("2026-04-02", desk).contains("Nothing was due"))
    #expect(try desk.audit()["replayMatches"] == .flag(true))
  }

  private func sweep(_ day: String, _ desk: TestDesk) throws -> String {
    try desk.run(["sweep"], environment: ["RECORDSDESK_CLOCK": "\(day)T10:05:00-05:00"]).output
  }

  private func stage(_ id: String, in desk: TestDesk) throws -> String {
    try desk.run(["show", id, "--json"]).answer()["stage"].text
  }
}
