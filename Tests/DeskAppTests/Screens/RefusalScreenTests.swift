import Testing

extension Screens {
  /// Refusals as the clerk sees them: the rule's number, its source, its cure; then the journal.
  @Suite struct RefusalScreenTests {
    private func refused(_ desk: TestDesk, _ subject: String) throws -> [String] {
      try desk.history(of: subject).filter { $0["outcome"].text == "refused" }
        .flatMap(\.rules)
    }

    private let identifiers: [(keys: String, shows: String)] = [
      ("03141971", "MATCH"), ("2387", "Greta Halvorsen"),
    ]

    @Test func `an expired ID`() throws {
      let desk = try Screens.shelf()
      let screen = try desk.open()
      try screen.findGreta()
      try screen.answer([
        ("s", "[s] Self"), ("d", "[d] Driver licence"), ("n", "photo looks like them [_]"),
        ("y", "printed date        [_"), ("01012025", "Wed 1 Jan 2025"),
      ])
      try screen.wait(for: "R-48", "ID_EXPIRED", "Cure", "Source")
      #expect(try refused(desk, "VS-10001").contains("R-48"))
      try screen.press("Escape")
      try screen.wait(for: "papers shown        [_]")
      try screen.press("Enter")
      try screen.answer([("0", "[0] 0 right"), ("sva", "03141971 or 3/14/1971")])
      try screen.answer(identifiers + [("y", "Why not")])

      let shown = try screen.wait(for: "R-49", "Cure", "Source")

      #expect(shown.contains("Refused: R-49"))
      #expect(try refused(desk, "VS-10001").contains("R-49"))
      #expect(try desk.run(["show", "RQ-10001", "--json"]).answer()["stage"].text == "ready")
    }

    @Test func `a name on the ID that no paper links to the chart's`() throws {
      let desk = try Screens.shelf()
      let screen = try desk.open()
      try screen.findGreta()
      try screen.answer([
        ("s", "[s] Self"), ("d", "[d] Driver licence"), ("y", "03141971 or 3/14/1971"),
      ])
      try screen.answer(identifiers + [("n", "linked by"), ("-", "Why not")])

      let shown = try screen.wait(for: "R-50  NAME_MISMATCH", "Cure", "Source  [HOUSE]")

      #expect(shown.contains("Refused: R-50 NAME_MISMATCH"))
      #expect(shown.contains("marriage certificate"))
      #expect(try refused(desk, "VS-10001") == ["R-50"])
    }

    @Test func `a note that the patient did not sign`() throws {
      let desk = try Screens.shelf()
      let screen = try desk.open()
      try screen.findGreta()
      try screen.answer([
        ("b", "their name"), ("Declan Orr", "to the patient      [_]"), ("b", "2 ID shown"),
        ("d", "[d] Driver licence"), ("y", "03141971 or 3/14/1971"),
      ])
      try screen.answer(
        identifiers + [
          ("y", "note, written [_]"), ("y", "signed by the patient [_]"),
          ("n", "names the patient   [_]"), ("y", "names this person   [_]"),
          ("y", "names this request  [_]"), ("y", "dated               [_"),
          ("03162026", "Why not"),
        ])

      let shown = try screen.wait(for: "R-47  NOTE_UNSIGNED", "Cure", "Source")

      #expect(shown.contains("Refused: R-47 NOTE_UNSIGNED"))
      #expect(try refused(desk, "VS-10001") == ["R-47"])
      #expect(try desk.run(["show", "RQ-10001", "--json"]).answer()["stage"].text == "ready")
    }

    @Test func `a counter that is closed at that very second`() throws {
      let desk = try Screens.shelf()
      let screen = try desk.open(environment: [
        "RECORDSDESK_CLOCK": "2026-03-16T17:00:00-05:00"
      ])
      try screen.findGreta()
      try screen.answer([("s", "Why not")])

      let shown = try screen.wait(for: "R-04  COUNTER_CLOSED", "Cure", "Source")

      #expect(shown.contains("CLOSED"))
      #expect(shown.contains("Tue 17 Mar 2026 at 08:00"))
      #expect(try refused(desk, "RQ-10001") == ["R-04"])
    }

    @Test func `a packet that lies at the other site`() throws {
      let desk = try Screens.shelf()
      let screen = try desk.open(["--site", "STE"])
      try screen.findGreta()
      try screen.answer([
        ("s", "[s] Self"), ("d", "[d] Driver licence"), ("y", "03141971 or 3/14/1971"),
      ])
      try screen.answer(
        identifiers + [
          ("y", "Count without looking"), ("2", "[2_"),
        ])
      try screen.press("Enter")
      try screen.wait(for: "Please sign here")
      try screen.answer([("y", "F9 Release(refused)")])
      try screen.press("F9")

      let shown = try screen.wait(for: "R-55  WRONG_SITE", "Cure", "Source")

      #expect(shown.contains("transfer it from STP"))
      #expect(try desk.run(["show", "RQ-10001", "--json"]).answer()["stage"].text == "ready")
    }

    @Test func `an authorization that was revoked while the packet lay on the shelf`() throws {
      let desk = try TestDesk()
      try desk.done([CounterScript.greta] + CounterScript.thirdParty + CounterScript.shelve)
      try desk.done([
        CounterScript.line(
          "authorization.revoke", "jdo", "AU-10001", #"{"inWriting":true,"channel":"fax"}"#)
      ])

      let screen = try desk.open()

      let shown = try screen.wait(for: "RECALLED", "RQ-10001", "Must not be handed over")
      #expect(shown.contains("PULL FROM B-14"))
      let answers = try desk.apply(CounterScript.visit("RQ-10001"))
      let released = try desk.run(["show", "RQ-10001", "--json"]).answer()["stage"].text
      #expect(released == "recalled", "\(answers)")
    }
  }
}
