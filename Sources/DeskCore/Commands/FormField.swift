/// One field of a command: its name, what it takes, whether it must be there.
///
/// The list of fields is data: it parses what comes in, prints the schema and words the errors.
public struct FormField: Hashable, Sendable {
  /// What a field takes.
  public indirect enum Kind: Hashable, Sendable {
    /// Text of at most this many characters.
    case text(limit: Int)
    /// A civil date.
    case day
    /// A point in time, RFC 3339 with an offset.
    case instant
    /// True or false.
    case flag
    /// A whole number within bounds.
    case number(ClosedRange<Int>)
    /// Money, as text in dollars: `12`, `12.50`, `$12.50`; never below zero.
    case money
    /// One word of a list.
    case choice([String])
    /// Any number of values.
    case list(Kind)
    /// Fields of their own.
    case group([FormField])
  }

  /// The name in commands.
  public let name: String
  /// What it takes.
  public let kind: Kind
  /// Whether it must be there.
  public let isRequired: Bool
  /// What it means, in one sentence.
  public let says: String

  /// A field of a form.
  package init(_ name: String, _ kind: Kind, required: Bool = false, _ says: String) {
    self.name = name
    self.kind = kind
    isRequired = required
    self.says = says
  }

  /// A field that takes a case of an enum of words.
  static func choice<Word: CaseIterable & RawRepresentable<String>>(
    _ name: String, _ words: Word.Type, required: Bool = false, _ says: String
  ) -> FormField {
    FormField(name, .choice(words.allCases.map(\.rawValue)), required: required, says)
  }

  /// A field that takes any number of cases of an enum of words.
  static func choices<Word: CaseIterable & RawRepresentable<String>>(
    _ name: String, _ words: Word.Type, required: Bool = false, _ says: String
  ) -> FormField {
    FormField(name, .list(.choice(words.allCases.map(\.rawValue))), required: required, says)
  }
}

extension FormField.Kind: CustomStringConvertible {
  /// What is accepted, in words.
  public var description: String {
    switch self {
    case .text(let limit): "text of at most \(limit) characters"
    case .day: "a date as YYYY-MM-DD"
    case .instant: "a time as RFC 3339 with an offset, such as 2026-03-16T10:05:00-05:00"
    case .flag: "true or false"
    case .number(let bounds): "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
    case .money: "dollars in quotes, such as \"12.50\"; nothing below zero"
    case .choice(let words): "one of " + words.joined(separator: ", ")
    case .list(let kind): "a list of: \(kind)"
    case .group(let fields): "an object with " + fields.map(\.name).joined(separator: ", ")
    }
  }
}
