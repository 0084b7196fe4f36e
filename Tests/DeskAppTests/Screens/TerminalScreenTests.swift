import Foundation
import Testing

extension Screens {
  /// What the terminal is like while the desk runs, and after it however it ended.
  @Suite struct TerminalScreenTests {
    @Test func `q leaves the queue, and the terminal is as it was`() throws {
      let screen = try Screens.shelf().open()

      try screen.press("q")

      let shown = try screen.wait(for: TmuxDesk.ended)
      #expect(screen.status == 0)
      #expect(screen.isRestored)
      #expect(!shown.contains("Halvorsen"))
    }

    static let signals: [(number: Int32, status: Int32)] = [
      (SIGTERM, 0), (SIGHUP, 0), (SIGSEGV, 128 + SIGSEGV), (SIGILL, 128 + SIGILL),
    ]

    @Test(arguments: signals)
    func `a signal ends the desk with the terminal as it was and nothing of its memory on it`(
      signal: (number: Int32, status: Int32)
    ) throws {
      let screen = try Screens.shelf().open()
      try screen.findGreta()

      screen.signal(signal.number)

      let shown = try screen.wait(for: TmuxDesk.ended)
      #expect(screen.status == signal.status)
      #expect(screen.isRestored)
      for word in ["Halvorsen", "Greta", "Crash", "0x", "Thread", "backtrace"] {
        #expect(!shown.contains(word), "\(word) in \(shown)")
      }
    }

    static let terminals: [[String: String]] = [
      ["NO_COLOR": "1"], ["TERM": "screen"], ["TERM": "linux"], ["TERM": "vt100"],
      ["LANG": "C"], ["TERM": "vt100", "LANG": "C", "NO_COLOR": "1"],
    ]

    @Test(arguments: terminals)
    func `every terminal shows the queue, and marks do not rest on colour`(
      settings: [String: String]
    ) throws {
      let screen = try Screens.shelf().open(environment: settings)

      let shown = try screen.wait(for: "RQ-10001", "^ READY")

      #expect(shown.contains("[1 Queue]"))
      if settings["LANG"] == "C" { #expect(!shown.contains { !$0.isASCII }) }
      try screen.press("q")
      try screen.wait(for: TmuxDesk.ended)
      #expect(screen.isRestored)
    }

    @Test func `a terminal without a screen is refused in one sentence`() throws {
      let screen = try Screens.shelf().start(environment: ["TERM": "dumb"])

      try screen.wait(for: TmuxDesk.ended)

      #expect(screen.status == 2)
      #expect(screen.isRestored)
    }

    @Test func `without a terminal the desk says so and ends with 2`() throws {
      let desk = try Screens.shelf()

      let run = try desk.run(["open"])

      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.complaint.contains("needs a terminal"))
    }

    @Test func `a resize in the middle of a form keeps what was typed`() throws {
      let screen = try Screens.shelf().open()
      try screen.findGreta()
      try screen.answer([("s", "[s] Self"), ("d", "[d] Driver licence"), ("y", "Enter compares")])
      try screen.type("0314")
      try screen.wait(for: "[0314")

      try screen.resize(columns: 20, rows: 5)
      try screen.wait("for a small screen") { !$0.contains("[0314") }
      try screen.resize(columns: 132, rows: 43)

      try screen.wait("for the wide form") { shown in
        shown.contains("[0314") && shown.split(separator: "\n").contains { $0.count > 100 }
      }
    }
  }
}
