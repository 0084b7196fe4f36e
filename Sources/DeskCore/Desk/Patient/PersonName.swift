/// A person's name, as given; comparing happens on folded forms.
public struct PersonName: Hashable, Sendable, Codable {
  /// Family name.
  public var family: String
  /// First given name.
  public var given: String
  /// Further given names, or empty.
  public var middle: String
  /// Suffix such as `Jr.`, or empty.
  public var suffix: String

  /// A name, trimmed; parts may be empty, but not both family and given.
  public init(family: String, given: String, middle: String = "", suffix: String = "") {
    self.family = trimmed(family)
    self.given = trimmed(given)
    self.middle = trimmed(middle)
    self.suffix = trimmed(suffix)
  }

  /// `Torres, Maria L`.
  public var listed: String {
    let first = [given, middle, suffix].filter { !$0.isEmpty }.joined(separator: " ")
    return first.isEmpty ? family : family.isEmpty ? first : "\(family), \(first)"
  }

  /// `Maria L Torres Jr.`.
  public var spoken: String {
    [given, middle, family, suffix].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// `Torres, M.`, for lists.
  public var initialed: String {
    guard let first = given.first else { return family }
    return family.isEmpty ? "\(first)." : "\(family), \(first)."
  }
}

/// Text without white space at its ends.
package func trimmed(_ text: String) -> String {
  let start = text.drop { $0.isWhitespace }
  guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
  return String(start[...last])
}
