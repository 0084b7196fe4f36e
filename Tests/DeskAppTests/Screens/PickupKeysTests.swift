import Testing

extension Screens {
  /// How few keys a walk-in takes, counted.
  @Suite struct PickupKeysTests {
    /// A screen whose keys are counted.
    final class Counted {
      let screen: TmuxDesk
      private(set) var keys = 0

      init(_ screen: TmuxDesk) { self.screen = screen }

      func press(_ key: String, until text: String) throws {
        keys += 1
        try screen.press(key)
        try screen.wait(for: text)
      }

      func type(_ text: String, until shown: String) throws {
        keys += text.count
        try screen.type(text)
        try screen.wait(for: shown)
      }
    }

    /// From the opened pane to the hand-over.
    private func collect(_ desk: Counted) throws {
      try desk.type("s", until: "[s] Self")
      try desk.type("d", until: "[d] Driver licence")
      try desk.type("y", until: "Enter compares   03141971")
      try desk.type("03141971", until: "[03141971")
      try desk.press("Enter", until: "MATCH")
      try desk.type("2387", until: "87_]")
      try desk.press("Enter", until: "Greta Halvorsen")
      try desk.type("y", until: "Count without looking")
      try desk.type("2", until: "[2_")
      try desk.press("Enter", until: "Please sign here")
      try desk.type("y", until: "F9 Release F12")
      try desk.press("F9", until: "RELEASED 2 items, 10:05")
    }

    @Test func `a walk-in by name is served with at most 30 keys`() throws {
      let desk = try Screens.shelf()
      let counted = Counted(try desk.open())

      try counted.press("F2", until: "Find")
      try counted.type("halvo", until: "Halvorsen, Greta")
      try counted.press("Enter", until: "1 Who is here?")
      try collect(counted)

      #expect(counted.keys <= 30, "\(counted.keys) keys")
      #expect(try desk.run(["show", "RQ-10001", "--json"]).answer()["stage"].text == "released")
      #expect(try desk.audit()["ok"] == .flag(true))
    }

    @Test func `a walk-in with a scanned slip is served with at most 22 keys`() throws {
      let desk = try Screens.shelf()
      let counted = Counted(try desk.open())

      try counted.screen.scan("\u{7}RQ-10001")
      try counted.screen.wait(for: "1 Who is here?", "RQ-10001")
      try collect(counted)

      #expect(counted.keys <= 22, "\(counted.keys) keys")
      #expect(try desk.run(["show", "RQ-10001", "--json"]).answer()["stage"].text == "released")
    }

    @Test func `what the person said is not on the screen once the packet is gone`() throws {
      let desk = try Screens.shelf()
      let counted = Counted(try desk.open())
      try counted.screen.findGreta()
      try collect(counted)

      let screen = try counted.screen.wait(for: "Receipt: ")

      for secret in ["03141971", "03/14/1971", "2387", "Halvorsen"] {
        #expect(!screen.contains(secret), "\(secret)")
      }
    }
  }
}
