import Testing

@testable import DeskCore

/// Scenarios about correcting the record.
@Suite struct AmendmentScenarios {
  private func desk(_ at: String = "2026-02-10 09:00", _ site: String = "STP") throws
    -> ScenarioDesk
  {
    var desk = ScenarioDesk(isReal: true)
    try desk.at(at, site)
    try desk.patient()
    return desk
  }

  private func row(_ id: String, _ desk: ScenarioDesk) throws -> Amendment {
    try #require(try desk.chart.matter(id, as: Amendment.self))
  }

  @Test func `39: due Sat 11 Apr, act by Fri 10 Apr, extended to Mon 11 May`() throws {
    var desk = try desk()
    let id = try desk.receiveAmendment()

    let clock = try row(id, desk).clock
    #expect(clock.due == Day("2026-04-11") && clock.actBy == Day("2026-04-10"))
    try desk.at("2026-04-11 10:00")
    try desk.done("amendment.extend", on: id, by: "supervisor", .extension)
    let extended = try row(id, desk)
    #expect(extended.due == Day("2026-05-11") && extended.clock.actBy == Day("2026-05-11"))
    let again = try desk.does("amendment.extend", on: id, by: "supervisor", .extension)
    #expect(again.codes == ["EXTEND_TWICE"])
  }

  @Test func `the entry is quoted, and whoever takes it up has it`() throws {
    var desk = try desk()
    var facts = Facts.amendment
    facts["entry"] = .text("Fracture of the left wrist")
    let quoted = try desk.done("amendment.receive", by: "front", facts)
    let plain = try desk.receiveAmendment()

    try desk.done("amendment.start", on: quoted, by: "clerk")
    try desk.done(
      "amendment.needInfo", on: quoted, by: "privacy", ["question": .text("which film")])

    #expect(try row(quoted, desk).entry == "Fracture of the left wrist")
    #expect(try row(quoted, desk).takenBy == "clerk")
    #expect(try row(plain, desk).entry == nil && row(plain, desk).takenBy == nil)
  }

  @Test func `39: on day 61 it cannot be extended any more`() throws {
    var desk = try desk()
    let id = try desk.receiveAmendment()
    try desk.at("2026-04-12 00:01")

    let late = try desk.does("amendment.extend", on: id, by: "supervisor", .extension)

    #expect(late.rules == [.r75] && late.codes == ["EXTEND_LATE"])
    #expect(try row(id, desk).clock.due == Day("2026-04-11"))
  }

  @Test func `39: a denial without ground or letter is refused, and the row is untouched`() throws {
    var desk = try desk()
    let id = try desk.receiveAmendment()
    try desk.done("amendment.start", on: id, by: "clerk")
    let before = try row(id, desk)

    let bare = try desk.does("amendment.deny", on: id, by: "privacy")
    let half = try desk.does(
      "amendment.deny", on: id, by: "privacy",
      [
        "ground": .text("accurateAndComplete"), "letter": .text("LT-3"), "plain": .flag(true),
        "says": .words("basis", "statementRight", "statementHow", "requestAlong"),
      ])

    #expect(bare.rules == [.r76, .r78])
    #expect(half.codes == ["LETTER_NO_COMPLAINT", "LETTER_NO_HHS"])
    #expect(try row(id, desk) == before)
  }

  @Test func `an oral one without a reason is not taken, and says both`() throws {
    var desk = try desk()

    let outcome = try desk.does(
      "amendment.receive", by: "front", ["patient": .text("100"), "types": .words("reports")])

    #expect(outcome.codes == ["AMENDMENT_ORAL", "AMENDMENT_NO_REASON"])
    #expect(try desk.chart.matters(ofPatient: "100", as: Amendment.self).isEmpty)
  }

  @Test func `at a Mayo site the desk receives and routes, and the specialist works it`() throws {
    var desk = try desk("2026-02-10 09:00", "ROC")
    let outcome = try desk.does("amendment.receive", by: "front", .amendment)
    guard case .done(let done) = outcome else { throw InputError(field: "", says: "\(outcome)") }

    #expect(done.findings["slip"]?.hasPrefix("Amendment Request Specialist, Campus") == true)
    let clerk = try desk.does("amendment.start", on: done.subject, by: "clerk")
    #expect(clerk.codes == ["AMENDMENT_OFFICE"])
    try desk.done("amendment.start", on: done.subject, by: "privacy")
    #expect(try row(done.subject, desk).clock.received == Day("2026-02-10"))
  }

  @Test func `a neighbour is asked for a paper before anybody looks at the record`() throws {
    var desk = try desk()
    var facts = Facts.amendment
    facts["requester"] = .group(["relation": .text("other"), "name": .text("Olga Lund")])
    let id = try desk.done("amendment.receive", by: "front", facts)

    let outcome = try desk.does("amendment.start", on: id, by: "clerk")

    #expect(outcome.rules == [.r40])
  }

  @Test func `accepted, linked, told: only then is it completed`() throws {
    var desk = try desk()
    let id = try desk.receiveAmendment()
    try desk.done("amendment.start", on: id, by: "clerk")
    try desk.done("amendment.needInfo", on: id, by: "clerk", ["question": .text("Which report?")])
    try desk.done("amendment.infoCame", on: id, by: "clerk")
    let byClerk = try desk.does("amendment.accept", on: id, by: "clerk")
    #expect(byClerk.rules == [.r06])
    try desk.done("amendment.accept", on: id, by: "privacy")
    let unlinked = try desk.does("amendment.inform", on: id, by: "clerk", ["letter": .text("LT-1")])
    #expect(unlinked.rules == [.r00])
    try desk.done("amendment.link", on: id, by: "clerk", ["records": .words("R-1")])
    let untold = try desk.does(
      "amendment.inform", on: id, by: "clerk",
      ["letter": .text("LT-1"), "agreed": .flag(true), "toTell": .words("Dr. Lund")])
    #expect(untold.codes == ["AMENDMENT_OTHERS_NOT_TOLD"])
    try desk.at("2026-03-02 09:00")
    try desk.done(
      "amendment.inform", on: id, by: "clerk",
      [
        "letter": .text("LT-1"), "agreed": .flag(true), "toTell": .words("Dr. Lund"),
        "told": .words("Dr. Lund"),
      ])

    let done = try row(id, desk)
    #expect(done.stage == .completed && done.boundPapers == [.amendment])
    #expect(done.due == nil && done.clock.daysTaken == 20)
  }

  @Test func `denied, disagreed, rebutted: the four papers go along with the record`() throws {
    var desk = try desk()
    let id = try desk.deniedAmendment()
    #expect(try row(id, desk).boundPapers == [] && row(id, desk).due == nil)

    try desk.done(
      "amendment.disagree", on: id, by: "clerk",
      ["text": .text("The left side is meant."), "inWriting": .flag(true)])
    let secret = try desk.does(
      "amendment.rebut", on: id, by: "privacy",
      ["text": .text("The images show the right side."), "copySent": .flag(false)])
    #expect(secret.codes == ["REBUTTAL_NOT_COPIED"])
    try desk.done(
      "amendment.rebut", on: id, by: "privacy",
      ["text": .text("The images show the right side."), "copySent": .flag(true)])

    #expect(try row(id, desk).stage == .completed)
    #expect(try row(id, desk).boundPapers == [.request, .denial, .statement, .rebuttal])
  }

  @Test func `a packet with the disputed report needs its papers, one without does not`() throws {
    var desk = try desk()
    let id = try desk.deniedAmendment()
    try desk.done("amendment.attachRequest", on: id, by: "clerk", ["byIndividual": .flag(true)])
    let request = try desk.readyRequest()
    let reading = try RequestReading(
      request, in: desk.chart, at: try desk.moment(), policy: desk.ground.policy)
    let amendments = try desk.chart.matters(ofPatient: "100", as: Amendment.self)
    let rule = Rule<AmendmentAttachments>.attachmentsEnclosed
    let codes = { (items: [PackedItem], enclosed: [String]) in
      rule.breaches(reading.attachments(amendments, items: items, enclosed: enclosed)).map(\.code)
    }

    #expect(codes(request.items, []) == ["AMENDMENT_ATTACHMENTS"])
    #expect(codes(request.items, [id]) == [])
    #expect(codes(request.items.filter { $0.type == .images }, []) == [])
    let found = reading.attachments(amendments, items: request.items, enclosed: [])
    #expect(found.belonging.first?.papers == [.request, .denial])
  }

  @Test func `what is accepted in part stays open for a statement about the rest`() throws {
    var desk = try desk()
    let id = try desk.receiveAmendment()
    try desk.done("amendment.start", on: id, by: "clerk")
    try desk.done("amendment.acceptPart", on: id, by: "privacy", .denialLetter)
    try desk.done("amendment.link", on: id, by: "clerk", ["records": .words("R-1")])
    try desk.done(
      "amendment.inform", on: id, by: "clerk",
      ["letter": .text("LT-1"), "agreed": .flag(true)])
    #expect(try row(id, desk).stage == .denied && row(id, desk).due == nil)

    try desk.done(
      "amendment.disagree", on: id, by: "clerk",
      ["text": .text("All of it is wrong."), "inWriting": .flag(true)])
    try desk.done("amendment.noRebut", on: id, by: "privacy")

    #expect(try row(id, desk).boundPapers == [.amendment, .request, .denial, .statement])
  }

  @Test func `a disagreement does not close what was accepted and not linked`() throws {
    var desk = try desk()
    let id = try desk.receiveAmendment()
    try desk.done("amendment.start", on: id, by: "clerk")
    try desk.done("amendment.acceptPart", on: id, by: "privacy", .denialLetter)
    try desk.done(
      "amendment.disagree", on: id, by: "clerk",
      ["text": .text("All of it is wrong."), "inWriting": .flag(true)])

    let early = try desk.does("amendment.noRebut", on: id, by: "privacy")

    #expect(early.rules == [.r77] && early.codes.contains("AMENDMENT_NOT_LINKED"))
    #expect(try row(id, desk).stage == .disagreementLogged)
  }

  @Test func `another hospital's amendment is applied and not decided again`() throws {
    var desk = try desk()
    let id = try desk.done(
      "amendment.receiveOutside", by: "clerk",
      ["patient": .text("100"), "entity": .text("Regions Hospital"), "types": .words("reports")])
    #expect(try row(id, desk).stage == .accepted)

    try desk.done("amendment.link", on: id, by: "clerk", ["records": .words("R-1")])
    try desk.done("amendment.inform", on: id, by: "clerk")

    #expect(try row(id, desk).stage == .completed)
  }

  @Test func `it is withdrawn by the one who asked, identified`() throws {
    var desk = try desk()
    let id = try desk.receiveAmendment()

    let stranger = try desk.does(
      "amendment.withdraw", on: id, by: "front",
      ["byRequester": .flag(false), "identified": .flag(true)])
    #expect(stranger.codes == ["NOT_REQUESTER"])
    try desk.done(
      "amendment.withdraw", on: id, by: "front",
      ["byRequester": .flag(true), "identified": .flag(true)])

    #expect(try row(id, desk).stage == .withdrawn && row(id, desk).due == nil)
    let late = try desk.does("amendment.start", on: id, by: "clerk")
    #expect(late.rules == [.r00])
  }
}
