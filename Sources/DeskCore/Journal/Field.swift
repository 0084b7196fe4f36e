/// One value of a record, at its path from the record's root.
///
/// `items.0.title`. `items.#` holds the number of elements, and `dates.{}` stands for a value that
/// is there and has no fields of its own.
public struct Field: Hashable, Sendable {
  /// The names from the root, joined by dots.
  public let path: String
  /// The value as text; nil says that the path is gone.
  public let value: String?

  /// A field.
  public init(_ path: String, _ value: String?) {
    self.path = path
    self.value = value
  }

  /// The last name of the path of an array's count.
  static let count = "#"
  /// The last name of the path of a value without fields.
  static let empty = "{}"
}
