import Testing

@testable import DeskCore

struct FieldCodingTests {
  @Test func `fields stand in declared order with their paths`() throws {
    let patient = Patient(
      mrn: "M1", name: PersonName(family: "Torres", given: "Maria"), bornOn: Day(number: 0))

    let fields = try FieldEncoder.encode(patient)

    #expect(
      fields.list.prefix(6).map(\.path)
        == ["mrn", "name.family", "name.given", "name.middle", "name.suffix", "formerFamily"])
    #expect(fields["name.family"] == "Torres")
    #expect(fields["bornOn"] == "1970-01-01")
  }

  @Test func `an absent value is left out`() throws {
    let fields = try FieldEncoder.encode(
      Patient(mrn: "M1", name: PersonName(family: "A", given: "B")))

    #expect(!fields.list.contains { $0.path == "bornOn" })
    #expect(try FieldDecoder.decode(Patient.self, from: fields).bornOn == nil)
  }

  @Test func `a list says how many elements it has`() throws {
    let fields = try FieldEncoder.encode(["a", "b"])

    #expect(fields.list == [Field("#", "2"), Field("0", "a"), Field("1", "b")])
    #expect(try FieldEncoder.encode([String]()).list == [Field("#", "0")])
  }

  @Test func `a set of words is sorted`() throws {
    let words: Set<RecordType> = [.reports, .images, .billing, .labs]

    let fields = try FieldEncoder.encode(words)

    #expect(fields.list.compactMap(\.value) == ["4", "billing", "images", "labs", "reports"])
    #expect(try FieldDecoder.decode(Set<RecordType>.self, from: fields) == words)
  }

  @Test(arguments: [
    DocumentForm.Expiry.missing, .none, .date(Day(number: 20_000)), .event("end of the suit"),
  ])
  func `each case of an enum comes back`(expiry: DocumentForm.Expiry) throws {
    let fields = try FieldEncoder.encode(expiry)

    #expect(!fields.isEmpty)
    #expect(try FieldDecoder.decode(DocumentForm.Expiry.self, from: fields) == expiry)
  }

  @Test func `a value that is there without fields is not taken for an absent one`() throws {
    struct Holder: Codable, Equatable { var dates: DateRange? }

    let there = try FieldEncoder.encode(Holder(dates: DateRange()))
    let absent = try FieldEncoder.encode(Holder(dates: nil))

    #expect(try FieldDecoder.decode(Holder.self, from: there) == Holder(dates: DateRange()))
    #expect(try FieldDecoder.decode(Holder.self, from: absent) == Holder(dates: nil))
    #expect(there != absent)
  }

  @Test func `a text with a NUL is refused`() {
    #expect(throws: EncodingError.self) { try FieldEncoder.encode("a\0b") }
  }

  @Test func `a fraction is refused`() {
    #expect(throws: EncodingError.self) { try FieldEncoder.encode(["a": 1.5]) }
    #expect(throws: DecodingError.self) {
      try FieldDecoder.decode(Double.self, from: [Field("", "1.5")])
    }
  }

  @Test func `a name with a dot is refused`() {
    #expect(throws: EncodingError.self) { try FieldEncoder.encode(["a.b": 1]) }
  }

  @Test(arguments: [
    Fields([]), [Field("mrn", "M1")],
    [Field("version", "x"), Field("id", "RQ-1")],
  ])
  func `fields that do not fit are refused`(fields: Fields) {
    #expect(throws: DecodingError.self) { try FieldDecoder.decode(Patient.self, from: fields) }
    #expect(throws: DecodingError.self) { try FieldDecoder.decode(Request.self, from: fields) }
  }

  @Test func `a list that lost an element is refused`() {
    let fields: Fields = [Field("#", "2"), Field("0", "a")]

    #expect(throws: DecodingError.self) { try FieldDecoder.decode([String].self, from: fields) }
  }

  @Test func `the house's policy comes back`() throws {
    let fields = try FieldEncoder.encode(Policy())

    #expect(try FieldDecoder.decode(Policy.self, from: fields) == Policy())
  }

  @Test(arguments: 0..<200)
  func `any paper comes back, and the same paper has one spelling`(seed: Int) throws {
    let document = Document.any(seed)

    let text = try FieldEncoder.encode(document).text

    #expect(try FieldDecoder.decode(Document.self, from: Fields(parsing: text)) == document)
    #expect(try FieldEncoder.encode(Document.any(seed)).text == text)
  }

  @Test(arguments: 0..<200)
  func `any visit comes back`(seed: Int) throws {
    let visit = Visit.any(seed)

    let text = try FieldEncoder.encode(visit).text

    #expect(try FieldDecoder.decode(Visit.self, from: Fields(parsing: text)) == visit)
  }
}
