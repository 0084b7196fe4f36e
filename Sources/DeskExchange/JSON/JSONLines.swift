public import DeskCore
import FoundationEssentials

/// A text of one JSON value a line, read as it arrives; blank lines are passed over.
public struct JSONLines: Sequence, IteratorProtocol {
  /// One line's value, or what is wrong with the line.
  public struct Line: Hashable, Sendable {
    /// The line's number in the text, from 1.
    public var number: Int
    /// The value.
    public var value: Result<JSONValue, InputError>
  }

  private var lines: TextLines

  /// The values of these lines.
  public init(_ lines: TextLines) { self.lines = lines }

  /// The values of a text.
  public init(_ text: String) { self.init(TextLines(text)) }

  /// The next line that is not blank, or nil after the last.
  public mutating func next() -> Line? {
    while let line = lines.next() {
      guard !line.isBlank else { continue }
      return Line(number: line.number, value: JSONText.read(JSONValue.self, from: line))
    }
    return nil
  }

  /// The texts of the values, each with a line ending.
  public static func text(_ values: some Sequence<JSONValue>) -> String {
    values.map { $0.text + "\n" }.joined()
  }
}
