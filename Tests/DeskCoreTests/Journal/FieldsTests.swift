import Testing

@testable import DeskCore

struct FieldsTests {
  @Test func `the text form is what it was in the first version`() {
    let fields: Fields = [Field("name.given", "Ma\nria"), Field("bornOn", nil), Field("a", "")]

    #expect(fields.text == "v1;10:name.given=6:Ma\nria6:bornOn-1:a=0:")
  }

  @Test(arguments: 0..<300)
  func `any fields come back from their text`(seed: Int) throws {
    var dice = Seeded(seed)
    let fields = Fields(
      (0..<seed % 12).map { _ in
        let path = dice.text()
        return Field(path, dice.maybe(dice.text()))
      })

    #expect(try Fields(parsing: fields.text) == fields)
  }

  @Test(arguments: [
    ("", FieldsError.version), ("v2;1:a=1:b", .version), ("v1;x", .length(at: 3)),
    ("v1;1:a", .mark(at: 6)), ("v1;1:a?", .mark(at: 7)), ("v1;1:a=2:b", .length(at: 7)),
    ("v1;9:a=1:b", .length(at: 3)), ("v1;01:a=1:b", .length(at: 3)), ("v1;1:a=:b", .length(at: 7)),
    ("v1;1:a=-1:b", .length(at: 7)), ("v1;1:a=1", .length(at: 7)),
    ("v1;9999999999:a=1:b", .length(at: 3)), ("v1;1:a=1:é", .character(at: 7)),
  ])
  func `a text that is no fields is refused, and says where`(text: String, error: FieldsError) {
    #expect(throws: error) { try Fields(parsing: text) }
  }

  @Test func `changes name what is new, other or gone, and nothing else`() {
    let old: Fields = [Field("a", "1"), Field("b", "2"), Field("c", "3")]
    let new: Fields = [Field("a", "1"), Field("c", "4"), Field("d", "5")]

    let changes = Fields.changes(from: old, to: new)

    #expect(changes == [Field("c", "4"), Field("d", "5"), Field("b", nil)])
    #expect(Fields.changes(from: new, to: new).isEmpty)
  }

  @Test(arguments: 0..<200)
  func `changes turn any paper into any other`(seed: Int) throws {
    let (old, new) = (Document.any(seed), Document.any(seed + 1))
    let changes = Fields.changes(
      from: try FieldEncoder.encode(old), to: try FieldEncoder.encode(new))

    let turned = try FieldEncoder.encode(old).applying(changes)

    #expect(try FieldDecoder.decode(Document.self, from: turned) == new)
  }
}
