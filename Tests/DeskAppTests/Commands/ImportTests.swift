import Foundation
import Testing

/// Imports by the command line.
@Suite struct ImportTests {
  private static let files = [
    "Patient.ndjson", "ImagingStudy.ndjson", "patients.csv", "bundle-one-patient.json",
  ].map(Program.sample)

  @Test func `a second run changes nothing`() throws {
    let desk = try TestDesk()

    let first = try desk.run(["import", "--json"] + Self.files)
    let entries = try desk.audit()["entries"]
    let second = try desk.run(["import", "--json"] + Self.files)

    #expect(first.status == 0)
    #expect(try first.answers().map { $0["added"].number } == [10, 20, 13, 0])
    #expect(second.status == 0)
    for result in try second.answers() {
      #expect(result["read"].number == result["unchanged"].number)
      #expect(result["added"].number == 0)
      #expect(result["updated"].number == 0)
      #expect(result["rejected"].number == 0)
    }
    #expect(try desk.audit()["entries"] == entries)
  }

  @Test func `the answer has the promised keys`() throws {
    let answer = try TestDesk().run(["import", "--json", Self.files[0]]).answer()

    let promised: Set = [
      "file", "read", "added", "updated", "merged", "unchanged", "rejected", "errors",
    ]
    #expect(promised.isSubset(of: answer.keys))
  }

  @Test func `a broken line is named and skipped, and the rest goes on`() throws {
    let desk = try TestDesk()
    let whole = try String(contentsOfFile: Self.files[0], encoding: .utf8)
    var lines = whole.split(separator: "\n").map(String.init)
    lines[2] = String(lines[2].prefix(60))
    let file = try desk.folder.write(lines.joined(separator: "\n"), to: "broken.ndjson")

    let run = try desk.run(["import", "--json", file])

    let answer = try run.answer()
    #expect(run.status == 2)
    #expect(answer["rejected"].number == 1)
    #expect(answer["added"].number == 9)
    #expect(answer["errors"].list.map { $0["line"].number } == [3])
    #expect(answer["errors"].list.allSatisfy { !$0["says"].text.isEmpty })
  }

  @Test func `a patient who changed is updated, and the journal says by whom`() throws {
    let desk = try TestDesk()
    let before = try desk.folder.write(Self.csv(street: "1 Grand Ave"), to: "a.csv")
    let after = try desk.folder.write(Self.csv(street: "2 Grand Ave"), to: "b.csv")

    let first = try desk.run(["import", "--json", before])
    let second = try desk.run(["import", "--json", "--as", "dataIntegrity", after])

    #expect(try first.answer()["added"].number == 1)
    #expect(try second.answer()["updated"].number == 1)
    let newest = try #require(try desk.history(of: "88001").first)
    #expect(newest["user"].text == "dku")
    #expect(newest["did"].text == "import.patient")
  }

  private static func csv(street: String) -> String {
    "Id,BIRTHDATE,FIRST,LAST,ADDRESS\n88001,1971-03-14,Anna,Berg,\(street)\n"
  }

  @Test func `a file that is not there stops nothing else`() throws {
    let desk = try TestDesk()

    let run = try desk.run(["import", "--json", "/nonexistent.ndjson", Self.files[0]])

    #expect(run.status == 2)
    #expect(try run.answer()["added"].number == 10)
    #expect(run.complaint.contains("/nonexistent.ndjson"))
  }
}
