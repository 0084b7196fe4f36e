import Testing

@testable import DeskCore

@Suite struct DrillPlayerTests {
  private static let head = """
    Title: A
    Site:  STP
    Time:  2026-03-16 10:05
    given patient Anna Berg, born 1971-03-14

    """
  private static let unsigned = """
    given a request for own records of Anna Berg, ready
    given a visit of Erik Berg with a note, identified
    front verifies the note
      is written yes
      is signed no
      dated yesterday
      names patient yes
      bearer Erik Berg
      request the request

    """

  private func play(_ text: String) throws -> DrillResult {
    try DrillPlayer.play(Drill(parsing: Self.head + text), zones: ScenarioDesk.zones)
  }

  @Test func `a drill that expects done where a rule refuses fails, and says so`() throws {
    let result = try play(Self.unsigned + "  => done")

    #expect(!result.passed)
    #expect(result.miss?.line == 7)
    #expect(result.miss?.expected == "done of pickup.verifyNote")
    #expect(
      result.miss?.found
        == "refused by R-47 NOTE_UNSIGNED, now identified (The note is not signed.)")
  }

  @Test(arguments: [
    ("refused by R-47 NOTE_UNSIGNED", true),
    ("refused by R-47 NOTE_UNSIGNED, now identified", true),
    ("refused by R-47 NOTE_UNSIGNED, now held", false), ("refused by R-47 NOTE_STALE", false),
    ("refused by R-47 NOTE_UNSIGNED NOTE_STALE", false), ("refused by R-26 NOTE_UNSIGNED", false),
    ("refused by R-47 NOTE_UNSIGNED, R-26 ORAL_ONLY", false), ("invalid in dated", false),
    ("done", false),
  ])
  func `all rules with all codes have to be named, and no others`(
    outcome: String, passes: Bool
  ) throws {
    let result = try play(Self.unsigned + "  => " + outcome)

    #expect(result.passed == passes, "\(result)")
  }

  @Test func `a drill that expects a refusal where nothing is broken fails`() throws {
    let result = try play(
      "given a request for own records of Anna Berg, logged\n"
        + "clerk validates the request\n  => refused by R-30 INCOMPLETE_RECORDS")

    #expect(result.miss?.line == 6)
    #expect(result.miss?.found == "done, now validated")
  }

  @Test(arguments: [
    ("expect the request is ready", true), ("expect the request is released", false),
    ("expect the request bin is B-14", true), ("expect the request bin is B-15", false),
    ("expect the request items 2 title is Report CT chest", true),
    ("expect the request items 1 released is no", true),
    ("expect the request items 1 released is yes", false),
    ("expect the request clocks governing is 2026-04-15", true),
    ("expect the request assignee is nothing", false),
    ("expect the request merged into is nothing", true),
    ("expect the visit request stage is ready", true),
    ("expect the visit request stage is logged", false),
    ("expect Anna Berg born on is 1971-03-14", true),
    ("expect the counter is open", true), ("expect the counter is closed", false),
    ("expect the clock in PHX is 08:05", true), ("expect the clock in PHX is 10:05", false),
  ])
  func `what is expected of a subject is looked at as it stands`(
    line: String, passes: Bool
  ) throws {
    let result = try play(
      "given a request for own records of Anna Berg, ready\n"
        + "given a visit of the patient, identified\n" + line)

    #expect(result.passed == passes, "\(result)")
  }

  @Test(arguments: [
    ("expect the refusal says not signed", true), ("expect the refusal says unsigned", false),
    ("expect the refusal does not say CT", true),
    ("expect the refusal does not say signed", false),
  ])
  func `the words of a refusal are looked at`(line: String, passes: Bool) throws {
    let result = try play(Self.unsigned + "  => refused by R-47 NOTE_UNSIGNED\n" + line)

    #expect(result.passed == passes, "\(result)")
  }

  @Test(arguments: [
    ("expect the words aloud say signed and dated", true),
    ("expect the words aloud say is not signed", false),
    ("expect the words aloud do not say is not signed", true),
    ("expect the words aloud do not say signed and dated", false),
  ])
  func `what is read out is looked at apart from what the clerk reads`(
    line: String, passes: Bool
  ) throws {
    let result = try play(Self.unsigned + "  => refused by R-47 NOTE_UNSIGNED\n" + line)

    #expect(result.passed == passes, "\(result)")
  }

  @Test func `the clock does not go back`() throws {
    let result = try play("at 10:04\nexpect the counter is open")

    #expect(result.miss?.line == 5)
    #expect(result.miss?.expected == "a later time")
  }

  @Test func `a name whose line made nothing is a miss`() throws {
    let result = try play(
      "front logs a request\n  patient 999\n  kind own records\n"
        + "  => refused by R-02 PATIENT_UNKNOWN\nclerk validates the request")

    #expect(result.miss?.line == 9)
    #expect(result.miss?.found == "no earlier line made one")
  }

  @Test func `a value of the wrong kind is what an invalid step is about`() throws {
    let result = try play(
      "front logs a request\n  patient Anna Berg\n  kind parking ticket\n  => invalid in kind")

    #expect(result.passed, "\(result)")
  }

  @Test func `the same drill comes out the same twice`() throws {
    let text = Self.unsigned + "  => refused by R-47 NOTE_UNSIGNED"

    #expect(try play(text) == (try play(text)))
  }

  @Test func `studies and reports are on file as they are given`() throws {
    let result = try play(
      """
      given study of Anna Berg, accession A-1, modality CT, title CT chest, on 2026-03-01
      given report of Anna Berg, number RP-1, status preliminary
      expect A-1 title is CT chest
      expect RP-1 status is preliminary
      """)

    #expect(result.passed, "\(result)")
  }
}
