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
      guard let last = blocks.indices.last else {
        throw DrillError(
          line: index + 1, says: "an indented line with nothing above it",
          accepts: "a line that begins at the margin, such as \"Title: ...\"")
      }
      blocks[last].add(said, at: index + 1)
    }
    return blocks
  }

  /// Adds an indented line; after a comma at a line's end the line before goes on.
  private mutating func add(_ said: String, at line: Int) {
    guard let before = inner.indices.last else {
      guard !text.hasSuffix(",") else { return text += " " + said }
      return inner.append((line, said))
    }
    guard !inner[before].text.hasSuffix(",") else { return inner[before].text += " " + said }
    inner.append((line, said))
  }
}
