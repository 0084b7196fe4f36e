import DeskCore
import DeskExchange
import Testing

/// What a PID segment says of a patient.
@Suite struct HL7PatientTests {
  private func name(_ field: String) throws -> String {
    guard case .value(let name)? = try HL7Sample.update([5: field])?.name else { return "" }
    return name.spoken
  }

  private func mrn(_ list: String) throws -> String {
    let feed = try Imported(
      HL7Sample.message(HL7Sample.header(), HL7Sample.patient(mrn: list)))
    return feed.updates.first?.mrn ?? feed.faults.first ?? ""
  }

  @Test func `the medical record number is picked out of the list`() throws {
    #expect(try mrn("1^^^STP^MR") == "1")
    #expect(try mrn("9^^^SSA^SS~1^^^STP^MR") == "1")
    #expect(try mrn("2^^^EAST^MR~1^^^STP^MR") == "1")
    #expect(try mrn("2^^^EAST&1.2.3&ISO^MR~1^^^STP&1.2.4&ISO^MR") == "1")
    #expect(try mrn("1^^^STP^MR~1^^^EAST^MR") == "1")
    #expect(try mrn("1^^^MRN") == "1")
    #expect(try mrn("9~1^^^STP") == "1")
    #expect(try mrn("1") == "1")
    #expect(try mrn("~~1^^^STP^MR~") == "1")
  }

  @Test func `a list that names none, or two, is no number`() throws {
    #expect(try mrn("") == "PID-3 101")
    #expect(try mrn("\"\"") == "PID-3 101")
    #expect(try mrn("9^^^SSA^SS") == "PID-3 101")
    #expect(try mrn("^^^STP^MR") == "PID-3 101")
    #expect(try mrn("1~2") == "PID-3 101")
    #expect(try mrn("1^^^STP^MR~2^^^STP^MR") == "PID-3 102")
    #expect(try mrn("1^^^EAST^MR~2^^^WEST^MR") == "PID-3 102")
    #expect(try mrn(String(repeating: "1", count: 65)) == "PID-3 102")
  }

  @Test func `escapes are read once, and what they give is no mark`() throws {
    #expect(try name("O\\T\\Brien^Ann\\R\\e") == "Ann~e O&Brien")
    #expect(try name("A\\F\\B\\S\\C^D") == "D A|B^C")
    #expect(try name("\\E\\F\\E\\^D") == "D \\F\\")
    #expect(try name("\\X4F27\\Neil^D") == "D O'Neil")
    #expect(try name("Nu\\XC3B1\\ez^D") == "D Nuñez")
    #expect(try name("Berg\\.br\\Lund^D") == "D Berg Lund")
    #expect(try name("\\H\\Berg\\N\\^D") == "D Berg")
  }

  @Test func `an escape that means nothing is named`() throws {
    for bad in [
      "O\\Brien", "A\\Q\\B", "A\\X4\\B", "A\\X4G\\B", "A\\X\\B", "A\\\\B", "A\\Cxxyy\\B",
      "A\\X00\\B", "A\\X1B\\B", "A\\XFF\\B", "A\\.zz\\B", "\\X5CF5C\\\\",
    ] {
      #expect(try HL7Sample.fault([5: bad + "^D"]) == "PID-5 102", "\(bad)")
    }
    // Bytes that spell an escape are text.
    #expect(try name("\\X5C465C\\^D") == "D \\F\\")
  }

  @Test func `the legal name is the chart's, and a maiden name the former one`() throws {
    let update = try HL7Sample.update([5: "Annie^^^^^^N~Lund^Anna^^^^^M~Berg^Anna^Lo^Jr^^^L"])

    #expect(
      update?.name == .value(PersonName(family: "Berg", given: "Anna", middle: "Lo", suffix: "Jr")))
    #expect(update?.formerFamily == .value("Lund"))
    #expect(try name("van der Berg&van der&Berg^Anna") == "Anna van der Berg")
    #expect(try name("Display^D^^^^^D") == "D Display")
    #expect(try name("Nick^N^^^^^N") == "")
  }

  @Test func `a name is not erased, and names somebody`() throws {
    #expect(try HL7Sample.fault([5: "\"\""]) == "PID-5 101")
    #expect(try HL7Sample.fault([5: "^^Lo"]) == "PID-5 101")
    #expect(try HL7Sample.update([7: "19710314"])?.name == .nothing)
  }

  @Test func `dates are read in every precision`() throws {
    let day = Day("1971-03-14")
    for text in [
      "19710314", "1971031405", "197103140500", "19710314050059", "19710314050059.1234",
      "19710314050059-0600", "197103140500+0100",
    ] {
      #expect(try HL7Sample.update([7: text])?.bornOn == day.map { .value($0) }, "\(text)")
    }
    for text in ["", "1971", "197103"] {
      #expect(try HL7Sample.update([7: text])?.bornOn == .nothing, "\(text)")
    }
    #expect(try HL7Sample.update([7: "\"\""])?.bornOn == .erased)
  }

  @Test func `what is no date is named`() throws {
    for text in [
      "19711301", "19710230", "197", "1971-03-14", "19710314.1", "1971031424", "03/14/1971",
      "00000101", "19710314-06", "1971031", "soon",
    ] {
      #expect(try HL7Sample.fault([7: text]) == "PID-7 102", "\(text)")
    }
    #expect(try HL7Sample.fault([7: "20250718"]) == "PID-7 102")
    #expect(try HL7Sample.fault([7: "19710314", 29: "19700101"]) == "PID-29 102")
  }

  @Test func `null erases, and nothing leaves alone`() throws {
    let old = Patient(
      mrn: "880001", name: PersonName(family: "Berg", given: "Anna"), bornOn: Day("1971-03-14"),
      sex: "female", phone: "651-555-0148", email: "a@example.org",
      address: Address(street: "12 Grand Ave"), language: "English", sourceID: "s")
    let silent = try HL7Sample.update([1: "1"])
    let erasing = try HL7Sample.update([
      7: "\"\"", 8: "\"\"", 11: "\"\"", 13: "\"\"", 15: "\"\"",
    ])
    let bare = Patient(mrn: "880001", name: old.name, sourceID: "s")

    #expect(silent?.applied(to: old) == old)
    #expect(erasing?.applied(to: old) == bare)
    #expect(silent?.applied(to: nil) == nil)
  }

  @Test func `the address for bills comes first, then home's, never a bad one`() throws {
    func street(_ field: String) throws -> String {
      guard case .value(let address)? = try HL7Sample.update([11: field])?.address else {
        return ""
      }
      return address.line
    }
    #expect(
      try street("1 Work^^^^^^O~2 Home^^St. Paul^MN^55105^USA^H") == "2 Home; St. Paul, MN 55105")
    #expect(try street("2 Home^^^^^^H~3 Bills^Unit 5^^^^^BI") == "3 Bills, Unit 5")
    #expect(try street("4 Bad^^^^^^BA") == "")
    #expect(try street("5 Plain") == "5 Plain")
    #expect(try street("6&6 Main St^^^^^^H") == "6")
  }

  @Test func `phone and e-mail are told apart by what they say they are`() throws {
    let update = try HL7Sample.update([
      13: "^NET^Internet^anna@example.org~651-555-0148^PRN^PH~651-555-9999^ORN^CP"
    ])
    let parts = try HL7Sample.update([13: "^PRN^PH^^1^651^5550148"])

    #expect(update?.phone == .value("651-555-0148"))
    #expect(update?.email == .value("anna@example.org"))
    #expect(parts?.phone == .value("651-5550148") && parts?.email == .nothing)
  }

  @Test func `a field of a megabyte, a control character or a strange code is named`() throws {
    let long = String(repeating: "A", count: 1_000_000)
    #expect(try HL7Sample.fault([5: long + "^Anna"]) == "PID-5 102")
    #expect(try HL7Sample.fault([5: String(repeating: "B", count: 201)]) == "PID-5 102")
    #expect(try HL7Sample.fault([5: "Be\u{1B}[2Jrg^Anna"]) == "PID-5 102")
    #expect(try HL7Sample.fault([8: "Q"]) == "PID-8 103")
    let huge = String(repeating: "C", count: 1 << 20)
    #expect(try HL7Sample.fault([5: huge]) == "message 100 AR")
  }
}
