/// Turns fields back into a value.
///
/// The order of the fields does not matter; a field that the value does not know is passed over. A
/// field that is missing is an error, but for those that a `GrownValue` gained.
public enum FieldDecoder {
  /// The value of these fields.
  public static func decode<Value: Decodable>(_ type: Value.Type, from fields: Fields) throws
    -> Value
  {
    // The names of a place are asked of its node, and a node knows only who is above it.
    let root = FieldNode(fields)
    return try withExtendedLifetime(root) { try FieldReading(node: root).read(type) }
  }
}

/// One place in the tree of paths: a value, or names below it.
final class FieldNode {
  private(set) var value: String?
  private(set) var children: [String: FieldNode] = [:]

  private let name: String
  private unowned let parent: FieldNode?

  private init(_ name: String, in parent: FieldNode?) {
    self.name = name
    self.parent = parent
  }

  /// The tree of a list of fields.
  convenience init(_ fields: Fields) {
    self.init("", in: nil)
    for field in fields.list where field.value != nil {
      var node = self
      for name in Self.names(of: field.path) { node = node.child(name) }
      node.value = field.value
    }
  }

  /// Fills in the fields whose first name is not here.
  func fill(from fields: Fields) {
    let own = Set(children.keys)
    for field in fields.list {
      let names = Self.names(of: field.path)
      guard let first = names.first, !own.contains(first) else { continue }
      names.reduce(self) { $0.child($1) }.value = field.value
    }
  }

  /// The names of a path: by its bytes, because no character but the dot itself holds a dot's byte.
  private static func names(of path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
  }

  private func child(_ name: String) -> FieldNode {
    if let child = children[name] { return child }
    let child = FieldNode(name, in: self)
    children[name] = child
    return child
  }

  /// The names from the root.
  var path: [String] { parent.map { $0.path + [name] } ?? [] }

  /// The number of elements, if this is a list.
  var count: Int? { children[Field.count]?.value.flatMap { Int($0) } }
}

/// Reads one value at one place.
struct FieldReading: Decoder {
  let node: FieldNode
  var codingPath: [any CodingKey] { node.path.map { FieldName(stringValue: $0) } }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(KeyedFieldReader<Key>(reading: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard let count = node.count else { throw wrong("a list has no count") }
    return UnkeyedFieldReader(reading: self, count: count)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

  func read<Value: Decodable>(_ type: Value.Type) throws -> Value {
    if type == String.self, let text = try text() as? Value { return text }
    if type == Bool.self, let flag = try flag() as? Value { return flag }
    if type == Int.self, let number = try number(Int.self) as? Value { return number }
    if let grown = type as? any GrownValue.Type { node.fill(from: grown.gained) }
    return try Value(from: self)
  }

  func text() throws -> String {
    guard let text = node.value else { throw wrong("a text is missing") }
    return text
  }

  func flag() throws -> Bool {
    switch node.value {
    case "true": true
    case "false": false
    default: throw wrong("neither true nor false")
    }
  }

  func number<Number: FixedWidthInteger>(_ type: Number.Type) throws -> Number {
    guard let number = try Number(text()) else { throw wrong("not a whole number") }
    return number
  }

  func wrong(_ why: String) -> DecodingError {
    let path = node.path.joined(separator: ".")
    return .dataCorrupted(.init(codingPath: codingPath, debugDescription: "\(path): \(why)"))
  }
}

extension FieldReading: SingleValueDecodingContainer {
  func decodeNil() -> Bool { node.value == nil && node.children.isEmpty }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    switch type {
    case let integer as any (FixedWidthInteger & Decodable).Type:
      guard let number = try number(integer) as? Value else { throw wrong("not a whole number") }
      return number
    case is Double.Type, is Float.Type: throw wrong("no fractions")
    default: return try read(type)
    }
  }
}

/// A name of a path as the error types want it.
struct FieldName: CodingKey {
  let stringValue: String
  var intValue: Int? { Int(stringValue) }

  init(stringValue: String) { self.stringValue = stringValue }

  init(intValue: Int) { stringValue = String(intValue) }
}
