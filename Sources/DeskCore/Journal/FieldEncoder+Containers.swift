/// Writes the named members of a value.
///
/// A case of an enum opens a container of its own, even when it has no values to put in: so an
/// inner container starts with the mark of an empty value, and its first field takes its place.
struct KeyedFieldWriter<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let writer: FieldWriter
  var codingPath: [any CodingKey] { writer.codingPath }

  mutating func encodeNil(forKey key: Key) throws {}

  mutating func encode(_ value: some Encodable, forKey key: Key) throws {
    try writer.child(key.stringValue).write(value)
  }

  mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key)
    -> KeyedEncodingContainer<Nested>
  {
    let inner = nested(key)
    writer.sink.append(Field(inner.joined(Field.empty), ""))
    return KeyedEncodingContainer(KeyedFieldWriter<Nested>(writer: inner))
  }

  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    UnkeyedFieldWriter(writer: nested(key))
  }

  mutating func superEncoder() -> any Encoder { writer }

  mutating func superEncoder(forKey key: Key) -> any Encoder { nested(key) }

  private func nested(_ key: Key) -> FieldWriter {
    FieldWriter(sink: writer.sink, path: writer.joined(key.stringValue))
  }
}

/// Writes the elements of a list, and their count.
struct UnkeyedFieldWriter: UnkeyedEncodingContainer {
  let writer: FieldWriter
  private let countIndex: Int
  private(set) var count = 0
  var codingPath: [any CodingKey] { writer.codingPath }

  init(writer: FieldWriter) {
    self.writer = writer
    countIndex = writer.sink.append(Field(writer.joined(Field.count), "0"))
  }

  mutating func encodeNil() throws {
    throw writer.refusal(of: count, "an absent value has no place in a list")
  }

  mutating func encode(_ value: some Encodable) throws { try next().write(value) }

  mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type)
    -> KeyedEncodingContainer<Nested>
  {
    KeyedEncodingContainer(KeyedFieldWriter<Nested>(writer: next()))
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    UnkeyedFieldWriter(writer: next())
  }

  mutating func superEncoder() -> any Encoder { next() }

  private mutating func next() -> FieldWriter {
    let inner = FieldWriter(
      sink: writer.sink, path: writer.joined(String(count)))
    count += 1
    writer.sink.replace(at: countIndex, Field(writer.joined(Field.count), String(count)))
    return inner
  }
}
