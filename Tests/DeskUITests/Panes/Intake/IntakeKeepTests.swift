import DeskCore
import Testing

@testable import DeskUI

/// Drafts, duplicates, birthdays, new patients and papers at intake.
@Suite struct IntakeKeepTests {
  private func desk() throws -> IntakeDesk {
    var desk = try IntakeDesk()
    desk.patient("100873", "Torres", "Maria", born: "1971-03-14")
    try desk.open()
    return desk
  }

  @Test func `a field is kept when it is left, and once`() throws {
    var desk = try desk()

    let left = try desk.keys("o<enter>")
    let again = try desk.keys("<s-tab><tab>")

    #expect(
      left == [
        .eraseDraft(form: "intake"),
        .saveDraft(form: "intake", field: "begunAt", value: "14:32"),
        .saveDraft(form: "intake", field: "kind", value: "ownRecords"),
      ])
    #expect(again == [])
  }

  @Test func `a draft is offered and taken up with its patient`() throws {
    var desk = try IntakeDesk()
    desk.patient("100873", "Torres", "Maria", born: "1971-03-14")
    desk.drafts = [
      "begunAt": "14:20", "kind": "ownRecords", "patient": "100873", "from": "-1y",
    ]

    try desk.open()
    let screen = desk.screen(rows: 24, columns: 80)
    #expect(screen.last == "Draft of 14:20 kept: Enter takes it up, F12 discards it.")
    try desk.keys("<enter>")

    #expect(desk.pane.patient?.mrn == "100873")
    #expect(desk.pane.request.text("from") == "-1y")
    #expect(!desk.pane.isOffered)
  }

  @Test func `a draft is discarded by F12 and by no other key`() throws {
    var desk = try IntakeDesk()
    desk.drafts = ["kind": "ownRecords"]
    try desk.open()

    let letter = try desk.keys("o")
    #expect(letter.message.hasPrefix("Draft kept"))
    #expect(desk.drafts == ["kind": "ownRecords"])
    let discarded = try desk.keys("<f12>")

    #expect(discarded.contains(.eraseDraft(form: "intake")))
    #expect(desk.pane.request.text("kind") == "")
  }

  @Test func `F12 clears the form and leaves the draft`() throws {
    var desk = try desk()
    try desk.keys("o<enter>torr<enter>")

    let effects = try desk.keys("<f12>")

    #expect(desk.pane.isUntouched)
    #expect(!effects.contains(.eraseDraft(form: "intake")))
    #expect(desk.drafts["patient"] == "100873")
  }

  @Test func `a duplicate is shown with its age and opened by its key`() throws {
    var desk = try desk()
    try desk.keys("o<enter>torr<enter><f9>")
    var old = try #require(desk.chart.requests["RQ-10001"])
    old.clocks.received = try #require(Day("2026-07-08"))
    desk.chart.requests["RQ-10001"] = old

    try desk.keys("o<enter>torr<enter>")
    let line = desk.pane.duplicateLine

    #expect(
      line
        == "! Possible duplicate: RQ-10001, same patient and records, 9 days ago. Alt+O opens.")
    desk.pane.request.focus(on: "from")
    #expect(desk.pane.duplicateLine.hasSuffix("F4 opens."))
    let opened = Effect.go(.audit, .subject("RQ-10001", foundBy: nil))
    #expect(try desk.keys("<f4>") == [opened])
    #expect(try desk.keys("<a-o>") == [opened])
  }

  @Test func `a minor who turns 18 before the request is due is pointed out`() throws {
    var desk = try desk()
    desk.patient("300", "Young", "Ida", born: "2008-08-01")
    desk.patient("301", "Small", "Ole", born: "2010-08-01")

    try desk.keys("o<enter>young<enter><enter>p")
    let young = desk.pane.checks.first?.text
    try desk.keys("<f12>o<enter>small<enter>")

    #expect(young == "turns 18 on 2026-08-01, before the request is due; who asks: parent")
    #expect(!desk.pane.checks.contains { $0.text.hasPrefix("turns 18") })
  }

  @Test func `a new patient is looked for again and registered with the request`() throws {
    var desk = try desk()
    try desk.keys("o<enter>lindq+")

    let checked = try desk.keys(
      "<tab><tab>Eva<enter>3/14/1980<enter>f<enter>6515550199<s-tab><s-tab><s-tab><s-tab><s-tab>"
        + "400<f9>")
    let saved = try desk.keys("<f9>")

    #expect(checked.contains(.ask(.find("Eva lindq"))))
    #expect(saved.orders.map(\.action) == ["patient.register", "request.log"])
    #expect(desk.chart.patients["400"]?.bornOn == Day("1980-03-14"))
    #expect(desk.chart.requests["RQ-10001"]?.patient == "400")
  }

  @Test func `a new patient who looks like one on file is not made unseen`() throws {
    var desk = try desk()
    try desk.keys("o<enter>+")
    desk.pane.newcomer.set("mrn", "999")
    desk.pane.newcomer.set("family", "Torres")
    desk.pane.newcomer.set("given", "Maria")
    desk.pane.newcomer.set("bornOn", "3/14/1971")

    let warned = try desk.keys("<f9>")
    #expect(warned.message.hasPrefix("One patient on file looks like this one"))
    #expect(desk.pane.sheet == .newcomer)
    var other = desk
    try desk.keys("<enter>")
    try other.keys("<f9>")

    #expect(desk.pane.patient?.mrn == "100873")
    #expect(!desk.pane.isNewcomer)
    #expect(other.pane.patient?.mrn == "999")
    #expect(other.pane.isNewcomer)
  }

  @Test func `a paper is scanned in, checked and put into the request`() throws {
    var desk = try desk()
    try desk.keys("t<enter>torr<enter>")
    #expect(desk.pane.checks.contains { $0.text.hasPrefix("no authorization on file") })
    try desk.keys("<a-a>")
    #expect(desk.pane.paper.text("kind") == "authorization")
    let fields = [
      ("information", "CT chest"), ("discloser", "St. Paul Radiology"), ("recipients", "Acme Life"),
      ("purpose", "claim"), ("expiresOn", "+1y"), ("signer", "patient"), ("signedOn", "y"),
      ("statements", "revocation conditioning redisclosure"), ("types", "images"),
    ]
    for (name, text) in fields { desk.pane.paper.set(name, text) }

    let effects = try desk.keys("<f9>")

    #expect(effects.orders.map(\.action) == ["authorization.scanIn", "authorization.check"])
    #expect(effects.orders.last?.on == "$")
    #expect(effects.message == "AU-10001 is on file and in order.")
    #expect(desk.pane.request.text("basis") == "AU-10001")
    #expect(
      desk.pane.checks.first?.text.hasPrefix("authorization on file, signed 2026-07-16") == true)
  }

  @Test func `a paper that lacks something is on file and its gaps are shown`() throws {
    var desk = try desk()
    try desk.keys("t<enter>torr<enter><a-a>")

    let effects = try desk.keys("<f9>")

    #expect(effects.message.hasPrefix("AU-10001 is on file but lacks something"))
    guard case .show(.whyNot(_, let breaches))? = effects.last else {
      Issue.record("no gaps were shown")
      return
    }
    #expect(breaches.contains { $0.rule == .r10 })
    #expect(desk.pane.request.text("basis") == "")
    #expect(desk.chart.documents["AU-10001"]?.stage == .defective)
  }

  @Test func `a paper needs a patient on file first`() throws {
    var desk = try desk()

    let effects = try desk.keys("<a-a>")

    #expect(effects.message == "Choose a patient who is on file first.")
    #expect(desk.pane.sheet == .request)
  }
}
