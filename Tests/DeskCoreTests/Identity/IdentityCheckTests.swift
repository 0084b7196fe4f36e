import DeskCore
import Testing

@Suite struct IdentityCheckTests {
  private let maria = Patient(
    mrn: "MR-00712-4", name: PersonName(family: "García-Torres", given: "María", middle: "Luisa"),
    bornOn: Day("1971-03-14"), phone: "(555) 449-2715",
    address: Address(
      street: "123 W. Main St., Apt 4B", city: "Saint Paul", state: "MN", postal: "55101"))

  private func matches(_ kind: IdentifierKind, _ typed: String, _ patient: Patient? = nil) -> Bool {
    let finding = IdentityCheck.finding(
      kind: kind, typed: typed, patient: patient ?? maria, accessions: ["A-1001", "", "B 2002"])
    #expect(finding.kind == kind)
    return finding.matches
  }

  @Test(arguments: [
    "Maria Garcia Torres", "garcia-torres, maria", "MARÍA LUISA GARCÍA TORRES",
    "Maria L. Garcia-Torres", "Garciatorres Maria", "Ms. Maria Garcia Torres",
  ])
  func `a full name matches in any order, middle name optional`(typed: String) {
    #expect(matches(.fullName, typed))
  }

  @Test(arguments: [
    "Maria", "Garcia Torres", "Maria Torres", "M Garcia Torres", "Maria Elena Garcia Torres",
    "Maria Garcia Torres Lopez", "Marie Garcia Torres", "", " - ", "Maria K Garcia Torres",
    "Maria Luisa Luisa Garcia Torres",
  ])
  func `a part of the name, or another name, does not`(typed: String) {
    #expect(!matches(.fullName, typed))
  }

  @Test func `Junior is not Senior, and saying neither is fine`() {
    let son = Patient(mrn: "1", name: PersonName(family: "Berg", given: "Olaf", suffix: "Jr."))
    #expect(matches(.fullName, "Olaf Berg", son))
    #expect(matches(.fullName, "Olaf Berg Junior", son))
    #expect(!matches(.fullName, "Olaf Berg Sr", son))
  }

  @Test func `names written apart, with digits, or in one word are found`() {
    let cruz = Patient(mrn: "1", name: PersonName(family: "De La Cruz", given: "Mary Ann"))
    #expect(matches(.fullName, "maryann delacruz", cruz))
    let made = Patient(mrn: "2", name: PersonName(family: "Mayert710", given: "Eustolia154"))
    #expect(matches(.fullName, "Eustolia Mayert", made))
    #expect(matches(.fullName, "Eustolia154 Mayert710", made))
    let single = Patient(mrn: "3", name: PersonName(family: "Suharto", given: ""))
    #expect(matches(.fullName, "suharto", single))
    #expect(!matches(.fullName, "suharto suharto", single))
  }

  @Test(arguments: [
    "03141971", "031471", "3/14/1971", "3-14-71", "1971-03-14", "mar 14 1971", "14 March 1971",
  ])
  func `a date of birth matches in every form`(typed: String) {
    #expect(matches(.bornOn, typed))
  }

  @Test(arguments: [
    "", "3/14", "1971", "3/15/1971", "4/14/1971", "3/14/1972", "14031971", "t", "xx",
  ])
  func `a wrong or partial date of birth does not`(typed: String) {
    #expect(!matches(.bornOn, typed))
  }

  @Test(arguments: [
    "2715", " 2715 ", "4492715", "555-449-2715", "+1 (555) 449-2715", "15554492715",
  ])
  func `the phone's last four, or all of it, match`(typed: String) {
    #expect(matches(.phoneLastFour, typed))
  }

  @Test(arguments: ["", "715", "2716", "92715", "0000", "271five", "555-448-2715", "2 7 1 5 0"])
  func `other digits do not`(typed: String) {
    #expect(!matches(.phoneLastFour, typed))
  }

  @Test func `a phone's extension is not its last four`() {
    var patient = maria
    patient.phone = "555-449-2715 x1234"
    #expect(matches(.phoneLastFour, "2715", patient))
    #expect(!matches(.phoneLastFour, "1234", patient))
  }

  @Test(arguments: [
    "123 West Main Street", "123 w main st", "123 W Main St Apt 4B", "123 W. MAIN ST. #4b",
    "123 w main st, st. paul mn 55101", "123 W Main Street, Saint Paul, Minnesota",
  ])
  func `an address matches with its abbreviations written out or not`(typed: String) {
    #expect(matches(.address, typed))
  }

  @Test(arguments: [
    "", "123", "Main Street", "124 West Main Street", "123 West Main Avenue", "123 Main Street",
    "123 West Main", "123 West Main Street Apt 5", "123 W Main St, Minneapolis",
    "123 W Main St, Saint Paul WI", "123 W Main St 55102",
  ])
  func `a part of it or another one does not`(typed: String) {
    #expect(!matches(.address, typed))
  }

  @Test func `separators and case do not count in numbers`() {
    #expect(matches(.mrn, "mr007124"))
    #expect(matches(.mrn, "MR 00712 4"))
    #expect(matches(.accession, "a1001"))
    #expect(matches(.accession, "b-2002"))
    #expect(!matches(.mrn, "007124"))
    #expect(!matches(.accession, "1001"))
    #expect(!matches(.accession, "-"))
  }

  @Test(arguments: IdentifierKind.allCases)
  func `what is missing in the chart never matches`(kind: IdentifierKind) {
    let blank = Patient(mrn: "", name: PersonName(family: "", given: ""))
    for typed in ["", " ", "-", "0", "none"] {
      let finding = IdentityCheck.finding(
        kind: kind, typed: typed, patient: blank, accessions: [])
      #expect(!finding.matches)
    }
  }

  @Test func `a request number identifies nobody`() {
    #expect(!matches(.requestNumber, "RQ-20418"))
  }
}
