import Testing

extension Screens {
  /// The queue worked in the real program.
  @Suite struct QueueWorkScreenTests {
    private static let later = ["RECORDSDESK_CLOCK": "2026-05-01T10:05:00-05:00"]

    /// A desk with requests of three patients, each in order and free.
    private func three() throws -> TestDesk {
      let desk = try TestDesk()
      let people = [("5100001", "Halvorsen"), ("5100002", "Okafor"), ("5100003", "Brandt")]
      for (mrn, family) in people {
        try desk.done([
          CounterScript.patient(mrn, family, "Ada", born: "1971-03-14", phone: "2387"),
          CounterScript.log(mrn),
          CounterScript.line("request.validate", "mkl", "$r", at: "2026-03-09T09:10:00-05:00"),
        ])
      }
      return desk
    }

    @Test func `take next is one key, and what is needed first is taken first`() throws {
      let desk = try three()
      try desk.done([
        CounterScript.patient("5100004", "Costa", "Rui", born: "1971-03-14", phone: "2387"),
        CounterScript.log("5100004", #","neededBy":"2026-03-20""#),
        CounterScript.line("request.validate", "mkl", "$r", at: "2026-03-09T09:10:00-05:00"),
      ])
      let screen = try desk.open(["--as", "clerk"])
      try screen.wait(for: "RQ-10004", "VALID")

      try screen.type("t")

      try screen.wait(for: "RQ-10004 is yours. K packs it.")
      let taken = try desk.run(["show", "RQ-10004", "--json"]).answer()
      #expect(taken["assignee"].text == "mkl")
      #expect(taken["stage"].text == "inWork")
      try screen.type("t")
      try screen.wait(for: "RQ-10001 is yours.")
    }

    @Test func `a supervisor gives all that is overdue to a clerk with eight keys`() throws {
      let desk = try three()
      let screen = try desk.open(["--as", "supervisor"], environment: Self.later)
      var keys = 0
      let steps = [
        ("v", "Overdue"), ("o", "View: Overdue"), ("*", "3 marked"), ("A", "Assign 3 requests to"),
        ("p", "[p_"), ("r", "[pr_"), ("Enter", "Assign 3 requests to prs?"),
        ("y", "3 assigned to prs."),
      ]

      for (key, shows) in steps {
        keys += 1
        if key == "Enter" { try screen.press(key) } else { try screen.type(key) }
        try screen.wait(for: shows)
      }

      #expect(keys <= 8)
      for number in 1...3 {
        let row = try desk.run(["show", "RQ-1000\(number)", "--json"]).answer()
        #expect(row["assignee"].text == "prs")
      }
      #expect(try desk.audit()["ok"] == .flag(true))
    }

    @Test func `a denial that is not whole is refused with its rules, journalled, and kept`() throws
    {
      let desk = try three()
      let screen = try desk.open(["--as", "privacy"])
      try screen.wait(for: "RQ-10001")

      try screen.type("X")
      try screen.wait(for: "Deny in writing: RQ-10001", "Against it: R-35")
      try screen.type("d")
      try screen.wait(for: "[danger")
      try screen.press("F9")
      try screen.wait(for: "Why not: RQ-10001", "R-35  DENY_NOT_SHOWN", "Source")
      try screen.press("Escape")

      try screen.wait(for: "Deny in writing", "[danger")
      let entry = try #require(try desk.history(of: "RQ-10001").first)
      #expect(entry["outcome"].text == "refused")
      #expect(Set(entry.rules).isSuperset(of: ["R-35", "R-36", "R-38"]))
      #expect(try desk.run(["show", "RQ-10001", "--json"]).answer()["stage"].text == "validated")
    }

    @Test func `a revocation at another desk rings on every pane until the packet is down`() throws
    {
      let desk = try TestDesk()
      try desk.done([CounterScript.greta] + CounterScript.thirdParty + CounterScript.shelve)
      let screen = try desk.open(["--as", "clerk"])
      try screen.press("3")
      try screen.wait(for: "[3 Pickup]")

      try desk.done([
        CounterScript.line(
          "authorization.revoke", "jdo", "AU-10001", #"{"inWriting":true,"channel":"fax"}"#)
      ])

      let line = "!! RECALLED 1: PULL FROM B-14 (RQ-10001). Must not be handed over."
      try screen.wait(for: "[3 Pickup]", line)
      try screen.press("Escape")
      try screen.wait(for: "[1 Queue]", line)
      try screen.press("2")
      try screen.wait(for: "[2 Intake]", line)
      try screen.press("F6", "1")
      try screen.wait(for: "[1 Queue]", line)
      try screen.type("D")
      try screen.wait(for: "is the packet off B-14 and destroyed?")
      try screen.type("y")
      try screen.wait("for the alarm to end") { !$0.contains("RECALLED") }
      #expect(
        try desk.run(["show", "RQ-10001", "--json"]).answer()["stage"].text == "closedRecalled")
    }
  }
}
