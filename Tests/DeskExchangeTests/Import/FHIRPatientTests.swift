import DeskCore
import DeskExchange
import Testing

@Suite struct FHIRPatientTests {
  /// A patient's line with members put in or, after the same key, in their place.
  private func line(_ members: String) -> String {
    #"{"resourceType":"Patient","id":"p1","name":[{"family":"Berg","given":["Anna"]}],"#
      + members + "}\n"
  }

  private func patient(_ members: String) throws -> Patient {
    try #require(try Imported(line(members)).patients.first)
  }

  private func rejection(_ members: String) throws -> String {
    try #require(try Imported(line(members)).rejected.first)
  }

  @Test func `the sample's first patient is read whole`() throws {
    let imported = try Imported(sample: "Patient.ndjson")
    #expect(imported.patients.count == 10)
    #expect(imported.rejected.isEmpty)
    #expect(imported.lines.map(\.number) == Array(1...10))
    let born = Day("1929-07-29")
    #expect(
      imported.patients.first
        == Patient(
          mrn: "7150924", name: PersonName(family: "Gaona", given: "Amalia"),
          formerFamily: "Irizarry", bornOn: born, sex: "female", phone: "555-449-2715",
          email: "amalia.gaona139@example.com",
          address: Address(
            street: "7992 Moreno Annex", city: "Boston", state: "Massachusetts", postal: "00000"),
          diedOn: Day("2013-10-21"), language: "Spanish",
          sourceID: "6d49d412-3a16-4144-9fd7-ca7e48412ea6"))
  }

  @Test func `without an MRN the source's number is the MRN`() throws {
    let patient = try patient(#""identifier":[{"value":"x"}]"#)
    #expect(patient.mrn == "p1")
    #expect(patient.sourceID == "p1")
  }

  @Test func `an MRN out of use gives way to one in use`() throws {
    let type = #""type":{"coding":[{"code":"MR"}]}"#
    let patient = try patient(
      #""identifier":[{"use":"old",\#(type),"value":"1"},{\#(type),"value":"2"}]"#)
    #expect(patient.mrn == "2")
  }

  @Test func `further given names are the middle name, the official name comes first`() throws {
    let names =
      #""name":[{"use":"nickname","given":["Nan"]},{"use":"maiden","family":"Lund"},"#
      + #"{"use":"official","family":"Berg154","given":["Anna","Elsa","May"],"suffix":["Jr."]}]"#
    let imported = try Imported(#"{"resourceType":"Patient","id":"p1",\#(names)}"#)
    let name = PersonName(family: "Berg154", given: "Anna", middle: "Elsa May", suffix: "Jr.")
    #expect(imported.patients.first?.name == name)
    #expect(imported.patients.first?.formerFamily == "Lund")
  }

  @Test func `a name that is one text is taken apart`() throws {
    let imported = try Imported(
      #"{"resourceType":"Patient","id":"p1","name":[{"text":"Anna Elsa Berg"}]}"#)
    let name = PersonName(family: "Berg", given: "Anna", middle: "Elsa")
    #expect(imported.patients.first?.name == name)
  }

  @Test(arguments: [
    #"{"resourceType":"Patient","id":"p1"}"#, #"{"resourceType":"Patient","id":"p1","name":[]}"#,
    #"{"resourceType":"Patient","id":"p1","name":[{"family":" ","given":[""]}]}"#,
    #"{"resourceType":"Patient","id":"p1","name":[{"use":"maiden","family":"Lund"}]}"#,
  ])
  func `a patient without a name is rejected`(line: String) throws {
    #expect(try Imported(line).rejected == ["1 name: is missing"])
  }

  @Test func `a patient without any number is rejected`() throws {
    let imported = try Imported(#"{"resourceType":"Patient","name":[{"family":"Berg"}]}"#)
    #expect(imported.rejected == ["1 id: is missing"])
  }

  @Test(arguments: [
    (#""birthDate":"1971-02-30""#, "1 birthDate: is no date"),
    (#""birthDate":"14.3.1971""#, "1 birthDate: is no date"),
    (#""birthDate":"1971-03-14X""#, "1 birthDate: is no date"),
    (#""birthDate":"2025-07-18""#, "1 birthDate: lies in the future"),
    (#""birthDate":19710314"#, "1 birthDate: is not what belongs here"),
    (#""deceasedDateTime":"2025-07-18T00:00:00Z""#, "1 deceasedDateTime: lies in the future"),
    (
      #""birthDate":"1971-03-14","deceasedDateTime":"1970-01-01""#,
      "1 deceasedDateTime: is before the date of birth"
    ),
  ])
  func `a date that cannot be is rejected by its field`(members: String, says: String) throws {
    #expect(try rejection(members) == says)
  }

  @Test func `a birth today and a death on it can be`() throws {
    let patient = try patient(
      #""birthDate":"2025-07-17","deceasedDateTime":"2025-07-17T09:00:00Z""#)
    #expect(patient.bornOn == patient.diedOn)
  }

  @Test func `a date of birth that is only a year is unknown`() throws {
    #expect(try patient(#""birthDate":"1971""#).bornOn == nil)
    #expect(try patient(#""birthDate":"1971-03""#).bornOn == nil)
    #expect(try rejection(#""birthDate":"1971-13""#) == "1 birthDate: is no date")
  }

  @Test func `a part of a name of 200 characters is kept and one of 201 rejected`() throws {
    func imported(_ count: Int) throws -> Imported {
      let given = String(repeating: "á", count: count)
      return try Imported(
        #"{"resourceType":"Patient","id":"p1","name":[{"family":"B","given":["\#(given)"]}]}"#)
    }
    #expect(try imported(200).patients.count == 1)
    #expect(try imported(201).rejected == ["1 name.given: is too long"])
  }

  @Test func `one letter under a thousand accents is too long as well`() throws {
    let tall = "a" + String(repeating: "\u{301}", count: 1000)
    let imported = try Imported(
      #"{"resourceType":"Patient","id":"p1","name":[{"family":"\#(tall)"}]}"#)
    #expect(imported.rejected == ["1 name.family: is too long"])
  }

  @Test func `control characters are kept as they are`() throws {
    let imported = try Imported(
      #"{"resourceType":"Patient","id":"p1","name":[{"family":"Be\u001b[31mrg"}]}"#)
    #expect(imported.patients.first?.name.family == "Be\u{1B}[31mrg")
  }

  @Test func `a wrong kind of value is named by its path`() throws {
    let imported = try Imported(#"{"resourceType":"Patient","id":"p1","name":[{"family":7}]}"#)
    #expect(imported.rejected == ["1 name[0].family: is not what belongs here"])
  }

  @Test func `two lines of one MRN are both read, the later one to update`() throws {
    let imported = try Imported(line(#""gender":"female""#) + line(#""gender":"other""#))
    #expect(imported.patients.map(\.sex) == ["female", "other"])
    #expect(Set(imported.patients.map(\.mrn)).count == 1)
  }

  @Test func `a gender of no standard is unknown`() throws {
    #expect(try patient(#""gender":"F""#).sex == "unknown")
  }
}
