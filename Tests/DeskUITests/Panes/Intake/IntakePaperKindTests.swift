import DeskCore
import Testing

@testable import DeskUI

/// Papers that are taken in as a kind of request of their own.
@Suite struct IntakePaperKindTests {
  private func desk() throws -> IntakeDesk {
    var desk = try IntakeDesk()
    desk.patient("100873", "Torres", "Maria", born: "1971-03-14")
    desk.patient("300", "Young", "Ida", born: "2014-08-01")
    try desk.open()
    return desk
  }

  private func fill(_ desk: inout IntakeDesk, _ fields: [String: String]) {
    for (name, text) in fields { desk.pane.request.set(name, text) }
    desk.pane.refit()
  }

  private let family = [
    "recipients": "Karin Berg; Olaf Berg", "information": "results and appointments",
    "expiresOn": "+1y", "signer": "patient", "signedOn": "t",
    "statements": "revocation conditioning redisclosure", "types": "labs appointments",
  ]

  @Test func `friends and family is an authorization with every element`() throws {
    var desk = try desk()
    try desk.keys("fr<enter>torr<enter>")
    fill(&desk, family)

    let effects = try desk.keys("<f9>")

    #expect(effects.orders.map(\.action) == ["authorization.scanIn", "authorization.check"])
    let facts = try #require(effects.orders.first?.facts)
    #expect(facts.text("kind") == "authorization")
    #expect(facts.texts("recipients") == ["Karin Berg", "Olaf Berg"])
    #expect(facts.text("purpose") == "at the request of the individual")
    #expect(facts.text("discloser") == "St. Paul Radiology")
    #expect(effects.message == "AU-10001 is on file and in order.")
    #expect(desk.chart.documents["AU-10001"]?.stage == .valid)
  }

  @Test func `one that is not signed is on file and says what it lacks`() throws {
    var desk = try desk()
    try desk.keys("fr<enter>torr<enter>")
    fill(&desk, family.merging(["signer": "nobody"]) { $1 })

    let effects = try desk.keys("<f9>")

    #expect(effects.message == "AU-10001 is on file but lacks something.")
    guard case .show(.whyNot(let title, let breaches))? = effects.last else {
      Issue.record("no gaps were shown")
      return
    }
    #expect(title == "Friends and family" && breaches.map(\.rule).contains(.r10))
  }

  @Test func `a written restriction and another address are filed`() throws {
    var desk = try desk()
    try desk.keys("res<enter>torr<enter>")
    fill(&desk, ["restriction.recipients": "Acme Life", "restriction.agreed": "y"])
    let restriction = try desk.keys("<f9>")
    try desk.keys("co<enter>torr<enter>")
    fill(&desk, ["information": "9 Oak Ave; Duluth, MN 55802", "signer": "patient"])
    let means = try desk.keys("<f9>")

    #expect(restriction.message == "AU-10001 is on file and in order.")
    #expect(desk.chart.documents["AU-10001"]?.form.restriction?.recipients == ["Acme Life"])
    #expect(means.message == "AU-10002 is on file and in order.")
    #expect(desk.chart.documents["AU-10002"]?.form.kind == .confidentialCommunication)
  }

  @Test func `a revocation names one of the patient's papers and ends it`() throws {
    var desk = try desk()
    try desk.keys("fr<enter>torr<enter>")
    fill(&desk, family)
    try desk.keys("<f9>rev<enter>torr<enter>")
    desk.pane.request.focus(on: "revokes")
    try desk.keys("<f4>")
    let offered = desk.pane.list?.choices.map(\.word)
    try desk.keys("<enter>")
    fill(&desk, ["inWriting": "y"])

    let effects = try desk.keys("<f9>")

    #expect(offered == ["AU-10001"])
    #expect(effects.orders.map(\.on) == ["AU-10001"])
    #expect(effects.message.hasPrefix("AU-10001 is revoked."))
    #expect(desk.chart.documents["AU-10001"]?.stage == .revoked)
  }

  @Test func `a spoken revocation is refused and the paper stands`() throws {
    var desk = try desk()
    try desk.keys("fr<enter>torr<enter>")
    fill(&desk, family)
    try desk.keys("<f9>rev<enter>torr<enter>")
    fill(&desk, ["revokes": "au-10001", "inWriting": "n", "channel": "phone"])

    #expect(desk.pane.closed(.save)?.map(\.rule) == [.r17])
    try desk.keys("<f9>")

    #expect(desk.chart.documents["AU-10001"]?.stage == .valid)
  }

  @Test func `proxy access rests on a proof that is scanned in from the form`() throws {
    var desk = try desk()
    try desk.keys("ch<enter>young<enter>")
    fill(&desk, ["name": "Eva Young", "relation": "parent"])
    #expect(desk.pane.closed(.save)?.map(\.rule) == [.r99])
    try desk.keys("<a-a>")
    #expect(desk.pane.paper.text("kind") == "proof")
    desk.pane.paper.set("proof", "birthRecord")
    desk.pane.paper.set("bearer", "Eva Young")
    try desk.keys("<f9>")
    #expect(desk.pane.request.text("proof") == "AU-10001")

    let effects = try desk.keys("<f9>")

    #expect(effects.orders.map(\.action) == ["authorization.grantProxy"])
    #expect(effects.message.hasPrefix("AU-10002 lets them see the record."))
    #expect(desk.chart.documents["AU-10002"]?.form.kind == .proxyGrant)
  }
}
