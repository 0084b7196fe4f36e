import Testing

extension Screens {
  /// The demo as a newcomer sees it.
  @Suite struct DemoScreenTests {
    @Test func `the demo opens on the queue and says whom to serve first`() throws {
      let folder = try TestFolder()
      let screen = try TmuxDesk(
        ["demo", "--requests", "20"], in: folder, environment: folder.environment)

      let shown = try screen.wait(for: "[1 Queue]", "TRAINING", "READY", "live", within: 120)

      #expect(
        shown.split(separator: "\n").contains { $0.contains("waits for RQ-") && $0.contains("F9") })
    }

    @Test func `F9 calls whoever waits, and F1 lists the keys`() throws {
      let desk = try Screens.shelf()
      try desk.done([CounterScript.visit("RQ-10001")[0]])
      let screen = try desk.open()

      try screen.press("F9")
      try screen.wait(for: "[3 Pickup]", "RQ-10001", "1 Who is here?")
      try screen.press("F1")

      try screen.wait(for: "Help", "F12")
    }

    @Test func `the same seed and day give the same desk`() throws {
      let folder = try TestFolder()
      var queues: [String] = []
      for name in ["a", "b"] {
        let database = "\(folder.path)/\(name).sqlite"
        for words in [
          ["demo", "--requests", "20", "--prepare-only", "--database", database],
          ["queue", "--json", "--database", database],
        ] {
          let run = try Child(
            Program.path, words, environment: folder.environment, input: "/dev/null", in: folder
          ).finish()
          #expect(run.status == 0, "\(run.complaint)")
          if words[0] == "queue" { queues.append(run.output) }
        }
      }

      #expect(queues[0] == queues[1])
      #expect(!queues[0].isEmpty)
    }
  }
}
