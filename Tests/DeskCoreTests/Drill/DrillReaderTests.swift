import Testing

@testable import DeskCore

@Suite struct DrillReaderTests {
  private static let head = "Title: A\nSite: STP\nTime: 2026-03-16 10:05\n"
  private static let berg = head + "given patient Anna Berg\n"

  private func wrong(_ text: String) -> DrillError? {
    do throws(DrillError) {
      _ = try Drill(parsing: text)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("Site: STP\nTime: 2026-03-16 10:05\nfront calls RQ-1", 0, "the heading Title is missing"),
    ("Title: A\nSite: STP\nTime: noon\nfront calls RQ-1", 3, "\"noon\" is no time"),
    ("Title: A\nTitle: B\nSite: STP\nTime: 2026-03-16 10:05", 2, "Title stands here a second time"),
    ("Title: A\nColour: red", 2, "there is no heading \"Colour\""),
    ("Title: A\nSite: LAX\nTime: 2026-03-16 10:05\n", 0, "there is no site LAX"),
    ("Title: A\nRules: R-1\nSite: STP\nTime: 2026-03-16 10:05", 2, "there is no rule R-1"),
    ("Title: A\nNumber: x\nSite: STP\nTime: 2026-03-16 10:05", 2, "\"x\" is no number"),
    ("Title: A\nSite: STP\nTime: 2026-02-30 10:05\n", 3, "\"2026-02-30 10:05\" is no time"),
    ("  indented", 1, "an indented line with nothing above it"),
    (head, 0, "nothing is done and nothing is expected"),
  ])
  func `a wrong head is named with its line`(text: String, line: Int, says: String) throws {
    let error = try #require(wrong(text))

    #expect(error.line == line)
    #expect(error.says == says)
  }

  @Test(arguments: [
    ("bob calls", 5, "nobody here is called \"bob\""),
    ("front dances", 5, "nobody can do \"dances\""),
    ("front pickup.dance", 5, "nobody can do \"pickup.dance\""),
    ("front calls", 5, "nothing before this line is called \"pickup\""),
    ("front calls the visitor", 5, "nothing before this line is called \"the visitor\""),
    (
      "front logs a request RQ-1", 5,
      "request.log makes something new; \"RQ-1\" has no place here"
    ),
    (
      "front logs a request\n  colour red", 6,
      "request.log has no field that \"colour red\" begins with"
    ),
    ("front logs a request\n  kind", 6, "kind has no value"),
    ("front logs a request\n  kind parking", 6, "kind is not \"parking\""),
    ("front logs a request\n  signed maybe", 6, "signed is not \"maybe\""),
    ("front logs a request\n  => perhaps", 6, "\"perhaps\" is no outcome"),
    ("front logs a request\n  => done\n  => done", 7, "the step has an outcome already"),
    ("front logs a request\n  => refused by R-2 X", 6, "there is no rule \"R-2\""),
    ("front logs a request\n  => refused by R-02", 6, "R-02 has no reason code"),
    ("front logs a request\n  override R-04", 6, "\"R-04\" is no override"),
    ("at noon", 5, "\"noon\" is no time"),
    ("at 10:10 in LAX", 5, "there is no site LAX"),
    ("at 10:10\n  more", 6, "an indented line belongs to a step or to what is given"),
    ("expect something", 5, "\"something\" does not say what is to be true"),
    ("expect the moon is full", 5, "nothing before this line is called \"moon\""),
    ("expect the counter is busy", 5, "a counter is not \"busy\""),
    ("given patient Berg", 5, "the patient has no name"),
    ("given a dragon", 5, "\"given a dragon\" is nothing that can be given"),
    (
      "given a request for own records of Ida Lund", 5,
      "nothing before this line is called \"Ida Lund\""
    ),
    (
      "given a request for own records of Anna Berg, logged\n  bin B-3", 6,
      "no step of what is given takes \"bin B-3\""
    ),
    (
      "given study of Ida Lund, accession A-1", 5,
      "nothing before this line is called \"Ida Lund\""
    ),
    ("given report of Anna Berg, status lost", 5, "status is not \"lost\""),
    ("given staff pat", 5, "\"pat\" does not say who works here as what"),
  ])
  func `a wrong line is named with what is accepted`(text: String, line: Int, says: String) throws {
    let error = try #require(wrong(Self.berg + text))

    #expect(error.line == line)
    #expect(error.says == says)
  }

  @Test func `an error says what would be accepted`() throws {
    let error = try #require(wrong(Self.berg + "front logs a request\n  signed maybe"))

    #expect(error.description == "line 6: signed is not \"maybe\"; accepted: yes or no")
  }

  @Test func `codes on a line of their own are told that a comma is missing`() throws {
    let error = try #require(
      wrong(Self.berg + "front logs a request\n  => refused by R-30 INCOMPLETE_A\n  INCOMPLETE_B"))

    #expect(error.accepts.hasPrefix("codes after a comma"))
  }

  @Test func `the help lists every stage at which a given line can stop`() {
    #expect(Drill.help.contains("a disc of {patient}: queued, pulled, made, verified, shelved"))
    for packet in DrillPacket.all { #expect(Drill.help.contains("  " + packet.clause)) }
  }

  @Test func `every command of every machine can be a step by its own name`() throws {
    for form in CommandForm.all {
      let subject = form.needsSubject ? " on XX-1" : ""

      let drill = try Drill(parsing: Self.head + "clerk \(form.name)\(subject)")

      guard case .step(let step, _) = drill.lines.last?.act else {
        Issue.record("\(form.name) is no step")
        continue
      }
      #expect(step.command == form.name)
    }
  }

  @Test func `every phrase leads to a command, and to a field that it has`() {
    for (words, phrase) in DrillPhrases.commands {
      let form = CommandForm.named(phrase.command)
      #expect(form != nil, "\(words)")
      guard let field = phrase.field else { continue }
      #expect(form?.fields.contains { $0.name == field } == true, "\(words)")
    }
  }

  @Test func `a field is found by its words, in a group and in the singular`() throws {
    let form = try #require(CommandForm.named("request.log"))

    #expect(DrillFields.match("in writing yes", in: form.fields)?.path == ["inWriting"])
    #expect(
      DrillFields.match("requester name Karin Berg", in: form.fields)?.path
        == ["requester", "name"])
    #expect(DrillFields.match("type images", in: form.fields)?.path == ["types"])
    #expect(DrillFields.match("nothing here", in: form.fields) == nil)
  }

  @Test func `a line that ends with a comma goes on in the next one`() throws {
    let drill = try Drill(
      parsing: Self.berg + "front logs a request\n  => refused by R-02 RECEIPT_AHEAD,\n     R-05 X")

    guard case .step(let step, _) = drill.lines.last?.act else { return }
    #expect("\(step.outcome)" == "refused by R-02 RECEIPT_AHEAD, R-05 X")
  }
}
