import Testing

@testable import DeskCore
@testable import DeskUI

/// Scans as the panes show and open them.
@Suite struct ScanWordsTests {
  private func scan(_ id: String = "PF-10001", seenBy users: [String] = []) throws -> PaperScan {
    let at = try #require(Instant("2026-07-17T14:32:00-05:00"))
    var scan = PaperScan(
      id: id, subject: "RQ-10001", patient: "100873",
      stamp: PaperStamp(hash: String(repeating: "ab", count: 32), kind: .pdf, size: 1_025),
      name: "a/form.pdf", filed: Sighting(by: "jdo", at: at, site: "STP"))
    scan.stage = .filed
    scan.opened = users.map { Sighting(by: $0, at: at, site: "STP") }
    return scan
  }

  @Test func `a scan says its name, its kind, its size and who saw it, each once`() throws {
    #expect(ScanWords.line(try scan()) == "form.pdf, a PDF of 2 kB")
    #expect(ScanWords.seen(try scan()) == "unseen")
    #expect(ScanWords.seen(try scan(seenBy: ["mkl", "jdo", "mkl"])) == "seen by mkl, jdo")
    #expect(
      ScanWords.summary([try scan(seenBy: ["mkl"]), try scan("PF-10002")])
        == "2 files: PF-10001 seen by mkl; PF-10002 unseen")
  }

  @Test func `the documents of a request list its scans, and y opens the next`() throws {
    var desk = try AuditDesk.released()
    let file: Facts = [
      "hash": .text(String(repeating: "ab", count: 32)), "kind": .text("pdf"),
      "size": .number(1_025), "name": .text("form.pdf"),
    ]
    try desk.does("paper.file", on: "RQ-10001", at: "17T14:40", file)
    try desk.open("RQ-10001")
    desk.pane.tab = .documents

    let screen = desk.screen(rows: 24, columns: 80).joined(separator: "\n")
    #expect(screen.contains("PF-10001") && screen.contains("form.pdf, a PDF of 2 kB, unseen"))
    let opening = Effect.openScan(of: "RQ-10001", tag: "Audit scan RQ-10001")
    #expect(try desk.keys("y") == [opening])
  }

  @Test func `a history says how many scans were filed, and who opened one`() throws {
    var desk = try AuditDesk.released()
    #expect(ScanWords.summary(desk.journal) == nil)
    desk.session.ground.policy.papers.viewer = true
    for digit in ["a", "b"] {
      let file: Facts = [
        "hash": .text(String(repeating: digit, count: 64)), "kind": .text("png"),
        "size": .number(10), "name": .text("\(digit).png"),
      ]
      try desk.does("paper.file", on: "RQ-10001", at: "17T14:40", file)
    }
    #expect(ScanWords.summary(desk.journal) == "2, unseen")

    try desk.does("paper.open", on: "PF-10002", by: "mkl", at: "17T14:41")

    #expect(ScanWords.summary(desk.journal) == "2, seen by mkl")
  }

  @Test func `y opens the next scan from the queue and from the Amend pane`() throws {
    var queue = AppDriver(try Morning.session())
    var amend = try AmendMorning().open(AmendDoorTests.everyone)

    #expect(
      try queue.press("y") == [.openScan(of: "RQ-20411", tag: "Queue scan RQ-20411")])
    try amend.press("1 <scan:AM-10005> y")

    #expect(amend.row == "AM-10005")
  }

  @Test func `a matter says its scans and who saw them, on the smallest screen too`() throws {
    var morning = try AmendMorning()
    _ = try morning.counter.done(
      "paper.file", on: "AM-10005", by: "clerk",
      [
        "hash": .text(String(repeating: "ab", count: 32)), "kind": .text("pdf"),
        "size": .number(10), "name": .text("letter.pdf"),
      ])
    var desk = try morning.open(AmendDoorTests.everyone)

    try desk.press("1 <scan:AM-10005>")

    #expect(desk.screen.contains("Scans  1 file: PF-10001 unseen; y opens"))
  }

  @Test func `what came of opening is said where it was asked, and nowhere else`() throws {
    let done = Outcome.Done(
      subject: "PF-10001", stage: "filed", seq: 1, findings: [:], isRepeated: false)

    let said = ScanWords.answered("Queue scan RQ-1", [.done(done)], in: .queue)

    #expect(
      said?.message
        == "RQ-1: a scan is open in the viewer; that you opened it is on record.")
    #expect(ScanWords.answered("Queue scan RQ-1", [.done(done)], in: .amend) == nil)
    #expect(ScanWords.answered("queue request.pack RQ-1", [.done(done)], in: .queue) == nil)
    let none = Outcome.invalid([
      InputError(field: "RQ-1", says: "has no scan on file", accepts: "a scan")
    ])
    let words = ScanWords.answered("Amend scan RQ-1", [none], in: .amend)?.message
    #expect(words == "RQ-1 has no scan on file.")
  }

  /// A queue in which a scan of a paper was opened that the user has not said to have seen.
  private func opened() throws -> AppDriver {
    var desk = AppDriver(try Morning.session())
    try desk.press("y")
    let done = Outcome.Done(
      subject: "PF-10001", stage: "filed", seq: 1, findings: [Effect.unseen: "AU-10001"])
    desk.answer(.answered(tag: "Queue scan RQ-20411", [.done(done)]))
    return desk
  }

  @Test func `that a paper was seen is asked, and recorded for nobody who did not say so`() throws {
    var desk = try opened()
    let see = Order("authorization.see", on: "AU-10001", ["file": .text("PF-10001")])

    #expect(desk.screen.contains("Did you see it?"))
    // The key that opened it, pressed once more, says nothing, and neither does Enter.
    #expect(try desk.press("y y <enter>") == [])
    #expect(
      try desk.press("s") == [.commit([see], tag: "desk authorization.see AU-10001")])
    let seen = Outcome.Done(subject: "AU-10001", stage: "received", seq: 2)
    desk.answer(.answered(tag: "desk authorization.see AU-10001", [.done(seen)]))
    #expect(desk.message == "AU-10001: that you saw its scan is on record.")
  }

  @Test(arguments: ["n", "N", "<esc>"])
  func `who did not see it leaves no word of it`(key: String) throws {
    var desk = try opened()

    #expect(try desk.press(key) == [])

    #expect(desk.message == "AU-10001 is not on record as seen.")
    #expect(desk.app.layers.isEmpty)
  }

  @Test func `a house without a viewer is told as every rule is`() {
    let refused = Outcome.Refused(subject: "PF-1", stage: "filed", seq: 2, breaches: [])

    let effects = ScanWords.answered("Audit scan RQ-1", [.refused(refused)], in: .audit)

    #expect(effects == [.show(.whyNot(title: "RQ-1", breaches: []))])
  }
}
