/// A line of a drill's text with the indented lines under it; comments and blank lines are gone.
struct DrillBlock {
  /// The line's number, from 1.
  var number: Int
  /// The line.
  var text: String
  /// The indented lines under it.
  var inner: [(number: Int, text: String)] = []

  /// The blocks of a text.
  static func all(of text: String) throws(DrillError) -> [DrillBlock] {
    var blocks: [DrillBlock] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let said = trimmed(String(line))
      guard !said.isEmpty, !said.hasPrefix("#") else { continue }
      guard line.first?.isWhitespace == true else {
        blocks.append(DrillBlock(number: index + 1, text: said))
        continue
      }
      guard !blocks.isEmpty else {
        throw DrillError(
          line: index + 1, says: "an indented line with nothing above it",
          accepts: "a line that begins at the margin, such as \"Title: ...\"")
      }
      blocks[blocks.count - 1].inner.append((index + 1, said))
    }
    return blocks
  }
}
