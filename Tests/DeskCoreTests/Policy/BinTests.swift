import Testing

@testable import DeskCore

/// The bins of a site's shelf, where the policy lists them.
@Suite struct BinTests {
  private func site(_ bins: [String]) -> Facts {
    var facts = Policy().facts.groups("site").first { $0.text("id") == "STP" } ?? Facts()
    facts["bins"] = .list(bins.map { .text($0) })
    return facts
  }

  private func read(_ bins: [String]) -> PolicyReading {
    let others = Policy().facts.groups("site").filter { $0.text("id") != "STP" }
    let sites = ([site(bins)] + others).map { FormValue.group($0) }
    return PolicyReading(["site": .list(sites)], zones: Sample.zones)
  }

  /// A desk whose shelf at STP has these bins, and a packed request.
  private func packed(_ bins: [String]) throws -> (desk: ScenarioDesk, request: String) {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let request = try desk.readyOwn()
    try desk.done("request.undo", on: request, by: "clerk2")
    desk.ground.policy = try #require(read(bins).policy)
    return (desk, request)
  }

  @Test func `a listed bin is taken as the list spells it`() throws {
    var (desk, request) = try packed(["A-1", "A-2"])

    try desk.done("request.passCheck", on: request, by: "clerk2", ["bin": .text("a-2")])

    #expect(desk.chart.requests[request]?.bin == "A-2")
  }

  @Test func `a bin that is not there is no answer, and the bins are named`() throws {
    var (desk, request) = try packed(["A-1", "A-2"])

    let outcome = try desk.does(
      "request.passCheck", on: request, by: "clerk2", ["bin": .text("B-14")])

    guard case .invalid(let errors) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(errors.map(\.field) == ["bin"])
    #expect(errors.first?.accepts == "A-1, A-2")
    #expect(desk.chart.requests[request]?.stage == .packed)
  }

  @Test func `a disc goes into a listed bin as well, and into no other`() throws {
    var (desk, request) = try packed(["A-1", "A-2"])
    let disc = try #require(desk.chart.requests[request]?.items.first?.label)
    let away: Facts = ["to": .text("STE"), "carrier": .text("Kurt Bote")]
    try desk.done("imaging.transfer", on: disc, by: "clerk", away)

    let wrong = try desk.does("imaging.receive", on: disc, by: "clerk2", ["bin": .text("B-14")])
    try desk.done("imaging.receive", on: disc, by: "clerk2", ["bin": .text("a-1")])

    guard case .invalid(let errors) = wrong else {
      Issue.record("\(wrong)")
      return
    }
    #expect(errors.map(\.field) == ["bin"] && errors.first?.accepts == "A-1, A-2")
    #expect(try desk.job(disc).bin == "A-1" && desk.job(disc).stage == .shelved)
  }

  @Test func `without a list any name is a bin`() throws {
    var (desk, request) = try packed([])

    try desk.done("request.passCheck", on: request, by: "clerk2", ["bin": .text("B-14")])

    #expect(desk.chart.requests[request]?.bin == "B-14")
  }

  @Test func `a list of many bins is not read out whole`() throws {
    let many = (1...30).map { "A-\($0)" }
    let site = try #require(read(many).policy?.site("STP"))

    #expect(site.unlisted("Z-9")?.accepts.hasSuffix("A-12 and 18 more") == true)
    #expect(site.unlisted("A-30") == nil && site.unlisted("") == nil)
  }

  @Test func `a bin that is listed twice, or has no name, is found`() {
    let errors = read(["A-1", "A-2", "a-1", " "]).errors

    #expect(errors.map(\.field) == ["site[0].bins[2]", "site[0].bins[3]"])
  }

  @Test func `a policy with bins reads back as it was written`() throws {
    let policy = try #require(read(["A-1", "A-2"]).policy)

    #expect(PolicyReading(policy.facts, zones: Sample.zones).policy == policy)
    #expect(policy.site("STP")?.bins == ["A-1", "A-2"])
  }

  @Test func `the free bins are the listed ones in which nothing lies`() {
    let map = ShelfMap(site: "STP", packets: [], listed: ["A-2", "A-1", "A-3"])

    #expect(map.free(2) == ["A-2", "A-1"])
    #expect(map.listedFree?.count == 3)
    #expect(ShelfMap(site: "STP", packets: []).listedFree == nil)
  }
}
