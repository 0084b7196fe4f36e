import DeskCore
import DeskExchange
import Testing

@Suite struct PatientsCSVTests {
  private let header = "Id,BIRTHDATE,FIRST,LAST,ADDRESS,GENDER"

  private func rows(_ rows: String...) throws -> Imported {
    try Imported(([header] + rows).joined(separator: "\n") + "\n")
  }

  @Test func `the sample's patients are read, digits in their names and all`() throws {
    let imported = try Imported(sample: "patients.csv")
    #expect(imported.patients.count == 13)
    #expect(imported.rejected.isEmpty)
    #expect(imported.lines.map(\.number) == Array(2...14))
    #expect(
      imported.patients.first
        == Patient(
          mrn: "838e3532-0deb-eb80-3c5e-f5b4c243efaa",
          name: PersonName(family: "Mayert710", given: "Eustolia154", middle: "Maia476"),
          bornOn: Day("2020-02-06"), sex: "female",
          address: Address(
            street: "814 Padberg Street", city: "Huddinge", state: "Stockholm", postal: "141 34"),
          sourceID: "838e3532-0deb-eb80-3c5e-f5b4c243efaa"))
  }

  @Test func `columns are found by name in any order and case`() throws {
    let imported = try Imported("last,ID,first,BirthDate\nBerg,p1,Anna,1971-03-14\n")
    #expect(imported.patients.first?.name.listed == "Berg, Anna")
    #expect(imported.patients.first?.bornOn == Day("1971-03-14"))
  }

  @Test func `a byte order mark and Windows line endings do not matter`() throws {
    let imported = try Imported("\u{FEFF}\(header)\r\np1,1971-03-14,Anna,Berg,1 Main,F\r\n")
    #expect(imported.patients.first?.mrn == "p1")
    #expect(imported.patients.first?.sex == "female")
    #expect(imported.rejected.isEmpty)
  }

  @Test func `quotes hold commas, quotes and line ends`() throws {
    let imported = try rows(
      #"p1,1971-03-14,"Anna ""Nan""","Berg, Lund","1 Main St"#, #"Apt 2",F"#,
      "p2,1972-03-14,Olaf,Berg,,M")
    #expect(imported.patients.map(\.name.family) == ["Berg, Lund", "Berg"])
    #expect(imported.patients.first?.name.given == "Anna \"Nan\"")
    #expect(imported.patients.first?.address.street == "1 Main St\nApt 2")
    #expect(imported.lines.map(\.number) == [2, 4])
  }

  @Test func `an empty last field is a field`() throws {
    let imported = try Imported("Id,BIRTHDATE,FIRST,LAST,GENDER\np1,1971-03-14,Anna,Berg,\n")
    #expect(imported.patients.first?.sex == "unknown")
  }

  @Test func `missing columns are named and nothing is read`() throws {
    let imported = try Imported("Id,FIRST,MIDDLE\np1,Anna,\n")
    #expect(imported.rejected == ["1 header: has no column LAST, BIRTHDATE"])
    #expect(imported.lines.count == 1)
  }

  @Test func `a column that is there twice is an error`() throws {
    let imported = try Imported("Id,FIRST,LAST,BIRTHDATE,first\np1,A,B,1971-03-14,C\n")
    #expect(imported.rejected == ["1 FIRST: is there twice"])
  }

  @Test func `a short or a long row is rejected with its line and the rest goes on`() throws {
    let imported = try rows(
      "p1,1971-03-14,Anna", "p2,1971-03-14,Anna,Berg,1 Main,F,more", "",
      "p3,1971-03-14,Anna,Berg,1 Main,F")
    #expect(imported.rejected == ["2 : has 3 fields", "3 : has 7 fields"])
    #expect(imported.patients.map(\.mrn) == ["p3"])
  }

  @Test func `a quote in the wrong place costs its row only`() throws {
    let imported = try rows(
      #"p1,1971-03-14,"Anna"x"",Berg,1 Main,F"#, "p2,1971-03-14,Anna,Berg,1 Main,F")
    #expect(imported.rejected == ["2 : has a quote in the wrong place"])
    #expect(imported.patients.map(\.mrn) == ["p2"])
  }

  @Test func `a quote that never closes costs its row only`() throws {
    let imported = try rows(
      #"p1,1971-03-14,"Anna,Berg,1 Main,F"#, "p2,1971-03-14,Anna,Berg,1 Main,F",
      "p3,1971-03-14,Anna,Berg,1 Main,F")
    #expect(imported.rejected == ["2 : has a quote that is not closed"])
    #expect(imported.patients.map(\.mrn) == ["p2", "p3"])
  }

  @Test func `every row is checked like any other import`() throws {
    let imported = try rows(
      ",1971-03-14,Anna,Berg,,F", "p2,1971-02-30,Anna,Berg,,F", "p3,2030-01-01,Anna,Berg,,F",
      "p4,1971-03-14,,,,F", "p5,1971-03-14,\(String(repeating: "a", count: 201)),Berg,,F")
    #expect(
      imported.rejected == [
        "2 Id: is missing", "3 BIRTHDATE: is no date", "4 BIRTHDATE: lies in the future",
        "5 LAST: is missing", "6 FIRST: is too long",
      ])
  }
}
