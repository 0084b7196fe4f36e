import Testing

@testable import DeskCore
@testable import DeskUI

/// Entries in plain words.
@Suite struct EventWordsTests {
  @Test func `a release reads as a story, oldest first`() throws {
    let desk = try AuditDesk.released()

    #expect(
      desk.journal.map { EventWords.words(entry: $0.entry) } == [
        "request logged, walk-in, own records", "in order: every rule holds", "assigned to mkl",
        "packed 2 items", "second person checked it, shelf B-14", "someone came",
        "called to the counter", "says: the patient", "identifier 1 matched (date of birth)",
        "identifier 2 matched (phone)", "ID shown: driver licence, photo ok",
        "verified as the patient", "every rule asked again: all hold",
        "handed over 2 items, signed",
      ])
  }

  @Test func `a wrong identifier says so and never what was typed`() throws {
    var desk = try AuditDesk()
    try desk.toTheCounter()
    let visit = try desk.does(
      "pickup.arrive", at: "17T14:30",
      ["request": .text("RQ-10001"), "foundBy": .text("fullName")])
    try desk.does("pickup.call", on: visit, at: "17T14:30")
    try desk.does("pickup.claimRole", on: visit, at: "17T14:30", ["part": .text("patient")])
    try desk.does(
      "pickup.identify", on: visit, at: "17T14:31",
      ["kind": .text("bornOn"), "typed": .text("1999-09-09")])

    let words = desk.journal.suffix(4).map { EventWords.words(entry: $0.entry) }

    #expect(words.first == "someone came, record found by full name")
    #expect(words.last == "identifier 1 DID NOT MATCH (date of birth)")
    #expect(!(try #require(desk.journal.last?.entry).canonical.contains("1999-09-09")))
  }

  @Test func `a refusal names the act, the rules and where the subject went`() throws {
    var desk = try AuditDesk()
    desk.chart.patients["1"] = Patient(mrn: "1", name: PersonName(family: "A", given: "B"))
    let id = try desk.does(
      "request.log", at: "16T15:02", ["patient": .text("1"), "kind": .text("ownRecords")])

    try desk.does("request.validate", on: id, at: "16T15:03")

    let words = EventWords.words(entry: try #require(desk.journal.last?.entry))
    #expect(words.hasPrefix("REFUSED validation: R-"))
    #expect(words.contains("R-30 INCOMPLETE_RECORDS"))
    #expect(words.hasSuffix("; now needs info"))
  }

  @Test func `a revocation names the packets that it recalled`() throws {
    var entry = entry("authorization.revoke")
    entry.subjects = ["AU-10001", "RQ-10001"]
    entry.stages = [
      StageChange(
        machine: "request", action: "recall", subject: "RQ-10001", from: "ready", to: "recalled")
    ]

    #expect(EventWords.words(entry: entry) == "AU-10001 REVOKED; recalled RQ-10001")
  }

  @Test(arguments: CommandForm.all.map(\.name))
  func `every command has words of its own`(name: String) {
    let words = EventWords.words(entry: entry(name))

    #expect(words != EventWords.plain(name), "\(name) has no words")
    #expect(!words.isEmpty)
  }

  @Test func `a merge and a correction say what was and what is`() throws {
    var desk = try AuditDesk()
    desk.chart.patients["1"] = Patient(mrn: "1", name: PersonName(family: "A", given: "B"))
    desk.chart.patients["2"] = Patient(
      mrn: "2", name: PersonName(family: "A", given: "B"), phone: "651-555-0100")
    desk.chart.reports["R1"] = Report(id: "R1", mrn: "2", status: "final")

    try desk.does(
      "patient.correct", on: "2", at: "16T15:02",
      ["phone": .text(""), "family": .text("Ay"), "cause": .text("as on the licence")],
      as: [.dataIntegrity])
    try desk.does(
      "patient.merge", on: "2", at: "16T15:03",
      ["into": .text("1"), "shownBy": .text("one licence")], as: [.dataIntegrity])
    try desk.does(
      "patient.unmerge", on: "2", at: "16T15:04",
      ["cause": .text("two sisters")], as: [.dataIntegrity])

    #expect(
      desk.journal.suffix(3).map { EventWords.words(entry: $0.entry) } == [
        "chart corrected: family from A to Ay, phone from 651-555-0100",
        "chart 2 merged into 1: 1 row went over", "the merge was undone: two sisters",
      ])
  }

  @Test func `an act that is not known is told by its name`() {
    #expect(EventWords.words(entry: entry("policy.loadNew")) == "policy load new")
    #expect(
      EventWords.words(entry: entry("import.patient")) == "patient came from the chart system")
  }

  private func entry(_ tried: String) -> JournalEntry {
    JournalEntry(
      command: "c", at: Instant(milliseconds: 0), user: "jdo", roles: [.front], site: "STP",
      desk: "FD1", tried: tried)
  }
}

extension StageChange {
  /// A change for a test.
  init(machine: String, action: String, subject: String, from: String, to: String) {
    self.init(
      StageWrite(
        machine: machine, action: action, subject: subject, version: 0, from: from, to: to,
        policyVersion: 1))
  }
}
