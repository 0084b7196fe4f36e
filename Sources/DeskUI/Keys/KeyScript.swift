/// Keys written down: `f torre <enter> s` types six letters, Enter and another letter.
///
/// Characters type themselves and blanks only separate; a key without a character stands in angle
/// brackets: `<enter> <esc> <tab> <s-tab> <up> <pagedown> <f9> <c-k> <a-x> <space> <lt> <gt>`,
/// `<scan:RQ-20418> <paste:some text> <resize:100x30>`. Inside a scan or a paste `\n`, `\r`, `\t`,
/// `\e`, `\s`, `\>`, `\\` and `\u{1E}` stand for what a line of text cannot hold. A `#` after a
/// blank, or at a line's start, begins a comment that runs to the line's end.
public struct KeyScript: Hashable, Sendable {
  /// The keys in order.
  public let keys: [Key]

  /// Reads a script.
  public init(parsing text: String) throws(KeyScriptError) {
    var reader = KeyScriptReader(text)
    keys = try reader.keys()
  }
}

/// Why a script cannot be played, and where.
public struct KeyScriptError: Error, Hashable, Sendable {
  /// The line, counted from 1.
  public let line: Int
  /// The column, counted from 1.
  public let column: Int
  /// What is wrong.
  public let says: String

  /// The whole message in one line.
  public var message: String { "line \(line), column \(column): \(says)" }
}
