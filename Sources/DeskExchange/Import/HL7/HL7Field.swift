/// One field of a segment, still in bytes.
struct HL7Field {
  let bytes: ArraySlice<UInt8>
  let place: HL7Place
  let text: HL7Text

  /// Whether nothing is said: what is on file stays.
  var isEmpty: Bool { bytes.isEmpty }

  /// Whether HL7's null stands there: what is on file is to be erased.
  var isNull: Bool { HL7Field.isNull(bytes) }

  /// Its repetitions, without empty ones and nulls.
  var repetitions: [HL7Repetition] {
    split(bytes, at: text.marks.repetition).filter { !$0.isEmpty && !HL7Field.isNull($0) }
      .map { HL7Repetition(bytes: $0, field: self) }
  }

  /// The first repetition's first component.
  func value(limit: Int = SourceText.longest) throws(HL7Fault) -> String {
    try repetitions.first?.component(1, limit: limit) ?? ""
  }

  static func isNull(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.elementsEqual([0x22, 0x22]) }
}

/// One repetition of a field, with its components from 1.
struct HL7Repetition {
  let bytes: ArraySlice<UInt8>
  let field: HL7Field

  /// A component's text; of one with subcomponents, a subcomponent's.
  ///
  /// Empty where it is missing or null: what a repetition says, it says whole.
  func component(
    _ number: Int, _ part: Int = 1, limit: Int = SourceText.longest
  ) throws(HL7Fault) -> String {
    let components = split(bytes, at: field.text.marks.component)
    guard number <= components.count else { return "" }
    let parts = split(components[number - 1], at: field.text.marks.subcomponent)
    guard part <= parts.count, !HL7Field.isNull(parts[part - 1]) else { return "" }
    return try field.text.read(parts[part - 1], at: field.place, limit: limit)
  }

  /// A component that is a code, in capitals.
  func code(_ number: Int) throws(HL7Fault) -> String {
    try component(number, limit: 40).uppercased()
  }
}

/// Parts of bytes at a mark, empty ones included.
func split(_ bytes: ArraySlice<UInt8>, at mark: UInt8) -> [ArraySlice<UInt8>] {
  bytes.split(separator: mark, omittingEmptySubsequences: false)
}
