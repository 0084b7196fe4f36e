import Testing

extension Screens {
  /// An amendment from its receipt to its end, by keyboard.
  @Suite struct AmendScreenTests {
    private static let asked =
      #"{"do":"amendment.receive","user":"jdo","at":"2026-03-09T09:00:00-05:00","with":{"#
      + #""patient":"5100001","inWriting":true,"types":["reports"],"entry":"left wrist","#
      + #""wanted":"right wrist","reason":"it was the right one"}}"#

    /// A desk with one amendment of Greta's, and the privacy officer at its list.
    private func amendment() throws -> (desk: TestDesk, screen: TmuxDesk) {
      let desk = try TestDesk()
      try desk.done([CounterScript.greta, Self.asked])
      let screen = try TmuxDesk(
        ["open", "--database", desk.database, "--as", "privacy"], in: desk.folder,
        environment: desk.environment)
      try screen.wait(for: "[1 Queue]", "live")
      try screen.press("4")
      try screen.wait(for: "[4 Amend]", "AM-10001", "7/60", "right wrist")
      return (desk, screen)
    }

    private func stage(_ desk: TestDesk) throws -> String {
      try desk.run(["show", "AM-10001", "--json"]).answer()["stage"].text
    }

    @Test func `a denial without ground is refused on screen, and nothing is denied`() throws {
      let (desk, screen) = try amendment()
      try screen.press("F9")
      try screen.wait(for: "REVIEW", "F9 Decide")
      try screen.press("F9")
      try screen.wait(for: "Decide the amendment")
      try screen.type("d")
      try screen.wait(for: "[deny", "F9 Save(R-76 +1)")
      try screen.press("F9")

      let shown = try screen.wait(for: "Why not: AM-10001", "R-76  DENIAL_NO_GROUND", "Source")

      #expect(shown.contains("R-76, R-78"))
      #expect(try stage(desk) == "inReview")
      let refused = try desk.history(of: "AM-10001").filter { $0["outcome"].text == "refused" }
      #expect(Set(refused.flatMap(\.rules)) == ["R-76", "R-78"])
      try screen.press("Escape")
      try screen.wait(for: "[deny")
    }

    @Test func `accepted, linked and told, it is done`() throws {
      let (desk, screen) = try amendment()
      try screen.press("F9")
      try screen.wait(for: "REVIEW", "F9 Decide")
      try screen.press("F9")
      try screen.wait(for: "Decide the amendment")
      try screen.type("a")
      try screen.wait(for: "[accept")
      try screen.press("F9")
      try screen.wait(for: "ACCEPTED", "F9 Link")
      try screen.press("F9")
      try screen.wait(for: "Link the records")
      try screen.type("R-1")
      try screen.wait(for: "[R-1_")
      try screen.press("F9")
      try screen.wait(for: "LINKED", "F9 Inform")
      try screen.press("F9")
      try screen.wait(for: "Inform everyone")
      try screen.type("LT-9")
      try screen.press("Enter")
      try screen.type("y")
      try screen.wait(for: "[yes")
      try screen.press("F9")

      try screen.wait(for: "AM-10001 is done; everyone knows.", "Nothing is in this list")
      #expect(try stage(desk) == "completed")
      #expect(try desk.audit()["replayMatches"] == .flag(true))
    }
  }
}
