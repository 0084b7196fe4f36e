import Testing

@testable import DeskCore

/// What is in a given request's packet, and how it came there.
@Suite struct DrillPacketTests {
  private static let head = """
    Title: A
    Site:  STP
    Time:  2026-03-16 10:05
    given patient Anna Berg, born 1971-03-14

    """

  private func play(_ text: String) throws -> DrillResult {
    try DrillPlayer.play(Drill(parsing: Self.head + text), zones: ScenarioDesk.zones)
  }

  @Test func `a given packet's disc was ordered, burnt and read back by somebody else`() throws {
    let result = try play(
      """
      given a request for own records of Anna Berg, a disc, ready
      expect the disc is verified
      expect the disc made by is imaging
      expect the disc read back by is imaging2
      """)

    #expect(result.passed, "\(result)")
  }

  @Test func `each of two given packets has a disc of its own name`() throws {
    let result = try play(
      """
      given a request for own records of Anna Berg, a disc, ready, as the other request
      given a request for own records of Anna Berg, a disc, packed
      expect the disc of the other request request stage is ready
      expect the disc request stage is packed
      """)

    #expect(result.passed, "\(result)")
  }

  @Test func `what is split off goes by the name that the line gives`() throws {
    let result = try play(
      """
      given a request for own records of Anna Berg, validated
      clerk splits the request as the part: type reports, reason they come later
      expect the part is logged
      expect the request is validated
      """)

    #expect(result.passed, "\(result)")
  }

  @Test func `a packet of reports alone has no disc`() throws {
    let result = try play(
      "given a request for own records of Anna Berg, a report, ready\nexpect the request is ready")

    #expect(result.passed, "\(result)")
    #expect(
      wrong(
        "given a request for own records of Anna Berg, a report, ready\nexpect the disc is made")
        == "nothing before this line is called \"disc\"")
  }

  private func wrong(_ text: String) -> String? {
    do throws(DrillError) {
      _ = try Drill(parsing: Self.head + text)
      return nil
    } catch {
      return error.says
    }
  }
}
