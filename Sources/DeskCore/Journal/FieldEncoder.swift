/// Turns a value into its fields, in declared order.
///
/// Bools, integers, texts and raw values become text; absent optionals are left out; a set of words
/// is written sorted, because a set has no order of its own. A path's names may not hold dots, and
/// texts may not hold NUL, which no database keeps faithfully.
public enum FieldEncoder {
  /// The fields of a value.
  public static func encode(_ value: some Encodable) throws -> Fields {
    let sink = FieldSink()
    try FieldWriter(sink: sink, path: "").write(value)
    return Fields(sink.fields)
  }

  /// The fields of a value, as a list.
  public static func fields(of value: some Encodable) throws -> [Field] {
    try encode(value).list
  }
}

/// Collects the fields of one value.
final class FieldSink {
  private(set) var fields: [Field] = []

  /// Adds a field and says where; the first field under an empty value takes the mark's place.
  @discardableResult
  func append(_ field: Field) -> Int {
    if let last = fields.last, last.path.utf8.last == UInt8(ascii: "}"),
      field.path.hasPrefix(last.path.dropLast(Field.empty.count))
    {
      fields.removeLast()
    }
    fields.append(field)
    return fields.count - 1
  }

  /// Puts another value at a path that is there.
  func replace(at index: Int, _ field: Field) { fields[index] = field }
}

/// A set that is written as a sorted list of words.
private protocol WordSet {
  var sortedWords: [String] { get }
}

extension Set: WordSet where Element: RawRepresentable, Element.RawValue == String {
  fileprivate var sortedWords: [String] {
    map(\.rawValue).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// Writes one value at one path.
struct FieldWriter: Encoder {
  let sink: FieldSink
  let path: String
  var codingPath: [any CodingKey] {
    path.split(separator: ".").map { FieldName(stringValue: String($0)) }
  }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(KeyedFieldWriter<Key>(writer: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer { UnkeyedFieldWriter(writer: self) }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  func write(_ value: some Encodable) throws {
    switch value {
    case let text as String: try put(text)
    case let flag as Bool: try put(flag ? "true" : "false")
    case let number as Int: try put(String(number))
    case let words as any WordSet: try write(words.sortedWords)
    default:
      let before = sink.fields.count
      try value.encode(to: self)
      if sink.fields.count == before { try put("", at: joined(Field.empty)) }
    }
  }

  func put(_ text: String) throws { try put(text, at: path) }

  func put(_ text: String, at path: String) throws {
    guard !text.utf8.contains(0) else { throw refusal(of: text, "a text holds a NUL character") }
    sink.append(Field(path, text))
  }

  func joined(_ name: String) -> String { path.isEmpty ? name : path + "." + name }

  func child(_ name: String) throws -> FieldWriter {
    guard !name.isEmpty, !name.utf8.contains(UInt8(ascii: ".")), !name.utf8.contains(0) else {
      throw refusal(of: name, "a field's name is empty or holds a dot")
    }
    return FieldWriter(sink: sink, path: joined(name))
  }

  func refusal(of value: Any, _ why: String) -> EncodingError {
    .invalidValue(value, .init(codingPath: codingPath, debugDescription: why))
  }
}

extension FieldWriter: SingleValueEncodingContainer {
  mutating func encodeNil() throws {
    throw refusal(of: String.self, "an absent value has no place in a list")
  }

  mutating func encode(_ value: some Encodable) throws {
    switch value {
    case is String, is Bool: try write(value)
    case let number as any FixedWidthInteger: try put(number.description)
    default: try write(value)
    }
  }

  mutating func encode(_ value: Double) throws { throw refusal(of: value, "no fractions") }

  mutating func encode(_ value: Float) throws { throw refusal(of: value, "no fractions") }
}
