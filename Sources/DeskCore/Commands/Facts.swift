/// A value of a command's field, already of the kind that its form asks for.
public indirect enum FormValue: Hashable, Sendable {
  /// Text, or a word of a list.
  case text(String)
  /// A civil date.
  case day(Day)
  /// A point in time.
  case instant(Instant)
  /// True or false.
  case flag(Bool)
  /// A whole number.
  case number(Int)
  /// Several values.
  case list([FormValue])
  /// Fields of their own.
  case group(Facts)
}

/// The facts that come with a command, by field.
public struct Facts: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private var values: [String: FormValue]

  /// No facts.
  public init() { values = [:] }

  /// Facts by field; a later repeat of a field counts.
  public init(dictionaryLiteral elements: (String, FormValue)...) {
    values = Dictionary(elements, uniquingKeysWith: { _, last in last })
  }

  /// The value of a field.
  public subscript(_ field: String) -> FormValue? {
    get { values[field] }
    set { values[field] = newValue }
  }

  /// The fields that are there, sorted.
  public var fields: [String] { values.keys.sorted() }

  /// Text, trimmed; empty when it is not there.
  public func text(_ field: String) -> String {
    guard case .text(let text)? = values[field] else { return "" }
    return trimmed(text)
  }

  /// A date.
  public func day(_ field: String) -> Day? {
    guard case .day(let day)? = values[field] else { return nil }
    return day
  }

  /// A point in time.
  public func instant(_ field: String) -> Instant? {
    guard case .instant(let instant)? = values[field] else { return nil }
    return instant
  }

  /// True or false, nil when nobody said.
  public func flag(_ field: String) -> Bool? {
    guard case .flag(let flag)? = values[field] else { return nil }
    return flag
  }

  /// A whole number.
  public func number(_ field: String) -> Int? {
    guard case .number(let number)? = values[field] else { return nil }
    return number
  }

  /// Money; nil where it is none.
  func money(_ field: String) -> Cents? { Cents(text(field)) }

  /// A word of an enum.
  public func word<Word: RawRepresentable<String>>(_ field: String, as: Word.Type = Word.self)
    -> Word?
  {
    Word(rawValue: text(field))
  }

  /// The words of an enum in a list.
  public func words<Word: RawRepresentable<String> & Hashable>(
    _ field: String, as: Word.Type = Word.self
  ) -> Set<Word> {
    Set(texts(field).compactMap(Word.init(rawValue:)))
  }

  /// The texts of a list.
  public func texts(_ field: String) -> [String] {
    list(field).compactMap { value in
      guard case .text(let text) = value else { return nil }
      return trimmed(text)
    }
  }

  /// The whole numbers of a list.
  public func numbers(_ field: String) -> [Int] {
    list(field).compactMap { value in
      guard case .number(let number) = value else { return nil }
      return number
    }
  }

  /// The groups of a list.
  public func groups(_ field: String) -> [Facts] {
    list(field).compactMap { value in
      guard case .group(let facts) = value else { return nil }
      return facts
    }
  }

  /// A group; without facts when it is not there.
  public func group(_ field: String) -> Facts {
    guard case .group(let facts)? = values[field] else { return Facts() }
    return facts
  }

  private func list(_ field: String) -> [FormValue] {
    guard case .list(let values)? = values[field] else { return [] }
    return values
  }
}
