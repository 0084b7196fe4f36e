import DeskCore
import DeskExchange
import Testing

@Suite struct FHIRRecordTests {
  private func study(_ members: String) throws -> Imported {
    try Imported(
      #"{"resourceType":"ImagingStudy","id":"s1","subject":{"reference":"Patient/p1"},\#(members)}"#
    )
  }

  private func report(_ members: String) throws -> Imported {
    try Imported(
      #"{"resourceType":"DiagnosticReport","id":"r1","subject":{"reference":"Patient/p1"},"#
        + members + "}")
  }

  @Test func `the sample's studies are read with their patients`() throws {
    let imported = try Imported(sample: "ImagingStudy.ndjson")
    #expect(imported.studies.count == 20)
    #expect(imported.rejected.isEmpty)
    #expect(
      imported.studies.first
        == StudyRecord(
          study: Study(
            accession: "65fd65ee-dc8f-4184-a74b-e6155a9ca66a", mrn: "",
            uid: "2.25.115553037360293703356362478402836327398", modality: "DX",
            title: "Dental plain X-ray bitewing (procedure)", on: Day("1944-12-04"), series: 1,
            images: 1),
          patientSource: "6d49d412-3a16-4144-9fd7-ca7e48412ea6"))
  }

  @Test func `the identifier of type ACSN is the accession`() throws {
    let imported = try study(
      #""identifier":[{"type":{"coding":[{"code":"ACSN"}]},"value":"A-1001"}]"#)
    #expect(imported.studies.first?.study.accession == "A-1001")
  }

  @Test func `what a study leaves out is taken from its series`() throws {
    let imported = try study(
      #""series":[{"modality":{"code":"CT"},"numberOfInstances":40,"description":"Chest"},"#
        + #"{"modality":{"code":"SR"},"numberOfInstances":1}]"#)
    let study = try #require(imported.studies.first?.study)
    #expect(study.modality == "CT" && study.title == "Chest")
    #expect(study.series == 2 && study.images == 41)
  }

  @Test(arguments: [-1, 10_000_001, Int.max])
  func `an impossible number of images is rejected`(count: Int) throws {
    #expect(
      try study(#""numberOfInstances":\#(count)"#).rejected
        == ["1 numberOfInstances: is \(count)"])
  }

  @Test(arguments: [
    ("Patient/p1", "p1"), ("urn:uuid:p1", "p1"), ("https://a.example/fhir/Patient/p1", "p1"),
    ("Patient/p1/_history/2", "p1"), ("Patient?identifier=urn:mrn|p1", "p1"),
  ])
  func `every way to name the patient is understood`(reference: String, source: String) throws {
    let imported = try Imported(
      #"{"resourceType":"ImagingStudy","id":"s1","subject":{"reference":"\#(reference)"}}"#)
    #expect(imported.studies.first?.patientSource == source)
  }

  @Test(arguments: [
    #""subject":{"reference":"Group/g1"}"#, #""subject":{"reference":"Patient/"}"#,
    #""subject":{"reference":"Device?identifier=1|2"}"#, #""subject":{}"#, #""status":"available""#,
  ])
  func `a study of no patient is rejected`(members: String) throws {
    let imported = try Imported(#"{"resourceType":"ImagingStudy","id":"s1",\#(members)}"#)
    #expect(imported.rejected == ["1 subject.reference: names no patient"])
  }

  @Test func `a report keeps its status, title and the day of its examination`() throws {
    let imported = try report(
      #""status":"final","code":{"coding":[{"code":"1","display":"CT chest"}]},"#
        + #""effectiveDateTime":"2025-07-01T23:30:00-05:00","issued":"2025-07-03T08:00:00Z""#)
    #expect(
      imported.reports.first
        == ReportRecord(
          report: Report(
            id: "r1", mrn: "", status: "final", title: "CT chest", on: Day("2025-07-01")),
          patientSource: "p1"))
  }

  @Test func `a report without an examination is dated by its period or issue`() throws {
    #expect(
      try report(
        #""status":"final","effectivePeriod":{"start":"2025-07-02"},"issued":"2025-07-03""#
      )
      .reports.first?.report.on == Day("2025-07-02"))
    #expect(
      try report(#""status":"final","issued":"2025-07-03""#).reports.first?.report.on
        == Day("2025-07-03"))
  }

  @Test func `a report of no known status is rejected, since it could be released`() throws {
    #expect(try report(#""status":"done""#).rejected == ["1 status: is no status of a report"])
    #expect(try report(#""issued":"2025-07-03""#).rejected == ["1 status: is missing"])
  }

  @Test func `what the source took back is passed over by name`() throws {
    #expect(
      try report(#""status":"entered-in-error""#).ignored == ["DiagnosticReport entered-in-error"])
    #expect(try study(#""status":"cancelled""#).ignored == ["ImagingStudy cancelled"])
  }

  @Test func `other resources are counted by their names`() throws {
    let imported = try Imported(
      "{\"resourceType\":\"Encounter\"}\n\n{\"resourceType\":\"Encounter\"}\n"
        + "{\"resourceType\":\"\\u001b[2J\"}\n{\"id\":\"x\"}\n")
    var tally = ImportTally()
    imported.lines.forEach { tally.count($0) }
    #expect(tally.ignored == ["Encounter": 2, "unknown": 1])
    #expect(tally.rejected == 1)
    #expect(tally.rejections.first?.line == 5)
    #expect(tally.rejections.first?.error.field == "resourceType")
    #expect(tally.read == 4)
  }

  @Test func `a broken line is named and the rest goes on`() throws {
    let good = #"{"resourceType":"Patient","id":"p1","name":[{"family":"Berg"}]}"#
    let imported = try Imported(
      [good, "{\"resourceType\":\"Patient\",", "nonsense", "", "[]", good, "\u{FF}"]
        .joined(separator: "\r\n"))
    #expect(imported.patients.count == 2)
    #expect(
      imported.rejected == [
        "2 : is not JSON", "3 : is not JSON", "5 : is not what belongs here", "7 : is not JSON",
      ])
  }

  @Test func `brackets without end are an error, not a crash`() throws {
    let deep = String(repeating: "[", count: 100_000)
    let good = #"{"resourceType":"Patient","id":"p1","name":[{"family":"Berg"}]}"#
    #expect(try Imported(good + "\n" + deep).rejected.count == 1)
    #expect(try Imported("{\"resourceType\":\"Bundle\",\"entry\":" + deep).rejected.count == 1)
  }
}
