import Testing

@testable import DeskCore

/// What was asked, authorised and packed, side by side.
@Suite struct ScopeDiffTests {
  private func request() throws -> (Request, Document) {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let paper = try desk.authorization([
      "from": .day(Sample.day("2024-01-01")), "to": .day(Sample.day("2025-12-31")),
    ])
    let id = try desk.logThirdParty(
      paper, ["from": .day(Sample.day("2024-01-01")), "to": .day(Sample.day("2025-12-31"))])
    return (
      try #require(desk.chart.requests[id]), try #require(desk.chart.documents[paper])
    )
  }

  private func line(_ axis: ScopeDiff.Axis, _ diff: ScopeDiff) throws -> ScopeDiff.Line {
    try #require(diff.lines.first { $0.axis == axis })
  }

  private func item(
    _ number: Int, _ type: RecordType, _ medium: Medium = .paper, on day: String = "2025-06-01",
    _ sensitive: Set<SensitiveCategory> = []
  ) -> PackedItem {
    PackedItem(
      number: number, medium: medium, type: type, title: "x", on: Day(day), sensitive: sensitive)
  }

  @Test func `before anything is packed asked and authorised are compared`() throws {
    let (request, paper) = try request()

    let diff = ScopeDiff(request, paper: paper)

    #expect(diff.agrees && diff.lines.map(\.axis) == ScopeDiff.Axis.allCases)
    let types = try line(.types, diff)
    #expect(types.asked == ["images", "reports"] && types.authorised == ["images", "reports"])
    #expect(types.packed == nil && types.missing == [])
    #expect(try line(.media, diff).authorised == nil)
  }

  @Test func `what is asked beyond the paper shows before it is packed`() throws {
    var (request, paper) = try request()
    request.wanted.types.insert(.labs)
    request.wanted.dates = DateRange(from: Sample.day("2020-01-01"), to: nil)

    let diff = ScopeDiff(request, paper: paper)

    #expect(try line(.types, diff).beyond == ["labs"])
    #expect(try line(.dates, diff).beyond == ["from 2020-01-01"])
    #expect(!diff.agrees)
  }

  @Test func `what is packed beyond, unasked or missing shows on its axis`() throws {
    var (request, paper) = try request()
    request.items = [
      item(1, .reports), item(2, .notes, on: "2023-12-31"),
      item(3, .reports, .film, [.mentalHealth]),
    ]

    let diff = ScopeDiff(request, paper: paper)

    let types = try line(.types, diff)
    #expect(types.packed == ["reports", "notes"] && types.beyond == ["notes"])
    #expect(types.unasked == ["notes"] && types.missing == ["images"])
    #expect(try line(.dates, diff).beyond == ["2023-12-31"])
    #expect(try line(.media, diff).unasked == ["film"] && line(.media, diff).missing == ["disc"])
    #expect(try line(.sensitive, diff).beyond == ["mentalHealth"])
  }

  @Test func `an item without its day is beyond a paper that has days`() throws {
    var (request, paper) = try request()
    request.items = [item(1, .reports, on: "")]

    #expect(try line(.dates, ScopeDiff(request, paper: paper)).beyond == ["no day"])
  }

  @Test func `what has left is no part of the packet`() throws {
    var (request, paper) = try request()
    request.items = [item(1, .reports)]
    request.markReleased([1])

    #expect(try line(.types, ScopeDiff(request, paper: paper)).packed == nil)
  }

  @Test func `without its paper nothing is authorised, and own access is limited by nothing`()
    throws
  {
    var (request, _) = try request()

    #expect(try line(.types, ScopeDiff(request, paper: nil)).beyond == ["images", "reports"])
    request.kind = .ownRecords
    #expect(try line(.types, ScopeDiff(request, paper: nil)).authorised == nil)
  }
}
