import Foundation
import Testing

/// HL7 feeds by the command line.
@Suite struct FeedTests {
  private static let sample = Program.sample("adt-feed.hl7")

  /// The sample in a folder of the desk's own, where the answers to it may be written.
  private func copy(to desk: TestDesk) throws -> String {
    let path = "\(desk.folder.path)/feed.hl7"
    try FileManager.default.copyItem(atPath: Self.sample, toPath: path)
    return path
  }

  private func counts(_ answer: JSON) -> [Int] {
    ["read", "added", "updated", "merged", "unchanged", "rejected"].map { answer[$0].number }
  }

  @Test func `a feed imports with its merge and its one rejection`() throws {
    let desk = try TestDesk()

    let run = try desk.run(["import", "--json", try copy(to: desk)])

    let answer = try run.answer()
    #expect(run.status == 2)
    #expect(counts(answer) == [8, 3, 2, 1, 0, 1])
    #expect(answer["ignored"]["ADT^A03"].number == 1)
    let error = try #require(answer["errors"].list.first)
    #expect(error["message"].text == "FEED0008" && error["field"].text == "PID-3")
  }

  @Test func `a second run changes nothing, and answers the same`() throws {
    let desk = try TestDesk()
    let feed = try copy(to: desk)
    let first = try desk.run(["import", "--json", feed])
    let entries = try desk.audit()["entries"]

    let second = try desk.run(["import", "--json", feed])

    #expect(first.status == 2 && second.status == 2)
    #expect(counts(try second.answer()) == [8, 0, 0, 0, 6, 1])
    let audit = try desk.audit()
    #expect(audit["entries"] == entries)
    #expect(audit["replayMatches"] == .flag(true))
  }

  @Test func `the old number finds the chart that goes on`() throws {
    let desk = try TestDesk()
    _ = try desk.run(["import", try copy(to: desk)])

    for text in ["880003", "O'Brien Patrick", "patrick"] {
      let hits = try desk.run(["find", "--json", text]).answers()
      #expect(hits.map { $0["patient"].text } == ["880001"], "\(text)")
    }
    let history = try desk.history(of: "880003")
    #expect(history.first?["did"].text == "patient.merge")
    #expect(history.first?["user"].text == "system")
  }

  @Test func `what a message erases is gone, and what it leaves out stays`() throws {
    let desk = try TestDesk()
    _ = try desk.run(["import", try copy(to: desk)])

    let anna = try desk.run(["show", "--json", "880001"]).answer()
    let sofia = try desk.run(["show", "--json", "880002"]).answer()

    #expect(anna["address.street"].text == "14 Grand Ave" && anna["phone"].text == "")
    #expect(anna["bornOn"].text == "1971-03-14" && anna["sex"].text == "female")
    #expect(sofia["name.family"].text == "Núñez-Lund")
    #expect(sofia["formerFamily"].text == "Núñez")
    #expect(sofia["email"].text == "sofia@example.org")
  }

  @Test func `the answer to a rejected message lies beside the file`() throws {
    let desk = try TestDesk()
    let feed = try copy(to: desk)

    let answer = try desk.run(["import", "--json", feed]).answer()

    #expect(answer["answeredIn"].text == feed + ".nak")
    let nak = try String(contentsOfFile: feed + ".nak", encoding: .utf8)
    let segments = nak.split(separator: "\r").map(String.init)
    #expect(segments.count == 3)
    #expect(segments[1] == "MSA|AE|FEED0008")
    #expect(segments[2].hasPrefix("ERR||PID^1^3|101^"))
  }

  @Test func `a feed without a fault leaves no answer`() throws {
    let desk = try TestDesk()
    let whole = try String(contentsOfFile: Self.sample, encoding: .utf8)
    let good = try #require(whole.components(separatedBy: "MSH|").dropLast().last)
    let file = try desk.folder.write("MSH|" + good.replacing("A40", with: "A03"), to: "good.hl7")

    let run = try desk.run(["import", file])

    #expect(run.status == 0)
    #expect(!FileManager.default.fileExists(atPath: file + ".nak"))
  }

  @Test func `a merge that a rule forbids is refused, journalled and answered`() throws {
    let desk = try TestDesk()
    let feed = try copy(to: desk)
    _ = try desk.run(["import", feed])
    let again = try desk.folder.write(
      "MSH|^~\\&|ADT1|STP|||20260302||ADT^A40|LATE|P|2.5.1\r"
        + "PID|1||880002^^^STP^MR\rMRG|880003^^^STP^MR\r"
        + "MSH|^~\\&|ADT1|STP|||20260302||ADT^A40|NOBODY|P|2.5.1\r"
        + "PID|1||880002^^^STP^MR\rMRG|999999^^^STP^MR\r"
        + "MSH|^~\\&|ADT1|STP|||20260302||ADT^A40|AGAIN|P|2.5.1\r"
        + "PID|1||880001^^^STP^MR\rMRG|880003^^^STP^MR\r"
        + "MSH|^~\\&|ADT1|STP|||20260302||ADT^A08|OLD|P|2.5.1\r"
        + "PID|1||880003^^^STP^MR||||||||||651-555-0000\r"
        + "MSH|^~\\&|ADT1|STP|||20260302||ADT^A08|NAMELESS|P|2.5.1\r"
        + "PID|1||990001^^^STP^MR|||19710314\r", to: "late.hl7")

    let answer = try desk.run(["import", "--json", again]).answer()

    #expect(counts(answer) == [5, 0, 0, 0, 1, 4])
    let errors = answer["errors"].list
    #expect(errors.map { $0["message"].text } == ["LATE", "NOBODY", "OLD", "NAMELESS"])
    #expect(
      errors.map { $0["field"].text } == ["MRG-1", "MRG-1", "PID-3", "PID-5"])
    #expect(errors.first?["says"].text.contains("R-100 MERGED_ALREADY") == true)
    let newest = try #require(try desk.history(of: "880003").first)
    #expect(newest["outcome"].text == "refused")
  }

  @Test func `data integrity undoes a merge and corrects a chart, a clerk does not`() throws {
    let desk = try TestDesk()
    _ = try desk.run(["import", try copy(to: desk)])
    let outcome = try desk.apply([
      #"{"do":"patient.unmerge","user":"dku","on":"880003","with":{"cause":"two people"}}"#,
      #"{"do":"patient.correct","user":"dku","on":"880003","with":{"cause":"as said","#
        + #""phone":"651-555-0001"}}"#,
      #"{"do":"patient.merge","user":"mkl","on":"880003","with":{"into":"880001"}}"#,
    ])

    #expect(outcome.map { $0["outcome"].text } == ["done", "done", "refused"])
    let hits = try desk.run(["find", "--json", "880003"]).answers()
    #expect(hits.map { $0["patient"].text } == ["880003"])
    #expect(try desk.audit()["replayMatches"] == .flag(true))
  }

  @Test func `files of the chart system do not take a merge back`() throws {
    let desk = try TestDesk()
    let csv = try desk.folder.write(
      "Id,BIRTHDATE,FIRST,LAST\n880001,1971-03-14,Anna,Berg\n880003,1980-05-09,Patrick,Obrien\n",
      to: "a.csv")
    _ = try desk.run(["import", csv])
    let merge = try desk.folder.write(
      "MSH|^~\\&|ADT1|STP|||20260302||ADT^A40|M|P|2.5.1\r"
        + "PID|1||880001^^^STP^MR\rMRG|880003^^^STP^MR\r", to: "m.hl7")
    _ = try desk.run(["import", merge])

    let again = try desk.run(["import", "--json", csv]).answer()

    #expect(counts(again) == [2, 0, 0, 0, 2, 0])
    #expect(try desk.run(["find", "--json", "880003"]).answer()["patient"].text == "880001")
  }
}
