import Testing

@testable import DeskCore
@testable import DeskUI

@Suite struct CureSlipTests {
  func slip(_ breaches: [Breach], at clock: String = "14:32") throws -> PaperText {
    CureSlip(
      title: "RQ-20418", breaches: breaches, session: try Morning.session(at: clock)
    ).paper
  }

  @Test func `the slip lists every gap with its cure, the opening hours and whom to call`() throws {
    let paper = try slip([Morning.breach(.bearerNote), Morning.breach(.primaryID)])

    #expect(paper.kind == "cure-slip")
    #expect(paper.subject == "RQ-20418")
    #expect(
      paper.lines.joined(separator: "\n") == """
        St. Paul Radiology
        St. Paul, Thu 17 Jul 2025

        WHAT IS STILL NEEDED

        Request  RQ-20418
        Bring or send all of these; then nothing more is needed.

        [ ] 1. Ask for a new note; the patient may fax it, signed and dated.

        [ ] 2. Ask for another ID, or go by the fallback with a supervisor.

        The counter is open today until 17:00.
        It opens next on Fri 18 Jul 2025 at 08:00.
        Medical Records Department, 651.602.7220, fax 651.292.2193
        St. Paul Radiology, P.A., Medical Records Department, 166 4th Street
        East, St. Paul, MN 55101-1421
        """)
  }

  @Test func `a cure that heals two gaps is listed once`() throws {
    let lines = try slip([
      Morning.breach(.bearerNote, "NOTE_UNSIGNED"), Morning.breach(.bearerNote, "NOTE_UNDATED"),
    ]).lines

    #expect(lines.count { $0.hasPrefix("[ ]") } == 1)
  }

  @Test func `after hours it does not say that the counter is open`() throws {
    let lines = try slip([Morning.breach(.bearerNote)], at: "17:30").lines

    #expect(!lines.contains { $0.contains("open today") })
    #expect(lines.contains("It opens next on Fri 18 Jul 2025 at 08:00."))
  }

  @Test func `no line is wider than 72 columns, whatever the rule`() throws {
    let texts: [RuleText] = [.bearerNote, .primaryID, .counterOpen]

    for line in try slip(texts.map { Morning.breach($0) }).lines {
      #expect(Text.width(line) <= CureSlip.width, "\(line)")
    }
  }

  @Test func `a title without a request's number files it under the desk`() throws {
    let paper = CureSlip(
      title: "Release", breaches: [Morning.breach(.bearerNote)], session: try Morning.session()
    ).paper

    #expect(paper.subject == "FD1")
    #expect(!paper.lines.contains { $0.hasPrefix("Request") })
  }
}
