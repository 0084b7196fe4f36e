import DeskCore
import DeskExchange
import Testing

@Suite struct LicenceScanTests {
  /// A card of no real state, its elements to be changed one at a time.
  private let elements = [
    "DAQX1", "DCSBERG", "DDEN", "DACANNA", "DDFN", "DADELSA", "DDGN", "DBD05142024",
    "DBB03091962", "DBA03092028", "DBC2", "DAG100 EXAMPLE AVE", "DAITESTVILLE", "DAJMN",
    "DAK550010000  ", "DCGUSA",
  ]

  private func scan(_ changed: [String], without codes: [String] = []) -> String {
    let codes = Set(changed.map { $0.prefix(3) } + codes.map { $0[...] })
    let kept = elements.filter { !codes.contains($0.prefix(3)) }
    return "@\n\u{1E}\rANSI 636038100001DL00310200DL" + (kept + changed).joined(separator: "\n")
      + "\r"
  }

  private func read(_ typed: String) throws -> LicenceScan { try LicenceScan.parse(typed).get() }

  private func says(_ typed: String) -> String {
    guard case .failure(let error) = LicenceScan.parse(typed) else { return "" }
    return "\(error.field) \(error.says)"
  }

  @Test func `every committed scan is read as a person reads it`() throws {
    let scans = try LicenceSamples.read()
    #expect(scans.count == 5)
    for scan in scans {
      let read = try LicenceScan.parse(scan.raw).get()
      #expect(LicenceSamples.Expected(read) == scan.expected, "\(scan.id)")
      #expect(LicenceScan.isLicence(scan.raw))
    }
  }

  @Test func `the card's number appears nowhere in what was read`() throws {
    let read = try read(scan(["DAQSECRET7"]))
    #expect(!"\(read)".contains("SECRET7"))
    #expect(!says(scan(["DAQSECRET7"], without: ["DBB"])).contains("SECRET7"))
  }

  @Test func `dropped separators are found again at the known codes`() throws {
    let whole = scan([])
    let bare = String(whole.unicodeScalars.filter { $0.value >= 0x20 }.map(Character.init))
    #expect(try read(bare) == read(whole))
    let piped = String(whole.map { $0.isNewline ? "|" : $0 })
    #expect(try read(piped) == read(whole))
  }

  @Test func `a name that looks like a code stays whole without separators`() throws {
    let typed = scan(["DCSDAGMAR", "DACJORDAN"]).unicodeScalars.filter { $0.value >= 0x20 }
    let read = try read(String(typed.map(Character.init)))
    #expect(read.name == PersonName(family: "DAGMAR", given: "JORDAN", middle: "ELSA"))
  }

  @Test func `capitals turned round by Caps Lock are read`() throws {
    let typed = scan([])
    #expect(try read(typed.lowercased()) == read(typed))
  }

  @Test(arguments: [
    ("BERG,ANNA,ELSA", "BERG", "ANNA", "ELSA", ""), ("BERG, ANNA ELSA", "BERG", "ANNA", "ELSA", ""),
    ("ANNA ELSA BERG", "BERG", "ANNA", "ELSA", ""), ("BERG,OLAF,,JR", "BERG", "OLAF", "", "JR"),
    ("OLAF BERG JR", "BERG", "OLAF", "", "JR"), ("BERG,ANNA", "BERG", "ANNA", "", ""),
    ("SUHARTO", "SUHARTO", "", "", ""), ("BERG, ANNA,", "BERG", "ANNA", "", ""),
  ])
  func `version 1 writes the name as one`(
    text: String, family: String, given: String, middle: String, suffix: String
  ) throws {
    let typed = scan(["DAA" + text], without: ["DCS", "DAC", "DAD"])
    #expect(
      try read(typed).name
        == PersonName(family: family, given: given, middle: middle, suffix: suffix))
  }

  @Test func `a cut name is said to be cut`() throws {
    #expect(try !read(scan([])).isNameCut)
    #expect(try read(scan(["DDFT"])).isNameCut)
    #expect(try !read(scan(["DDFU"])).isNameCut)
  }

  @Test func `dates are read in both orders`() throws {
    #expect(try read(scan(["DBB19620309"])).bornOn == Day("1962-03-09"))
    #expect(try read(scan(["DBB12111962"])).bornOn == Day("1962-12-11"))
  }

  @Test func `a card that never ends has no expiry`() throws {
    #expect(try read(scan(["DBANONE"])).expiresOn == nil)
    #expect(try read(scan(["DBA00000000"])).expiresOn == nil)
  }

  @Test(arguments: [
    ("1", "male"), ("2", "female"), ("9", "unknown"), ("M", "male"), ("F", "female"),
    ("", "unknown"),
  ])
  func `sex is in the chart's words`(code: String, sex: String) throws {
    #expect(try read(scan(["DBC" + code])).sex == sex)
  }

  @Test(arguments: [
    ("564311234", "56431-1234"), ("550010000  ", "55001"), ("0210800000", "02108"),
    ("55001", "55001"), ("55001-", "55001"), ("N1M 3J6", "N1M 3J6"), ("33040-0504", "33040-0504"),
  ])
  func `postal codes lose their padding`(typed: String, postal: String) throws {
    #expect(try read(scan(["DAK" + typed])).address.postal == postal)
  }

  @Test func `what is missing is named`() {
    #expect(
      says(scan([], without: ["DCS"])) == "family is missing: the scan has no family name (DCS)")
    #expect(
      says(scan([], without: ["DBB"])) == "bornOn is missing: the scan has no date of birth (DBB)")
    #expect(says(scan(["DBB13451962"])) == "bornOn is no date (DBB)")
    let cut = "expiresOn is missing: the scan ends before the date of expiry (DBA)"
    #expect(says(scan([], without: ["DBA"])) == cut)
    #expect(says(scan(["DBA0309"])) == cut)
  }

  @Test func `what is no licence is told from one`() {
    #expect(
      says("%VARICHMOND^SAMPLE$MICHAEL^1 MAIN ST^?;6360000=2412?")
        == "scan is from the magnetic stripe")
    for typed in ["", "PU2026000123", "ANSI", "@ANSI 6360", "@ANSI 636038100001XX", "BERG, ANNA"] {
      #expect(says(typed) == "scan is no licence")
      #expect(!LicenceScan.isLicence(typed))
    }
    #expect(says(String(repeating: "A", count: 9000)) == "scan is too long for a licence")
  }

  @Test func `a scan cut off anywhere is an error or a whole card, never a crash`() {
    let whole = Array(scan([]).unicodeScalars)
    for count in whole.indices {
      let cut = String(String.UnicodeScalarView(whole[..<count]))
      if case .success(let read) = LicenceScan.parse(cut) {
        #expect(read.name.family == "BERG" && read.bornOn == Day("1962-03-09"))
        #expect(read.expiresOn == Day("2028-03-09"))
      }
    }
  }
}
