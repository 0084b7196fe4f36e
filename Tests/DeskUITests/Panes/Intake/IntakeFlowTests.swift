import DeskCore
import Testing

@testable import DeskUI

/// What an intake clerk types, and what the desk is asked and told for it.
@Suite struct IntakeFlowTests {
  private func desk(_ roles: Set<Role> = [.front]) throws -> IntakeDesk {
    var desk = try IntakeDesk(roles: roles)
    desk.patient("100873", "Torres", "Maria", born: "1971-03-14")
    desk.patient("200551", "Nowak", "Jan", born: "1950-02-02")
    try desk.open()
    return desk
  }

  @Test func `a known patient's own request is logged with what was proposed`() throws {
    var desk = try desk()

    try desk.keys("o<enter>torr<enter>d<enter><enter><enter>-6m<enter>t")
    let effects = try desk.keys("<f9>")

    let order = try #require(effects.orders.first)
    #expect(effects.orders.map(\.action) == ["request.log"])
    #expect(order.facts.text("patient") == "100873")
    #expect(order.facts.text("kind") == "ownRecords")
    #expect(order.facts.texts("types") == ["images", "reports"])
    #expect(order.facts.texts("media") == ["disc", "paper"])
    #expect(order.facts.texts("matchedBy") == ["fullName", "bornOn"])
    #expect(order.facts.day("from") == Day("2026-01-17"))
    #expect(order.facts.day("to") == Day("2026-07-17"))
    #expect(order.facts.group("requester").text("relation") == "patient")
    #expect(order.facts["receivedAt"] == nil)
    #expect(
      effects.message
        == "RQ-10001 logged, act by Fri 08-14 (HIPAA). Next: a clerk checks that it is in order.")
    #expect(desk.chart.requests["RQ-10001"]?.stage == .logged)
    #expect(desk.drafts.isEmpty)
  }

  @Test func `a known patient takes at most 24 keys with the track`() throws {
    var desk = try desk()
    let script = "o<enter>torr<enter>d<enter><enter><enter>-6m<enter>t<f9>"

    try desk.keys(script)

    #expect(try KeyScript(parsing: script).keys.count <= 24)
    #expect(desk.chart.requests.count == 1)
  }

  @Test func `a search is asked for each letter from the second on`() throws {
    var desk = try desk()

    let effects = try desk.keys("<tab>tor")

    #expect(effects == [.ask(.find("to")), .ask(.find("tor"))])
  }

  @Test func `an answer to an older search is not shown`() throws {
    var desk = try desk()
    try desk.keys("<tab>tor")
    let stranger = FindHit(
      patient: Patient(mrn: "9", name: PersonName(family: "Old", given: "Answer")), by: .fullName)

    try desk.receive(.found("to", FindPage(hits: [stranger])))

    #expect(desk.pane.search.hits.map(\.patient.mrn) == ["100873"])
  }

  @Test func `picking a patient asks for the chart, the requests and possible duplicates`() throws {
    var desk = try desk()
    try desk.keys("<tab>torr")

    let effects = try desk.keys("<enter>")

    #expect(effects.contains(.ask(.chart(patient: "100873"))))
    #expect(effects.contains(.ask(.requests(ofPatient: "100873"))))
    #expect(
      effects.contains(.ask(.duplicates(patient: "100873", types: [.images, .reports]))))
    #expect(
      effects.contains(.saveDraft(form: "intake", field: "patient", value: "100873")))
  }

  @Test func `the arrows choose among the matches`() throws {
    var desk = try desk()
    desk.patient("100900", "Torrance", "Ann", born: "1990-01-01")

    try desk.keys("<tab>torr<down><enter>")

    #expect(desk.pane.patient?.mrn == "100900")
  }

  @Test func `a wrong date keeps the keys and says what is accepted`() throws {
    var desk = try desk()
    try desk.keys("o<enter>torr<enter><enter><enter><enter>13/45<enter>")

    #expect(desk.pane.form.focus == "from")
    #expect(desk.pane.form["from"].error != nil)
    let screen = desk.screen(rows: 24, columns: 80)
    #expect(screen.contains { $0.contains("Accepted: a date up to today") })
  }

  @Test func `the date shows what was understood while it is typed`() throws {
    var desk = try desk()

    try desk.keys("o<enter>torr<enter><enter><enter><enter>-6m")

    let screen = desk.screen(rows: 24, columns: 80)
    #expect(screen.contains { $0.contains("[-6m_________] = Sat 17 Jan 2026, 6 months ago") })
  }

  @Test func `a receipt time is taken in the site's zone and never in the future`() throws {
    var desk = try desk()
    try desk.keys("o<enter>torr<enter>")
    desk.pane.request.focus(on: "receivedAt")

    try desk.keys("y<space>16:05<enter>")
    let order = try #require(try desk.keys("<f9>").orders.first)
    try desk.keys("o<enter>torr<enter>")
    desk.pane.request.focus(on: "receivedAt")
    try desk.keys("14:40<enter>")

    #expect(order.facts.instant("receivedAt") == Instant("2026-07-16T16:05:00-05:00"))
    #expect(desk.pane.form["receivedAt"].error?.says == "lies in the future")
  }

  @Test func `the clocks run from the day of receipt`() throws {
    var desk = try desk()
    try desk.keys("o<enter>torr<enter>")
    #expect(desk.pane.due(.field) == "act by 08-14, HIPAA")

    desk.pane.request.set("receivedAt", "-7d")

    #expect(desk.pane.due(.field) == "act by 08-07, HIPAA")
  }

  @Test func `a patient who is only typed is not sent`() throws {
    var desk = try desk()

    let effects = try desk.keys("o<enter>zzz<enter><f9>")

    #expect(effects.orders.isEmpty)
    #expect(desk.pane.form.focus == "patient")
    #expect(desk.pane.form["patient"].error?.says == "is not chosen")
  }

  @Test func `an empty required field is told once and then logged as it is`() throws {
    var desk = try desk()
    try desk.keys("o<enter>torr<enter>")
    desk.pane.request.set("types", "")

    let first = try desk.keys("<f9>")
    let second = try desk.keys("<f9>")

    #expect(first.orders.isEmpty)
    #expect(second.orders.map(\.action) == ["request.log"])
    #expect(desk.chart.requests["RQ-10001"]?.wanted.types == [])
  }

  @Test func `a refused request shows every broken rule and keeps what was typed`() throws {
    var desk = try desk([.auditor])

    let effects = try desk.keys("o<enter>torr<enter>d<f9>")

    guard case .show(.whyNot(let title, let breaches))? = effects.last else {
      Issue.record("nothing was shown: \(effects)")
      return
    }
    #expect(title == "Log request")
    #expect(breaches.map(\.rule) == [.r06])
    #expect(desk.pane.request.text("kind") == "ownRecords")
    #expect(desk.pane.patient?.mrn == "100873")
    #expect(desk.chart.requests.isEmpty)
  }

  @Test func `the main act says beforehand which rules would refuse it`() throws {
    var auditor = try desk([.auditor])
    var clerk = try desk()

    try auditor.keys("o<enter>torr<enter>")
    try clerk.keys("o<enter>torr<enter>")

    #expect(auditor.pane.closed(.save)?.map(\.rule) == [.r06])
    #expect(clerk.pane.closed(.save) == nil)
    #expect(auditor.pane.closed(.next) == nil)
  }

  @Test func `what the desk could not read is marked at its field`() throws {
    var desk = try desk()
    try desk.keys("o<enter>torr<enter>")
    let error = InputError(field: "purpose", says: "there is no such field", accepts: "")

    try desk.receive(.answered(tag: "intake", [.invalid([error.at("note")])]))

    #expect(desk.pane.form.focus == "note")
    #expect(desk.pane.form["note"].error?.says == "there is no such field")
  }

  @Test func `a second save while the first is on its way is not sent`() throws {
    var desk = try desk()
    try desk.keys("o<enter>torr<enter>")
    desk.pane.isSaving = true

    #expect(try desk.keys("<f9>").orders.isEmpty)

    try desk.receive(.failed("The disk is full."))
    #expect(!(try desk.keys("<f9>").orders.isEmpty))
  }

  @Test func `no key table of the forms has a fault`() throws {
    var desk = try desk()
    #expect(KeymapLint.problems(in: desk.pane.bindings) == [])

    try desk.keys("o<enter>torr<enter><a-a><f4>")

    #expect(KeymapLint.problems(in: desk.pane.bindings) == [])
  }
}
