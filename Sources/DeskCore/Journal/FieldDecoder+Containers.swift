/// Reads the named members of a value.
struct KeyedFieldReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let reading: FieldReading
  var codingPath: [any CodingKey] { reading.codingPath }

  var allKeys: [Key] { reading.node.children.keys.sorted().compactMap { Key(stringValue: $0) } }

  func contains(_ key: Key) -> Bool { reading.node.children[key.stringValue] != nil }

  func decodeNil(forKey key: Key) throws -> Bool { !contains(key) }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try inner(key).read(type)
  }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) throws
    -> KeyedDecodingContainer<Nested>
  {
    try inner(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try inner(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { reading }

  func superDecoder(forKey key: Key) throws -> any Decoder { try inner(key) }

  private func inner(_ key: Key) throws -> FieldReading {
    guard let node = reading.node.children[key.stringValue] else {
      throw DecodingError.keyNotFound(
        key, .init(codingPath: codingPath, debugDescription: "\(key.stringValue) is missing"))
    }
    return FieldReading(node: node)
  }
}

/// Reads the elements of a list.
struct UnkeyedFieldReader: UnkeyedDecodingContainer {
  let reading: FieldReading
  let count: Int?
  private(set) var currentIndex = 0
  var codingPath: [any CodingKey] { reading.codingPath }
  var isAtEnd: Bool { currentIndex >= (count ?? 0) }

  init(reading: FieldReading, count: Int) {
    self.reading = reading
    self.count = count
  }

  mutating func decodeNil() throws -> Bool { false }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try next().read(type)
  }

  mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) throws
    -> KeyedDecodingContainer<Nested>
  {
    try next().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try next().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { try next() }

  private mutating func next() throws -> FieldReading {
    guard !isAtEnd, let node = reading.node.children[String(currentIndex)] else {
      throw reading.wrong("element \(currentIndex) is missing")
    }
    currentIndex += 1
    return FieldReading(node: node)
  }
}
