import Testing

@testable import DeskCore
@testable import DeskUI

/// A chart mended from the keyboard, on a desk whose rules answer.
@Suite struct ChartLayerTests {
  private static let first = "0041-111-1"
  private static let second = "0041-222-2"

  private func desk(
    _ roles: Set<Role> = [.dataIntegrity, .clerk], size: Size = Size(rows: 24, columns: 80)
  ) throws -> DeskPlayer {
    var counter = try CounterDesk()
    for (mrn, given) in [(Self.first, "Lena"), (Self.second, "Lenna")] {
      counter.chart.patients[mrn] = Patient(
        mrn: mrn, name: PersonName(family: "Quist", given: given), bornOn: Day("1971-03-14"),
        phone: "651-555-0148")
    }
    return try DeskPlayer(counter, roles: roles, size: size)
  }

  /// Finds the first chart and opens it for mending.
  private static let open = "<f2> q u i s <a-c>"

  @Test func `a date of birth is corrected with its cause, before and after shown`() throws {
    var desk = try desk()

    try desk.press(Self.open + " c <tab> <tab> <tab> <tab> 03151971 <tab> <tab>")
    try desk.press("t y p o <enter>")
    #expect(desk.screen.contains("Born: 1971-03-14  ->  1971-03-15"))
    #expect(desk.orders.isEmpty)
    try desk.press("y")

    let order = Order(
      "patient.correct", on: Self.first,
      ["bornOn": .day(Morning.day("1971-03-15")), "cause": .text("typo")])
    #expect(desk.orders == [order])
    #expect(desk.counter.chart.patients[Self.first]?.bornOn == Day("1971-03-15"))
    #expect(desk.counter.chart.patients[Self.first]?.phone == "651-555-0148")
  }

  @Test func `a correction without its cause is not asked for`() throws {
    var desk = try desk()

    try desk.press(Self.open + " c <tab> <tab> <tab> <tab> 03151971 <f9>")

    #expect(desk.screen.contains("is missing"))
    #expect(desk.orders.isEmpty)
  }

  @Test func `a correction that changes nothing is no act`() throws {
    var desk = try desk()

    try desk.press(Self.open + " c <tab> <tab> <tab> <tab> <tab> <tab>")
    try desk.press("t y p o <f9>")

    #expect(desk.screen.contains("Nothing is changed yet."))
    #expect(desk.orders.isEmpty)
  }

  @Test func `a date of birth cannot be emptied, and no change of it is promised`() throws {
    var desk = try desk()

    try desk.press(Self.open + " c <tab> <tab> <tab> <tab> <c-u> <tab> <c-u> <tab>")
    try desk.press("t y p o <f9>")
    #expect(desk.screen.contains("Accepted: a date; it cannot be emptied"))
    #expect(!desk.screen.contains("->"))
    try desk.press("03141971 <f9>")

    #expect(desk.screen.contains("Phone: 651-555-0148  ->  nothing"))
    #expect(!desk.screen.contains("Born:"))
    try desk.press("y")
    #expect(desk.orders.map(\.facts) == [["phone": .text(""), "cause": .text("typo")]])
  }

  @Test func `a chart without a date of birth needs none for another correction`() throws {
    var desk = try desk()
    desk.counter.chart.patients[Self.first]?.bornOn = nil

    try desk.press(Self.open + " c <tab> <tab> <tab> <tab> <tab> <c-u> <tab>")
    try desk.press("t y p o <f9> y")

    #expect(desk.orders.map(\.facts) == [["phone": .text(""), "cause": .text("typo")]])
  }

  @Test func `charts are merged and taken apart again`() throws {
    var desk = try desk()

    try desk.press(Self.open + " m 0041-222-2 <tab> l i c e n c e <f9>")
    #expect(desk.screen.contains("Quist, Lenna"))
    try desk.press("y")
    #expect(desk.counter.chart.patients[Self.first]?.merged?.into == Self.second)
    try desk.press(Self.open + " u s i s t e r s <enter> y")

    #expect(desk.orders.map(\.action) == ["patient.merge", "patient.unmerge"])
    #expect(desk.counter.chart.patients[Self.first]?.merged == nil)
  }

  @Test func `n goes back to the fields and does nothing`() throws {
    var desk = try desk()

    try desk.press(Self.open + " m 0041-222-2 <tab> l i c e n c e <f9> n")

    #expect(desk.orders.isEmpty)
    #expect(desk.app.layers.last is ChartLayer)
    #expect(desk.screen.contains("Into MRN"))
  }

  @Test func `a refused merge shows its rule, and leaves what was typed`() throws {
    var desk = try desk()

    try desk.press(Self.open + " m 0041-111-1 <tab> l i c e n c e <f9> y")
    #expect(desk.app.layers.last is WhyNotLayer)
    #expect(desk.screen.contains("R-100"))
    try desk.press("<esc>")

    let layer = try #require(desk.app.layers.last as? ChartLayer)
    #expect(layer.step == .fields && layer.entry.text("shownBy") == "licence")
    try desk.press("<up> <c-u> 0041-222-2 <f9> y")
    #expect(desk.app.layers.isEmpty)
    #expect(desk.counter.chart.patients[Self.first]?.merged?.into == Self.second)
  }

  @Test func `a chart that is not there is an error at its field, and nothing is lost`() throws {
    var desk = try desk()

    try desk.press(Self.open + " m 0041-999-9 <tab> l i c e n c e <f9> y")

    let layer = try #require(desk.app.layers.last as? ChartLayer)
    #expect(layer.step == .fields && layer.entry.focus == "into")
    #expect(layer.entry.text("shownBy") == "licence")
    #expect(desk.screen.contains("Accepted: an MRN that is on file"))
  }

  @Test func `until the answer comes an order is given once, and its answer closes the layer`()
    throws
  {
    var desk = try desk()
    try desk.press(Self.open + " m 0041-222-2 <tab> l i c e n c e <f9>")

    #expect(desk.app.handle(.character("y")).count == 1)
    #expect(desk.app.handle(.character("y")).isEmpty)
    #expect((desk.app.layers.last as? ChartLayer)?.step == .sent)
    let done = Outcome.Done(subject: Self.first, stage: "merged", seq: 9, findings: [:])
    _ = desk.app.receive(.answered(tag: "desk patient.merge \(Self.first)", [.done(done)]))

    #expect(desk.app.layers.isEmpty)
    #expect(desk.app.message.text == "Chart \(Self.first) is merged; its rows went over.")
  }

  @Test func `a machine that fails leaves what was typed`() throws {
    var desk = try desk()
    try desk.press(Self.open + " m 0041-222-2 <tab> l i c e n c e <f9>")
    _ = desk.app.handle(.character("y"))

    _ = desk.app.receive(.failed("The disk is full."))

    let layer = try #require(desk.app.layers.last as? ChartLayer)
    #expect(layer.step == .fields && layer.entry.text("into") == Self.second)
    #expect(desk.app.message.text == "The disk is full.")
  }

  @Test(arguments: [Role.clerk, .front, .imaging, .privacy])
  func `whose duty it is not hears so, and no chart is read`(role: Role) throws {
    var desk = try desk([role])
    try desk.press("<f2> q u i s")

    let asked = desk.app.handle(.alt("c"))

    #expect(asked.isEmpty)
    #expect(desk.app.layers.last is WhyNotLayer)
    #expect(desk.screen.contains("R-06"))
    try desk.press("<esc>")
    #expect(desk.app.layers.isEmpty)
  }

  @Test func `until an act is chosen it shows no more than a list does`() throws {
    var desk = try desk()

    try desk.press(Self.open)
    #expect(desk.screen.contains("****11-1  Quist, L.  born 1971"))
    for whole in [Self.first, "Lena", "1971-03-14"] { #expect(!desk.screen.contains(whole)) }
    try desk.press("c")

    for whole in [Self.first, "Lena", "1971-03-14"] { #expect(desk.screen.contains(whole)) }
    try desk.press("<esc>")
    #expect(!desk.screen.contains(Self.first))
  }

  @Test(arguments: ChartAct.allCases)
  func `every act on a chart is data integrity's alone`(act: ChartAct) throws {
    let own = try desk([.dataIntegrity]).app.session
    let other = try desk([.clerk, .front, .supervisor]).app.session

    #expect(act.closed(to: own).isEmpty)
    #expect(act.closed(to: other).map(\.rule) == [.r06])
  }

  @Test func `without a chart in view it says where to find one`() throws {
    var desk = try desk()

    try desk.press("3 <a-c>")

    #expect(desk.app.layers.isEmpty)
    #expect(desk.app.message.text.hasPrefix("No chart is in view here."))
  }

  @Test(arguments: [Size(rows: 24, columns: 80), Size(rows: 40, columns: 120)])
  func `every step is drawn whole, in plain signs too`(size: Size) throws {
    var desk = try desk(size: size)

    try desk.press(Self.open)
    #expect(desk.screen.contains("m  Merge this chart into another of the same person"))
    try desk.press("c")
    #expect(desk.screen.contains("Born") && desk.screen.contains("1971-03-14"))
    let plain = desk.app.view().lines(.ascii).joined()
    let isPlain = plain.unicodeScalars.allSatisfy(\.isASCII)
    #expect(isPlain)
  }
}
