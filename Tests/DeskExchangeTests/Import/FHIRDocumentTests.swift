import DeskCore
import DeskExchange
import Foundation
import Testing

@Suite struct FHIRDocumentTests {
  private func bundle(_ entries: [String]) -> String {
    "{\n\"resourceType\":\"Bundle\",\n\"entry\":[\n" + entries.joined(separator: ",\n") + "\n]}\n"
  }

  private let berg =
    #"{"fullUrl":"urn:uuid:p1","resource":{"resourceType":"Patient","name":[{"family":"Berg"}]}}"#

  @Test func `the sample Bundle is one patient and six studies`() throws {
    let imported = try Imported(sample: "bundle-one-patient.json")
    #expect(imported.patients.count == 1)
    #expect(imported.studies.count == 6)
    #expect(imported.lines.count == 7)
    let source = try #require(imported.patients.first?.sourceID)
    #expect(imported.studies.allSatisfy { $0.patientSource == source })
  }

  @Test func `a record's line is where its entry begins`() throws {
    let imported = try Imported(bundle([berg, berg]))
    #expect(imported.lines.map(\.number) == [4, 5])
    let sample = try Imported(sample: "bundle-one-patient.json")
    let text = try Samples.text("bundle-one-patient.json").split(
      separator: "\n", omittingEmptySubsequences: false)
    for line in sample.lines { #expect(text[line.number - 1].contains("{")) }
  }

  @Test func `an entry's address stands in for its number`() throws {
    #expect(try Imported(bundle([berg])).patients.first?.sourceID == "p1")
  }

  @Test func `a broken entry is named and the others are read`() throws {
    let broken = #"{"resource":{"resourceType":"Patient","id":"p2","birthDate":"2025-02-30"}}"#
    let empty = #"{"request":{"method":"DELETE"}}"#
    let odd = #"{"resource":{"resourceType":"Patient","id":"p3","name":"Berg"}}"#
    let imported = try Imported(bundle([berg, broken, empty, odd, berg]))
    #expect(imported.patients.count == 2)
    #expect(
      imported.rejected == [
        "5 entry[1].resource.birthDate: is no date", "6 entry[2].resource: is missing",
        "7 entry[3].resource.name: is not what belongs here",
      ])
  }

  @Test func `a Bundle that breaks off keeps the entries before`() throws {
    let whole = bundle([berg, berg])
    let cut = String(whole.prefix(whole.count - 20))
    let imported = try Imported(cut)
    #expect(imported.patients.count == 1)
    #expect(imported.rejected == ["5 entry[1]: breaks off: the file is not whole"])
  }

  @Test func `a Bundle cut anywhere ends, with no more patients than it has`() throws {
    let whole = bundle([berg, berg])
    for count in 1..<whole.count {
      guard let imported = try? Imported(String(whole.prefix(count))) else { continue }
      #expect(imported.patients.count <= 2)
      #expect(imported.lines.count <= 3)
    }
  }

  @Test func `an empty Bundle has no records`() throws {
    #expect(try Imported(#"{"resourceType":"Bundle","entry":[]}"#).lines.isEmpty)
    #expect(try Imported(#"{"resourceType":"Bundle"}"#).lines.isEmpty)
  }

  @Test func `brackets and quotes inside text do not end an entry`() throws {
    let odd =
      #"{"resource":{"resourceType":"Patient","id":"p1","name":[{"family":"}]\"{[\\"}]}}"#
    let imported = try Imported(bundle([odd, berg]))
    #expect(imported.patients.map(\.name.family) == [#"}]"{[\"#, "Berg"])
  }

  @Test func `a resource alone over several lines is read`() throws {
    let imported = try Imported(
      "{\n\"resourceType\":\"Patient\",\n\"id\":\"p1\",\n\"name\":[{\"family\":\"Berg\"}]\n}\n")
    #expect(imported.patients.first?.mrn == "p1")
  }
}
