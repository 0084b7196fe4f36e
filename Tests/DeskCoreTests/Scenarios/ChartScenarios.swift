import Testing

@testable import DeskCore

/// Two charts of one person.
@Suite struct ChartScenarios {
  private static let shown: Facts = ["into": .text("100"), "shownBy": .text("both signed here")]

  /// Anna Berg under two numbers; the second one's request stands on the shelf.
  private func twoCharts() throws -> (desk: ScenarioDesk, request: String) {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    try desk.patient("200", PersonName(family: "Berg", given: "Annie"))
    desk.chart.reports["R1"] = Report(id: "R1", mrn: "200", status: "final")
    desk.chart.reports["R0"] = Report(id: "R0", mrn: "100", status: "final")
    let request = try desk.readyOwn("200")
    return (desk, request)
  }

  @Test func `everything under the old number goes over in one act`() throws {
    var (desk, request) = try twoCharts()
    let other = try desk.logOwn("200")
    let study = try #require(desk.chart.studies(ofPatient: "200").first)

    let outcome = try desk.does("patient.merge", on: "200", by: "dataIntegrity", Self.shown)

    guard case .done(let done) = outcome else { return #expect(outcome.isDone) }
    #expect(done.findings["into"] == "100")
    #expect(done.stage == "merged")
    #expect(desk.chart.requests[request]?.patient == "100")
    #expect(desk.chart.requests[request]?.wanted.patient == "100")
    #expect(desk.chart.requests[other]?.patient == "100")
    #expect(desk.chart.studies[study.accession]?.mrn == "100")
    #expect(desk.chart.reports["R1"]?.mrn == "100")
    #expect(desk.chart.requests(ofPatient: "200").isEmpty)
    #expect(try desk.chart.standingChart("200")?.mrn == "100")
    let merged = try #require(desk.chart.patients["200"]?.merged)
    #expect(merged.moved.contains(ChartRow(.report, "R1")))
    #expect(merged.had == [ChartRow(.report, "R0")])
    #expect(merged.shownBy == "both signed here")
  }

  @Test func `a packet under the old number is taken down, with its disc`() throws {
    var (desk, request) = try twoCharts()
    let clocks = try #require(desk.chart.requests[request]).clocks
    let disc = try #require(desk.chart.requests[request]?.items.first?.label)
    let visit = try desk.visit(request)

    try desk.done("patient.merge", on: "200", by: "dataIntegrity", Self.shown)

    let packet = try #require(desk.chart.requests[request])
    let job = try #require(try desk.chart.matter(disc, as: MediaJob.self))
    #expect(packet.stage == .recalled && packet.hold.contains("200"))
    #expect(packet.clocks == clocks)
    #expect(job.stage == .recalled && job.patient == "100")
    try desk.identify(visit)
    #expect(try !desk.handOver(visit).isDone)
  }

  @Test func `the other chart's packet stays on the shelf`() throws {
    var (desk, _) = try twoCharts()
    let own = try desk.readyOwn("100")

    try desk.done("patient.merge", on: "200", by: "dataIntegrity", Self.shown)

    #expect(desk.chart.requests[own]?.stage == .ready)
  }

  @Test func `only data integrity merges by hand, and says why`() throws {
    var (desk, request) = try twoCharts()
    let before = desk.chart

    let clerk = try desk.does("patient.merge", on: "200", by: "clerk", Self.shown)
    let silent = try desk.does(
      "patient.merge", on: "200", by: "dataIntegrity",
      ["into": .text("100"), "message": .text("ADT1 MSG00015")])
    let self1 = try desk.does(
      "patient.merge", on: "100", by: "dataIntegrity", Self.shown)
    let nobody = try desk.does(
      "patient.merge", on: "200", by: "dataIntegrity",
      ["into": .text("999"), "shownBy": .text("a guess")])

    #expect(clerk.rules == [.r06])
    #expect(silent.codes == ["NOTHING_SHOWS"])
    #expect(self1.codes == ["SAME_CHART"])
    #expect(!nobody.isDone && nobody.rules.isEmpty)
    #expect(desk.chart == before)
    #expect(desk.chart.requests[request]?.patient == "200")
  }

  @Test func `the chart system's message is enough for the desk itself`() throws {
    var (desk, _) = try twoCharts()
    let command = Command(
      id: "m", do: "patient.merge", on: "200",
      facts: ["into": .text("100"), "message": .text("ADT1 MSG00015")], actor: .system,
      desk: "FD1", moment: try desk.moment())

    #expect(try desk.chart.perform(command, on: desk.ground).isDone)
    #expect(desk.chart.patients["200"]?.merged?.shownBy == "ADT1 MSG00015")
  }

  @Test func `a chart is merged once, and nothing into a merged one`() throws {
    var (desk, _) = try twoCharts()
    try desk.patient("300", PersonName(family: "Kim", given: "David"), born: "1984-06-09")
    try desk.done("patient.merge", on: "200", by: "dataIntegrity", Self.shown)

    let again = try desk.does("patient.merge", on: "200", by: "dataIntegrity", Self.shown)
    let into = try desk.does(
      "patient.merge", on: "300", by: "dataIntegrity",
      ["into": .text("200"), "shownBy": .text("a guess")])
    let corrected = try desk.does(
      "patient.correct", on: "200", by: "dataIntegrity",
      ["phone": .text("651-555-0000"), "cause": .text("new number")])

    #expect(again.codes == ["MERGED_ALREADY"])
    #expect(into.codes == ["INTO_MERGED"])
    #expect(corrected.rules == [.r00])
  }

  @Test func `a request that names the old number belongs to the chart that goes on`() throws {
    var (desk, _) = try twoCharts()
    try desk.done("patient.merge", on: "200", by: "dataIntegrity", Self.shown)

    let request = try desk.logOwn("200")

    #expect(desk.chart.requests[request]?.patient == "100")
    #expect(desk.chart.requests[request]?.wanted.patient == "100")
  }

  @Test func `a merged chart is nobody's look-alike`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    try desk.patient("200")
    let anna = try #require(desk.chart.patients["100"])
    #expect(desk.chart.lookAlikes(of: anna).map(\.mrn) == ["200"])

    try desk.done("patient.merge", on: "200", by: "dataIntegrity", Self.shown)

    #expect(desk.chart.lookAlikes(of: anna).isEmpty)
  }

  @Test func `an unmerge puts back what the merge moved, and names what came in since`() throws {
    var (desk, request) = try twoCharts()
    let own = try desk.logOwn("100")
    try desk.done("patient.merge", on: "200", by: "dataIntegrity", Self.shown)
    let since = try desk.logOwn("200")

    let outcome = try desk.does(
      "patient.unmerge", on: "200", by: "dataIntegrity", ["cause": .text("two sisters")])

    guard case .done(let done) = outcome else { return #expect(outcome.isDone) }
    #expect(done.findings["stays"] == since)
    #expect(desk.chart.requests[request]?.patient == "200")
    #expect(desk.chart.requests[request]?.wanted.patient == "200")
    #expect(desk.chart.requests[own]?.patient == "100")
    #expect(desk.chart.requests[since]?.patient == "100")
    #expect(desk.chart.reports["R1"]?.mrn == "200" && desk.chart.reports["R0"]?.mrn == "100")
    #expect(desk.chart.patients["200"]?.merged == nil)
    #expect(try desk.chart.standingChart("200")?.mrn == "200")
  }

  @Test func `the last of two merges is undone first`() throws {
    var (desk, _) = try twoCharts()
    try desk.patient("300", PersonName(family: "Berg", given: "Ann"))
    try desk.done("patient.merge", on: "200", by: "dataIntegrity", Self.shown)
    try desk.done(
      "patient.merge", on: "100", by: "dataIntegrity",
      ["into": .text("300"), "shownBy": .text("both signed here")])
    #expect(try desk.chart.standingChart("200")?.mrn == "300")

    let early = try desk.does(
      "patient.unmerge", on: "200", by: "dataIntegrity", ["cause": .text("two sisters")])
    try desk.done("patient.unmerge", on: "100", by: "dataIntegrity", ["cause": .text("a mistake")])
    let then = try desk.does(
      "patient.unmerge", on: "200", by: "dataIntegrity", ["cause": .text("two sisters")])
    let twice = try desk.does(
      "patient.unmerge", on: "200", by: "dataIntegrity", ["cause": .text("two sisters")])

    #expect(early.codes == ["SURVIVOR_MERGED"])
    #expect(then.isDone)
    #expect(desk.chart.reports["R1"]?.mrn == "200")
    #expect(twice.codes == ["NOT_MERGED"])
  }
}
