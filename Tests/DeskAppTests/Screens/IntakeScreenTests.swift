import Testing

extension Screens {
  /// A request logged by keyboard.
  @Suite struct IntakeScreenTests {
    @Test func `a request of the patient's own is logged with defaults, and its day is said`()
      throws
    {
      let desk = try TestDesk()
      try desk.done([CounterScript.greta])
      let screen = try desk.open()

      try screen.press("2")
      try screen.wait(for: "[2 Intake]", ">        Track*")
      try screen.type("own")
      try screen.press("Enter")
      try screen.wait(for: "[own records", "act by 04-15, HIPAA")
      try screen.type("halv")
      try screen.wait(for: "[halv")
      try screen.press("Enter")
      try screen.wait(for: "[Halvorsen, Greta")
      try screen.press("F9")

      try screen.wait(for: "RQ-10001 logged, act by Wed 04-15 (HIPAA).")
      let request = try desk.run(["show", "RQ-10001", "--json"]).answer()
      #expect(request["stage"].text == "logged")
      #expect(request["patient"].text == "5100001")
      #expect(request["delivery"].text == "pickup")
    }

    @Test func `a form without its patient is not saved, and says which field`() throws {
      let desk = try TestDesk()
      let screen = try desk.open()

      try screen.press("2")
      try screen.wait(for: "[2 Intake]")
      try screen.type("own")
      try screen.press("Enter")
      try screen.wait(for: "[own records")
      try screen.press("F9")

      let shown = try screen.wait(for: "Patient is not chosen", "Accepted:")
      #expect(!shown.contains("logged"))
      #expect(try desk.run(["queue", "--json"]).output.isEmpty)
    }
  }
}
