import DeskCore
import Testing

@testable import DeskUI

/// Matters of other offices, the ways in, the ways of delivery, and requests made twice.
@Suite struct IntakeElsewhereTests {
  private func desk(site: String = "ROC", at text: String = "2026-07-17T14:32:00-05:00") throws
    -> IntakeDesk
  {
    var desk = try IntakeDesk(at: text, site: site)
    desk.patient("100873", "Torres", "Maria", born: "1971-03-14")
    desk.chart.patients["100873"]?.address = Address(
      street: "12 Elm St", city: "St. Paul", state: "MN", postal: "55101")
    try desk.open()
    return desk
  }

  @Test(arguments: [
    ("bi", "billing", "Billing"), ("br", "outsideRecords", "Your Mayo Clinic care team"),
    ("fe", "outsideFacility", "Your Mayo Clinic care team"),
    ("v", "receiptCheck", "Your Mayo Clinic care team"),
    ("e", "portalEnrolment", "Patient Online Services"),
  ])
  func `a matter of another office is noted and nothing is logged`(
    letters: String, topic: String, office: String
  ) throws {
    var desk = try desk()
    let before = desk.chart

    try desk.keys("\(letters)<enter>")
    let shown = desk.screen(rows: 24, columns: 80)
    let effects = try desk.keys("<f9>")
    let slip = try desk.keys("<a-p>")

    #expect(shown.contains { $0.contains(office) })
    #expect(shown.contains { $0.contains("Open Monday to Friday, 08:00 to 17:00") })
    #expect(effects.orders.map(\.action) == ["request.noteRedirect"])
    #expect(effects.orders.first?.facts.text("topic") == topic)
    #expect(effects.message == "Noted; nothing is logged. Next: Alt+P prints the slip.")
    #expect(desk.chart == before)
    guard case .write(let paper)? = slip.last else {
      Issue.record("no slip was written")
      return
    }
    #expect(paper.kind == "redirect-slip" && paper.lines.contains(office))
  }

  @Test func `where the page names one office alone, it is the way to the others`() throws {
    var desk = try desk(site: "STP")
    try desk.keys("bi<enter>")

    #expect(desk.pane.closed(.save) == nil)
    #expect(desk.screen(rows: 24, columns: 80).contains { $0.contains("Medical Records") })
    #expect(desk.screen(rows: 24, columns: 80).contains { $0.contains("651.602.7220") })
  }

  @Test func `the desk's own work has no slip`() throws {
    var desk = try desk()

    #expect(try desk.keys("o<enter><a-p>").message.hasSuffix("there is no slip."))
  }

  @Test func `a call after hours is told before the key is pressed`() throws {
    var desk = try desk(at: "2026-07-17T17:20:00-05:00")
    try desk.keys("o<enter>torr<enter>")
    desk.pane.request.set("channel", "phone")

    #expect(desk.pane.closed(.save)?.map(\.code) == ["PHONE_CLOSED"])
    desk.pane.request.set("receivedAt", "16:50")

    #expect(desk.pane.closed(.save) == nil)
  }

  @Test func `by phone it is mailed to the billing address and nowhere else`() throws {
    var desk = try desk()
    try desk.keys("o<enter>torr<enter>")
    desk.pane.request.set("channel", "phone")
    desk.pane.request.focus(on: "delivery")
    try desk.keys("m")

    #expect(desk.pane.request.text("destination.street") == "12 Elm St")
    #expect(desk.pane.checks.contains { $0.text == "goes to the billing address" })
    #expect(desk.pane.closed(.save) == nil)
    desk.pane.request.set("destination.street", "9 Oak Ave")

    #expect(desk.pane.closed(.save)?.map(\.code) == ["PHONE_DELIVERY"])
    #expect(desk.pane.checks.contains { $0.text.hasPrefix("not the billing address") })
  }

  @Test func `what came by fax shows the clock of the site that got it`() throws {
    var desk = try desk()
    try desk.keys("o<enter>torr<enter>")
    desk.pane.request.set("channel", "fax")
    desk.pane.request.set("receivedAt", "y 16:05")

    let shown = desk.screen(rows: 40, columns: 120)

    #expect(shown.contains { $0.contains("= Thu 16 Jul 2026, yesterday, 16:05 Chicago") })
  }

  @Test func `a courier shows its flat price and the day that is promised`() throws {
    var desk = try desk()
    try desk.keys("o<enter>torr<enter>")
    desk.pane.request.focus(on: "delivery")

    try desk.keys("d")

    #expect(
      desk.pane.checks.first?.text
        == "courier $45.00 flat; sent today it is there by Tue 21 Jul 2026")
  }

  @Test func `a look at the desk needs an appointment in its hours`() throws {
    var desk = try desk()
    try desk.keys("o<enter>torr<enter>")
    desk.pane.request.focus(on: "delivery")
    try desk.keys("i")

    #expect(desk.pane.closed(.save)?.map(\.code) == ["INSPECTION_UNBOOKED"])
    desk.pane.request.set("inspectAt", "7/19 10:00")
    #expect(desk.pane.closed(.save)?.map(\.code) == ["INSPECTION_CLOSED"])
    desk.pane.request.set("inspectAt", "7/20 10:00")
    #expect(desk.pane.closed(.save) == nil)
    try desk.keys("<f9>")

    let request = try #require(desk.chart.requests["RQ-10001"])
    #expect(request.delivery == .inspection)
    #expect(request.inspectAt == Instant("2026-07-20T10:00:00-05:00"))
  }

  @Test func `any site of the practice may be where it is collected`() throws {
    var desk = try desk(site: "STP")
    try desk.keys("o<enter>torr<enter>")
    #expect(desk.pane.request.text("collectAt") == "STP")
    desk.pane.request.focus(on: "collectAt")

    try desk.keys("2")
    let watched = desk.pane.checks.first?.text
    try desk.keys("<f9>")

    #expect(watched == "collected at STE: carry the packet there when packed")
    #expect(desk.chart.requests["RQ-10001"]?.collectAt == "STE")
  }

  @Test func `legal process says that nothing is confirmed here`() throws {
    var desk = try desk()

    try desk.keys("l<enter>")

    #expect(desk.screen(rows: 24, columns: 80).contains { $0.contains("never confirm") })
  }

  @Test func `a request made twice is told once, then logged or joined`() throws {
    var desk = try desk(site: "STP")
    desk.session.actor = Actor(user: "mkl", roles: [.clerk])
    try desk.open()
    try desk.keys("o<enter>torr<enter>d<f9>o<enter>torr<enter>d")

    let told = try desk.keys("<f9>")
    var again = desk
    let joined = try desk.keys("<a-j>")
    try again.keys("<f9>")

    #expect(told.orders.isEmpty)
    #expect(told.message.hasPrefix("RQ-10001 is open for the same records"))
    #expect(again.chart.requests["RQ-10002"]?.stage == .logged)
    #expect(joined.orders.map(\.action) == ["request.log", "request.merge"])
    #expect(desk.chart.requests["RQ-10002"]?.mergedInto == "RQ-10001")
  }
}
