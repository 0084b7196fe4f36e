import DeskExchange
import Testing

@Suite struct ImportFormatTests {
  private func format(_ text: String) -> ImportFormat? { ImportFormat.detect(Array(text.utf8)) }

  @Test func `the samples are told apart by their content`() throws {
    #expect(try Imported(sample: "Patient.ndjson").format == .fhirLines)
    #expect(try Imported(sample: "ImagingStudy.ndjson").format == .fhirLines)
    #expect(try Imported(sample: "bundle-one-patient.json").format == .fhirDocument)
    #expect(try Imported(sample: "patients.csv").format == .patientsCSV)
  }

  @Test func `a Bundle on one line is a document, a resource on one line is a line`() {
    #expect(
      format(#"{"entry":[{"resource":{"resourceType":"Patient"}}],"resourceType":"Bundle"}"#)
        == .fhirDocument)
    #expect(format(#"{"id":"1","resourceType":"Patient"}"#) == .fhirLines)
    #expect(format("{\n \"resourceType\": \"Patient\"\n}\n") == .fhirDocument)
    #expect(format("\u{FEFF}\n {\"resourceType\":\"Patient\"}\n{}\n") == .fhirLines)
  }

  @Test func `a feed is told by its header, whatever stands before and behind it`() {
    for start in ["", "\u{FEFF}", "\n\r\n", "\u{B}", " \t"] {
      for head in ["MSH|^~\\&|ADT1|STP", "MSH#*!%$#ADT1", "FHS|^~\\&|", "BHS|^~\\&|"] {
        #expect(format(start + head + "\r") == .hl7, "\(start)\(head)")
      }
    }
    #expect(format("MSH,FIRST,LAST\n1,2,3\n") == .patientsCSV)
  }

  @Test func `a broken first line is still lines when others follow`() {
    #expect(format("{\"resourceType\":}\n{\"resourceType\":\"Patient\"}\n") == .fhirLines)
  }

  @Test func `what is none of them is none of them`() {
    for text in ["", "  \n", "MSHX|^~\\&|ADT1", "MSH", "hello", "[1,2]", "\u{0}\u{1},\u{2}"] {
      #expect(format(text) == nil)
    }
  }

  @Test func `a file is read by its path`() throws {
    let reader = try ImportReader(path: Samples.path("Patient.ndjson"), today: Imported.today)
    var tally = ImportTally()
    for line in reader { tally.count(line) }
    #expect(tally.patients == 10 && tally.read == 10)
  }

  @Test func `only the first thousand rejections are kept, and all are counted`() throws {
    let good = #"{"resourceType":"Patient","id":"p1","name":[{"family":"Berg"}]}"#
    let imported = try Imported(good + "\n" + String(repeating: "x\n", count: 1500))
    var tally = ImportTally()
    imported.lines.forEach { tally.count($0) }
    #expect(tally.rejected == 1500)
    #expect(tally.rejections.count == ImportTally.keptRejections)
    #expect(tally.rejections.last?.line == 1001)
  }

  @Test func `an unreadable file says what is accepted`() {
    #expect(throws: (any Error).self) { try Imported("hello") }
    do {
      _ = try Imported(" \n")
    } catch {
      #expect("\(error)" == "file: is empty; accepted: \(ImportFormat.accepted)")
    }
    do {
      _ = try ImportReader(path: "/nowhere/at/all", today: Imported.today)
    } catch {
      #expect("\(error)" == "/nowhere/at/all: cannot be read; accepted: a file that exists")
    }
  }
}
