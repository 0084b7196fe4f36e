import Testing

extension Screens {
  /// Three kinds that are no copy of the record, typed into the real program.
  @Suite struct EveryKindScreenTests {
    /// A desk with Greta on file, and its intake on the screen at a site.
    private func intake(at site: String) throws -> (TestDesk, TmuxDesk) {
      let desk = try TestDesk()
      try desk.done([CounterScript.greta])
      let screen = try desk.open(["--site", site])
      try screen.press("2")
      try screen.wait(for: "[2 Intake]", "What is asked for", "amendment")
      return (desk, screen)
    }

    @Test func `a question about a bill gets the office, a slip and no number`() throws {
      let (desk, screen) = try intake(at: "ROC")

      try screen.type("bill")
      try screen.wait(for: "[billing", "Not logged here", "Patient Online Services")
      try screen.press("F9")
      try screen.wait(for: "Noted; nothing is logged.")
      try screen.press("M-p")
      try screen.wait(for: "Written: ")

      #expect(try desk.run(["queue", "--json"]).output.isEmpty)
      #expect(try desk.audit()["replayMatches"] == .flag(true))
    }

    @Test func `an amendment is received with its sixty days`() throws {
      let (desk, screen) = try intake(at: "STP")

      try screen.type("am")
      try screen.wait(for: "[amendment")
      try screen.press("Enter")
      try screen.type("halv")
      try screen.wait(for: "[halv")
      try screen.press("Enter")
      try screen.wait(for: "[Halvorsen, Greta")
      try screen.press("Enter")
      try screen.type("y")
      try screen.press("Enter")
      try screen.type("r")
      try screen.wait(for: "[reports")
      try screen.press("Enter", "Enter", "Enter")
      try screen.type("left")
      try screen.press("Enter")
      try screen.type("right")
      try screen.press("F9")

      try screen.wait(for: "AM-10001 received, act by Fri 05-15 (HIPAA). Next: privacy reviews it.")
      let history = try desk.history(of: "AM-10001")
      #expect(history.map { $0["did"].text } == ["amendment.receive"])
    }

    @Test func `a death notice by e-mail is recorded complete, without a chart`() throws {
      let (desk, screen) = try intake(at: "STP")
      let told = [
        "Ann", "", "y", "Berg", "03141931", "y", "Karin", "Berg", "daughter", "5550199", "",
      ]

      try screen.type("n")
      try screen.wait(for: "[notice of death")
      try screen.press("Enter", "Enter")
      for text in told {
        if !text.isEmpty { try screen.type(text) }
        try screen.press("Enter")
      }
      try screen.type("e")
      try screen.wait(for: "[e-mail")
      try screen.press("F9")

      try screen.wait(for: "NT-10001 is complete. Next: data integrity verifies it")
      let acts = try desk.history(of: "NT-10001").map { $0["did"].text }
      #expect(acts == ["death.complete", "death.record"])
    }
  }
}
