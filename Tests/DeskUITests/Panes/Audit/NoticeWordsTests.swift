import Testing

@testable import DeskCore
@testable import DeskUI

/// Deaths and adoptions in plain words, and the flag of a reported death.
@Suite struct NoticeWordsTests {
  private func entry(_ tried: String, _ moves: [(String, String)] = []) -> JournalEntry {
    var entry = JournalEntry(
      command: "c", at: Instant(milliseconds: 0), user: "dku", roles: [.dataIntegrity],
      site: "ROC", desk: "DI1", tried: tried)
    entry.subjects = ["NT-10001"]
    entry.stages = moves.map { action, subject in
      StageChange(machine: "x", action: action, subject: subject, from: "a", to: "b")
    }
    return entry
  }

  @Test func `an applied death names what it ended and recalled`() {
    let moves = [
      ("apply", "NT-10001"), ("recordDeath", "100"), ("endAuthority", "AU-10001"),
      ("endAuthority", "AU-10004"), ("recall", "RQ-10002"),
    ]

    #expect(
      EventWords.words(entry: entry("death.apply", moves))
        == "NT-10001 APPLIED: the death is on the chart; ended AU-10001, AU-10004; "
        + "recalled RQ-10002")
  }

  @Test func `a decree says whether it is in force or waits for its date`() {
    var later = entry("adoption.apply", [("fileDecree", "AU-10002")])
    later.facts = [Fact.change(.adoption, "NT-10001", [Field("due", "2026-04-01")])]

    #expect(
      EventWords.words(entry: later)
        == "NT-10001: the decree takes effect on 2026-04-01; made out AU-10002")
    #expect(
      EventWords.words(entry: entry("adoption.takeEffect")) == "NT-10001: the decree is in force")
  }

  @Test(arguments: [
    (DeathStage.received, true), (.verified, true), (.applied, false), (.rejected, false),
  ])
  func `a death flags the record while nobody has confirmed or denied it`(
    stage: DeathStage, flags: Bool
  ) throws {
    var chart = MemoryChart()
    var desk = try AuditDesk()
    desk.chart.patients["1"] = Patient(mrn: "1", name: PersonName(family: "A", given: "B"))
    let id = try desk.does(
      "request.log", at: "16T15:02", ["patient": .text("1"), "kind": .text("ownRecords")])
    chart.requests = desk.chart.requests
    let request = try #require(chart.requests[id])
    var notice = DeathNotice(id: "NT-10001", patient: "1", received: request.received)
    notice.stage = stage
    try chart.put([notice])

    #expect(OpenedRequest(id: id, chart: chart, visits: []).hasReportedDeath == flags)
    #expect(!OpenedRequest(id: "RQ-1", chart: chart, visits: []).hasReportedDeath)
  }
}
