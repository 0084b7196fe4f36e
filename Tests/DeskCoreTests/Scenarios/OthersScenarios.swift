import Testing

@testable import DeskCore

/// Scenarios at the counter with someone other than the patient; the numbers are the table's.
@Suite struct OthersScenarios {
  /// The brother, identified, with the patient's packet on the shelf.
  private func brother(_ desk: inout ScenarioDesk) throws -> (request: String, visit: String) {
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let request = try desk.readyOwn()
    let visit = try desk.visit(
      request, part: .bearer, name: "Erik Berg", relation: .sibling)
    try desk.identify(visit)
    #expect(try desk.show(visit).isDone)
    return (request, visit)
  }

  @Test func `6: a signed and dated note that names him releases, and the note is used`() throws {
    var desk = ScenarioDesk()
    let (request, visit) = try brother(&desk)

    let verified = try desk.does(
      "pickup.verifyNote", on: visit, by: "front",
      .note(dated: try desk.moment().day - 1, request: request))

    #expect(verified.isDone)
    #expect(try desk.handOver(visit).isDone)
    let note = try #require(desk.chart.documents.values.first { $0.form.kind == .bearerNote })
    #expect(note.stage == .used)
    #expect(note.usedFor == request)
  }

  @Test func `7: the same note unsigned is refused, a phone call does not cure it`() throws {
    var desk = ScenarioDesk()
    let (request, visit) = try brother(&desk)
    let day = try desk.moment().day

    let unsigned = try desk.does(
      "pickup.verifyNote", on: visit, by: "front",
      .note(dated: day, request: request, ["isSigned": .flag(false)]))
    let phoned = try desk.does(
      "pickup.verifyNote", on: visit, by: "front",
      .note(dated: day, request: request, ["isSigned": .flag(false), "isWritten": .flag(false)]))
    let faxed = try desk.does(
      "pickup.verifyNote", on: visit, by: "front", .note(dated: day, request: request))

    #expect(unsigned.codes == ["NOTE_UNSIGNED"])
    #expect(phoned.rules.isSuperset(of: [.r26, .r47]))
    #expect(faxed.isDone)
  }

  @Test func `a note is good once, for thirty days, and only with its words`() throws {
    var desk = ScenarioDesk()
    let (request, visit) = try brother(&desk)
    let day = try desk.moment().day
    let cases: [(Facts, String)] = [
      (.note(dated: day - 31, request: request), "NOTE_STALE"),
      (.note(dated: day, request: request, ["bearer": .text("Olaf Berg")]), "BEARER_MISMATCH"),
      (.note(dated: day, request: "RQ-1"), "NOTE_OTHER_REQUEST"),
    ]
    for (facts, code) in cases {
      let outcome = try desk.does("pickup.verifyNote", on: visit, by: "front", facts)
      #expect(outcome.rules == [.r47], "\(code): \(outcome)")
      #expect(outcome.codes.contains { $0.contains(code.split(separator: "_").last ?? "") })
    }
    #expect(
      try desk.does(
        "pickup.verifyNote", on: visit, by: "front", .note(dated: day - 30, request: request)
      ).isDone)
  }

  @Test func `9: a note for the CD only releases the CD and keeps the report`() throws {
    var desk = ScenarioDesk()
    let (request, visit) = try brother(&desk)
    let note = Facts.note(
      dated: try desk.moment().day, request: request, ["items": .list([.number(1)])])
    var discOnly = note
    discOnly["wanted"] = .list([.number(1)])

    let both = try desk.does("pickup.verifyNote", on: visit, by: "front", note)
    let disc = try desk.does("pickup.verifyNote", on: visit, by: "front", discOnly)

    #expect(both.codes == ["SCOPE_ITEMS"])
    #expect(disc.isDone)
    #expect(try desk.handOver(visit, count: 1).isDone)
    #expect(desk.chart.requests[request]?.stage == .ready)
    #expect(desk.chart.requests[request]?.items.map(\.released) == [true, false])
  }

  @Test func `46: the wife's yes on the phone is not a note`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let visit = try desk.visit(
      try desk.readyOwn(), part: .bearer, name: "Erik Berg", relation: .spouse)
    try desk.identify(visit)
    #expect(try desk.show(visit).isDone)

    let outcome = try desk.does("pickup.verifyNote", on: visit, by: "front")

    #expect(outcome.codes.isSuperset(of: ["ORAL_ONLY", "NOTE_MISSING"]))
    let oral = try desk.does(
      "pickup.verifyNote", on: visit, by: "front", ["isWritten": .flag(false)])
    #expect(oral.codes.contains("ORAL_ONLY"))
  }

  @Test func `a bearer is not verified by saying to be the patient`() throws {
    var desk = ScenarioDesk()
    let (_, visit) = try brother(&desk)

    for action in ["verifyPatient", "verifyRepresentative", "verifyRecipient"] {
      let outcome = try desk.does("pickup.\(action)", on: visit, by: "front")
      #expect(outcome.rules.contains(.r46), "\(action): \(outcome)")
    }
  }

  @Test func `turning away needs that nothing verifies, and then ends the visit`() throws {
    var desk = ScenarioDesk()
    let (request, visit) = try brother(&desk)

    let outcome = try desk.does("pickup.turnAway", on: visit, by: "front")

    #expect(outcome.isDone)
    #expect(desk.chart.visits[visit]?.stage == .refused)
    #expect(desk.chart.requests[request]?.stage == .ready)
  }

  @Test func `17: a mother's authority ends on the eighteenth birthday`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-30 09:00")
    try desk.patient("100", PersonName(family: "Berg", given: "Anna"), born: "2008-04-02")
    let proof = try desk.done(
      "authorization.scanIn", by: "clerk",
      [
        "kind": .text("proof"), "patient": .text("100"), "isWritten": .flag(true),
        "inHand": .flag(true),
        "bearer": .text("Karin Berg"), "proof": .text("birthRecord"),
      ])
    try desk.done("authorization.check", on: proof, by: "clerk")
    let request = try desk.logOwn(relation: .parent, name: "Karin Berg", authorityPaper: proof)
    try desk.shelve(request)

    for (time, ends) in [("2026-04-01 16:59", false), ("2026-04-02 08:00", true)] {
      try desk.at(time)
      let visit = try desk.visit(
        request, part: .representative, name: "Karin Berg", relation: .parent)
      try desk.identify(visit, born: "04022008")
      #expect(try desk.show(visit).isDone)
      let outcome = try desk.does(
        "pickup.verifyRepresentative", on: visit, by: "front", ["paper": .text(proof)])
      #expect(outcome.codes == (ends ? ["PR_ENDED_MAJORITY"] : []), "\(time): \(outcome)")
    }
  }

  @Test func `19: a financial power of attorney is no authority over records`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let visit = try desk.visit(
      try desk.readyOwn(), part: .representative, name: "Erik Berg", relation: .financialAgent)
    try desk.identify(visit)
    #expect(try desk.show(visit).isDone)

    let outcome = try desk.does(
      "pickup.verifyRepresentative", on: visit, by: "front",
      ["proof": .text("financialPower"), "bearer": .text("Erik Berg")])

    #expect(outcome.codes == ["PR_SCOPE"])
  }

  @Test(arguments: [
    (
      "20: the widow with marriage and death certificates", Relation.spouse, "marriageAndDeath",
      "ROC", true
    ),
    ("22: the adult son without letters", .child, "birthRecord", "ROC", false),
    ("an executor with letters", .executor, "letters", "ROC", true),
    ("the widow where no state law is configured", .spouse, "marriageAndDeath", "PHX", false),
  ])
  func `who stands in for the dead`(
    name: String, relation: Relation, proof: String, site: String, isReleased: Bool
  ) throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05", site)
    try desk.patient(died: "2025-12-01")
    let paper = try desk.done(
      "authorization.scanIn", by: "clerk",
      [
        "kind": .text("proof"), "patient": .text("100"), "isWritten": .flag(true),
        "inHand": .flag(true),
        "bearer": .text("Erik Berg"), "proof": .text(proof),
      ])
    try desk.done("authorization.check", on: paper, by: "clerk")

    let request = try desk.logOwn(
      relation: relation, name: "Erik Berg", authorityPaper: paper)
    let validated = try desk.does("request.validate", on: request, by: "clerk")

    #expect(validated.isDone == isReleased, "\(name): \(validated)")
    if !isReleased { #expect(validated.rules == [.r45], "\(name): \(validated)") }
  }
}
