import Testing

@testable import DeskCore

/// What a packet tells of the fee.
@Suite struct FeeFactsTests {
  static let items = [
    PackedItem(number: 1, medium: .paper, type: .reports, title: "CT report", count: 9),
    PackedItem(number: 2, medium: .paper, type: .notes, title: "Notes", count: 3),
    PackedItem(number: 3, medium: .film, type: .images, title: "Chest", count: 2),
    PackedItem(number: 4, medium: .disc, type: .images, title: "CT", label: "MD-1", count: 4),
  ]

  @Test func `pages and films are counted, discs are electronic`() throws {
    let facts = try facts(of: Self.items)

    #expect(facts.pages == 12 && facts.films == 2 && facts.electronic == true)
    #expect(facts.practice == "spr" && facts.state == .minnesota && facts.track == .access)
  }

  @Test func `what a packet does not tell is not known`() throws {
    let facts = try facts(of: Self.items)

    #expect(facts.purpose == nil && facts.heldElectronically == nil && facts.costs == nil)
    #expect(facts.summaryAgreed == nil)
  }

  @Test func `a packet of paper is not electronic`() throws {
    #expect(try facts(of: Array(Self.items.prefix(2))).electronic == false)
  }

  @Test func `a mammogram is asked for, is not there, or may be among the images`() throws {
    #expect(try facts(of: Self.items, ["mammogram": .flag(true)]).mammogram == .among)
    #expect(try facts(of: Array(Self.items.prefix(2))).mammogram == MammogramShare.none)
    #expect(try facts(of: Self.items).mammogram == nil)
  }

  @Test func `a mistyped count stops the program nowhere`() throws {
    var items = Self.items
    items[0].count = .max
    items[1].count = .min

    #expect(try facts(of: items).pages == 1_000_000)
  }

  private func facts(of items: [PackedItem], _ said: Facts = [:]) throws -> FeeFacts {
    let site = Sample.site("STP")
    let clocks = Clocks(
      Clocks.Facts(track: .access, received: Sample.today), at: site, policy: Policy())
    let request = Request(
      id: "RQ-1", facts: said, kind: .ownRecords, site: site,
      received: Receipt(at: Sample.now, site: "STP", day: Sample.today, channel: .counter),
      clocks: clocks)
    return FeeFacts(request, items: items, at: site, on: Sample.today)
  }
}
