import Testing

@testable import DeskCore

/// What is kept about everything that leaves.
@Suite struct ReleaseTests {
  @Test func `a hand-over keeps what left, to whom and on what basis`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let request = try desk.readyOwn()
    let visit = try desk.verifiedPatient(request)

    #expect(try desk.handOver(visit).isDone)

    let release = try #require(desk.chart.requests[request]?.releases.first)
    #expect(release.day == Day("2026-03-16") && release.site == "STP" && release.by == "front")
    #expect(release.items == [1, 2])
    #expect(release.recipient == "Anna Berg")
    #expect(release.address.city == "St. Paul")
    #expect(release.basis == .toIndividual && release.purpose == "Own record")
    #expect(release.description == "CT chest; Report CT chest")
  }

  @Test func `sending to a law firm rests on the authorization`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let paper = try desk.authorization()
    let request = try desk.logThirdParty(
      paper,
      [
        "delivery": .text("mail"), "purpose": .text("Legal"),
        "destination": .group(["street": .text("1 Court Sq"), "city": .text("St. Paul")]),
      ])
    try desk.shelve(request)
    #expect(desk.chart.requests[request]?.releases == [])

    try desk.done("request.send", on: request, by: "clerk")

    let release = try #require(desk.chart.requests[request]?.releases.first)
    #expect(release.recipient == "Hale LLP" && release.address.street == "1 Court Sq")
    #expect(release.basis == .authorization && release.purpose == "Legal")
  }

  @Test func `a row from before releases were kept reads as one without any`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let request = try #require(desk.chart.requests[try desk.logOwn()])
    var fields = try FieldEncoder.encode(request)
    let count = fields.list.count
    fields.list.removeAll { $0.path.hasPrefix("releases") }

    #expect(fields.list.count == count - 1)
    #expect(try FieldDecoder.decode(Request.self, from: fields) == request)
  }
}
