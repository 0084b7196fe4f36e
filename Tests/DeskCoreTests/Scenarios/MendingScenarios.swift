import Testing

@testable import DeskCore

/// Scenarios about the wrong patient, mended in the open.
@Suite struct MendingScenarios {
  private func desk() throws -> ScenarioDesk {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    try desk.patient("200", PersonName(family: "Holm", given: "Nora"), born: "1980-05-02")
    desk.study()
    return desk
  }

  private let right: Facts = [
    "patient": .text("200"), "cause": .text("sameName"),
    "matchedBy": .words("fullName", "bornOn", "phoneLastFour"),
  ]

  @Test func `a request goes to the right patient and keeps its first receipt`() throws {
    var desk = try desk()
    let id = try desk.logOwn()
    let before = try #require(desk.chart.requests[id])
    try desk.at("2026-03-20 09:00")
    try desk.done("request.validate", on: id, by: "clerk")
    try desk.done("request.assign", on: id, by: "clerk")

    try desk.done("request.relink", on: id, by: "clerk", right)

    let after = try #require(desk.chart.requests[id])
    #expect(after.patient == "200" && after.wanted.patient == "200" && after.stage == .logged)
    #expect(after.received == before.received && after.clocks == before.clocks)
    #expect(after.assignee.isEmpty && after.matchedBy == [.fullName, .bornOn, .phoneLastFour])
    #expect(after.wanted.types == before.wanted.types && after.requester == before.requester)
  }

  @Test func `what was matched and proven for the other patient counts no more`() throws {
    var desk = try desk()
    let paper = try desk.authorization()
    let id = try desk.logThirdParty(paper)

    try desk.done(
      "request.relink", on: id, by: "privacy",
      ["patient": .text("200"), "cause": .text("lookAlike")])

    let request = try #require(desk.chart.requests[id])
    #expect(request.basis.isEmpty && request.matchedBy.isEmpty)
    let outcome = try desk.does("request.validate", on: id, by: "clerk")
    #expect(outcome.rules.isSuperset(of: [.r51, .r13]))
  }

  @Test func `a paper of the right patient stays with the request`() throws {
    var desk = try desk()
    let paper = try desk.authorization(["patient": .text("200")])
    let id = try desk.logThirdParty(paper)

    try desk.done("request.relink", on: id, by: "clerk", right)

    #expect(desk.chart.requests[id]?.basis == paper)
  }

  @Test func `a packet on the shelf comes down, its disc is recalled, and nobody is told`() throws {
    var desk = try desk()
    let id = try desk.readyOwn()
    try desk.done("request.notify", on: id, by: "clerk")
    let disc = try #require(try desk.chart.matters(ofRequest: id, as: MediaJob.self).first)

    let outcome = try desk.does("request.relink", on: id, by: "clerk", right)

    guard case .done(let done) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(done.findings["bin"] == "B-14" && done.stage == "logged")
    let request = try #require(desk.chart.requests[id])
    #expect(request.items.isEmpty && request.bin.isEmpty && request.readyOn == nil)
    #expect(request.notices == 0 && request.answeredOn == nil && request.packedBy.isEmpty)
    #expect(request.hold == "take down B-14")
    #expect(try desk.chart.matter(disc.id, as: MediaJob.self)?.stage == .recalled)
  }

  @Test func `the next packet is made of the right patient's records and goes out`() throws {
    var desk = try desk()
    let id = try desk.readyOwn()
    try desk.done("request.relink", on: id, by: "clerk", right)
    desk.chart.studies["A200"] = Study(
      accession: "A200", mrn: "200", modality: "CT", title: "CT chest", on: try desk.moment().day)
    try desk.done("request.validate", on: id, by: "clerk")
    try desk.done("request.assign", on: id, by: "clerk", ["to": .text("clerk")])
    let old = try #require(try desk.chart.matters(ofRequest: id, as: MediaJob.self).first)
    let paper: Facts = [
      "medium": .text("paper"), "type": .text("reports"), "title": .text("Report"),
      "final": .flag(true), "minorConsented": .flag(false), "sensitive": .list([]),
    ]
    let disc: Facts = [
      "medium": .text("disc"), "type": .text("images"), "title": .text("CT chest"),
      "final": .flag(true), "minorConsented": .flag(false), "sensitive": .list([]),
      "label": .text(old.id),
    ]

    try desk.done(
      "request.pack", on: id, by: "clerk", ["items": .list([.group(disc), .group(paper)])])
    let wrong = try desk.does("request.passCheck", on: id, by: "clerk2", ["bin": .text("B-2")])
    try desk.done("request.failCheck", on: id, by: "clerk2", ["cause": .text("a stray disc")])
    try desk.done("request.pack", on: id, by: "clerk", ["items": .list([.group(paper)])])
    try desk.done("request.passCheck", on: id, by: "clerk2", ["bin": .text("B-2")])

    #expect(wrong.rules.contains(.r71))
    #expect(desk.chart.requests[id]?.stage == .ready)
  }

  @Test func `after a hand-over it is a misrelease, and nothing moves`() throws {
    var desk = try desk()
    let id = try desk.handedOver()
    let chart = desk.chart

    let outcome = try desk.does("request.relink", on: id, by: "clerk", right)

    #expect(outcome.codes == ["NO_SUCH_MOVE"])
    #expect(desk.chart == chart)
  }

  @Test func `after a part was handed over it is a misrelease as well`() throws {
    var desk = try desk()
    let id = try desk.readyOwn()
    desk.chart.requests[id]?.markReleased([1])

    let outcome = try desk.does("request.relink", on: id, by: "clerk", right)

    #expect(outcome.codes == ["RELINK_AFTER_RELEASE"] && outcome.rules == [.r102])
    #expect(desk.chart.requests[id]?.patient == "100")
  }

  @Test func `nobody at the counter turns into somebody else`() throws {
    var desk = try desk()
    let id = try desk.readyOwn()
    let visit = try desk.verifiedPatient(id)

    let early = try desk.does("request.relink", on: id, by: "clerk", right)
    try desk.done("pickup.leave", on: visit, by: "front")

    #expect(early.codes == ["RELINK_SOMEONE_HERE"])
    try desk.done("request.relink", on: id, by: "clerk", right)
  }

  @Test func `a re-link is the clerk's or privacy's, with a cause, to another patient on file`()
    throws
  {
    var desk = try desk()
    let id = try desk.logOwn()

    #expect(try desk.does("request.relink", on: id, by: "front", right).rules == [.r06])
    #expect(
      try desk.does("request.relink", on: id, by: "clerk", ["patient": .text("200")]).codes
        == ["RELINK_NO_CAUSE"])
    #expect(
      try desk.does(
        "request.relink", on: id, by: "clerk",
        ["patient": .text("100"), "cause": .text("misread")]
      ).codes == ["RELINK_SAME_PATIENT"])
    #expect(
      try desk.does(
        "request.relink", on: id, by: "clerk",
        ["patient": .text("999"), "cause": .text("misread")]
      ).codes == ["PATIENT_UNKNOWN"])
    #expect(desk.chart.requests[id]?.version == 0)
  }

  @Test func `a declined representative stays declined with the patient it was judged for`()
    throws
  {
    var desk = try desk()
    let id = try desk.logOwn(relation: .parent, name: "Eva Berg")
    try desk.done(
      "request.declineRepresentative", on: id, by: "privacy",
      ["ground": .text("endangerment"), "judgedBy": .text("Dr. Holm")])

    let outcome = try desk.does("request.relink", on: id, by: "privacy", right)

    #expect(outcome.codes == ["RELINK_DECLINED"])
  }
}
