/// One segment with its fields, still in bytes.
struct HL7Segment {
  let name: String
  private let parts: [ArraySlice<UInt8>]
  private let text: HL7Text

  init(name: String, bytes: [UInt8], text: HL7Text) {
    self.name = name
    self.text = text
    parts = split(bytes[...], at: text.marks.field)
  }

  /// A field by its number.
  ///
  /// The first field of a header is the separator itself, so there one number more is counted.
  func field(_ number: Int) -> HL7Field {
    let index = name == "MSH" ? number - 1 : number
    return HL7Field(
      bytes: index < parts.count ? parts[index] : [], place: HL7Place(name, number), text: text)
  }
}
