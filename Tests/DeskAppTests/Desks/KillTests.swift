import Foundation
import Testing

/// Desks that are killed while they write.
@Suite struct KillTests {
  /// How often: `RECORDSDESK_KILLS`, or three times.
  private static let kills =
    ProcessInfo.processInfo.environment["RECORDSDESK_KILLS"].flatMap(Int.init) ?? 3

  @Test func `what was answered before a kill is there, and the journal holds`() throws {
    let desk = try TestDesk()
    var dice = SystemRandomNumberGenerator()
    for round in 0..<Self.kills {
      // A name and a day of each one's own: thousands who look alike would be compared pair by pair.
      let lines = (0..<1000).map { number in
        CounterScript.patient(
          "\(round)-\(number)", "Berg\(round)", "Anna\(number)",
          born: "\(1930 + number % 80)-03-14", phone: "2387")
      }
      let child = try desk.start(["apply"], input: lines.joined(separator: "\n"))
      let wanted = Int.random(in: 1...120, using: &dice)
      waitUntil(child, hasAnswered: wanted)
      child.signal(SIGKILL)

      try check(child.finish(), round: round, on: desk)
    }
  }

  private func waitUntil(_ child: Child, hasAnswered count: Int) {
    let start = ContinuousClock.now
    while child.printed.split(separator: "\n").count < count,
      ContinuousClock.now - start < .seconds(60)
    {
      usleep(5_000)
    }
  }

  private func check(_ run: Finished, round: Int, on desk: TestDesk) throws {
    #expect(run.status == -SIGKILL, "round \(round): killed while it wrote")
    // The last line may have been cut off by the kill: it is no answer then.
    let whole = run.output.last == "\n" ? run.lines : Array(run.lines.dropLast())
    let answers = try whole.map { try JSON(parsing: $0) }
    #expect(!answers.isEmpty, "round \(round)")
    let audit = try desk.audit()
    #expect(audit["ok"] == .flag(true), "round \(round): \(audit)")
    #expect(audit["replayMatches"] == .flag(true), "round \(round)")
    for answer in answers {
      #expect(answer["outcome"].text == "done", "round \(round)")
    }
    for answer in [answers.first, answers.last].compactMap({ $0 }) {
      let subject = answer["subject"].text
      let history = try desk.history(of: subject)
      #expect(history.map { $0["seq"] } == [answer["seq"]], "round \(round): \(subject)")
    }
    #expect(audit["entries"].number >= (answers.last?["seq"].number ?? 0), "round \(round)")
  }
}
