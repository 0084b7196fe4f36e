import Foundation
import Testing

extension Screens {
  /// Two desks side by side, and a desk that was cut off.
  @Suite struct TwoDesksScreenTests {
    @Test func `what another desk did shows within half a second`() throws {
      let desk = try Screens.shelf()
      let first = try desk.open()
      let second = try desk.open()
      try second.wait(for: "RQ-10001", "^ READY")
      try first.wait(for: "RQ-10001", "^ READY")

      let run = try desk.run(
        ["apply"],
        input: CounterScript.line("request.recall", "jdo", "RQ-10001", #"{"reason":"wrong disc"}"#))
      let start = ContinuousClock.now
      try first.wait(for: "PULL FROM B-14")
      let waited = ContinuousClock.now - start

      #expect(run.status == 0)
      #expect(waited < .milliseconds(500) * Self.patience, "\(waited)")
      try second.wait(for: "PULL FROM B-14")
    }

    @Test func `a policy that is loaded speaks at a screen that is open`() throws {
      let desk = try Screens.shelf()
      let screen = try desk.open()
      try screen.wait(for: "RQ-10001", "^ READY")
      let policy = try desk.folder.write("[screen]\nlockMinutes = 9\n", to: "policy.toml")

      let run = try desk.run(["policy", "load", policy, "--as", "privacy"])

      #expect(run.status == 0)
      try screen.wait(for: "Policy version 2 is in force now.")
    }

    /// How much slower than a desk's own machine this one may be: others build on it too.
    private static let patience =
      ProcessInfo.processInfo.environment["RECORDSDESK_PATIENCE"].flatMap(Int.init) ?? 4

    @Test func `a draft survives a line that drops, and is offered again`() throws {
      let desk = try Screens.shelf()
      let first = try desk.open()
      try first.press("2")
      try first.wait(for: "[2 Intake]", "Track*")
      try first.press("Up")
      try first.type("own")
      try first.press("Enter")
      try first.wait("for the track") { $0.contains("own records") || $0.contains("Own records") }
      first.signal(SIGHUP)
      try first.wait(for: TmuxDesk.ended)

      let second = try desk.open()
      try second.press("2")

      try second.wait(for: "Draft of 10:05 kept")
      try second.press("Enter")
      try second.wait("for the draft") { $0.contains("own records") || $0.contains("Own records") }
    }
  }
}
