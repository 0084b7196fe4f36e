/// The fields of a record in declared order, or those of them that changed.
///
/// Why not JSON: the journal's chain is computed over these bytes for as long as the desk lives, so
/// their form is ours, has one spelling for one value, and never follows somebody's encoder.
public struct Fields: Hashable, Sendable {
  /// The fields, in order.
  public var list: [Field]

  /// Fields in the order given.
  public init(_ list: [Field] = []) { self.list = list }

  /// Whether there are none.
  public var isEmpty: Bool { list.isEmpty }

  /// The value at a path, or nil.
  public subscript(_ path: String) -> String? { list.last { $0.path == path }?.value }

  /// What turns `old` into `new`: changed and added paths with their values, gone ones with nil.
  ///
  /// In the order of `new`, the gone ones last in the order of `old`.
  public static func changes(from old: Fields, to new: Fields) -> Fields {
    let before = old.byPath
    let after = new.byPath
    let changed = new.list.filter { before[$0.path] != .some($0.value) }
    let gone = old.list.filter { after[$0.path] == nil }.map { Field($0.path, nil) }
    return Fields(changed + gone)
  }

  /// These fields with the changes made: in place where the path was, at the end where it is new.
  public func applying(_ changes: Fields) -> Fields {
    let wanted = changes.byPath
    let present = byPath
    let kept = list.compactMap { field -> Field? in
      guard let change = wanted[field.path] else { return field }
      return change.map { Field(field.path, $0) }
    }
    return Fields(kept + changes.list.filter { $0.value != nil && present[$0.path] == nil })
  }

  /// Sets one value: in place where the path is, at the end where it is new.
  public mutating func set(_ path: String, _ value: String) {
    let field = Field(path, value)
    guard let index = list.firstIndex(where: { $0.path == path }) else { return list.append(field) }
    list[index] = field
  }

  /// Adds a field, or several records' fields, under a name of their own.
  public mutating func append(_ fields: Fields, under name: String) {
    list += fields.list.map { Field(name + "." + $0.path, $0.value) }
  }

  private var byPath: [String: String?] {
    Dictionary(list.map { ($0.path, $0.value) }, uniquingKeysWith: { _, last in last })
  }
}

extension Fields: ExpressibleByArrayLiteral {
  /// Fields in the order written.
  public init(arrayLiteral elements: Field...) { self.init(elements) }
}

extension Fields: Codable {
  /// Reads the text form.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    do {
      try self.init(parsing: text)
    } catch {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "\(error)"))
    }
  }

  /// Writes the text form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
