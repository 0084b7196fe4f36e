/// The lines of a TOML text that begin like the header of a table.
enum TableHeaders {
  /// The lines that begin with a bracket, outside of any list, and are no header; from 0.
  static func broken(in lines: [String]) -> [Int] {
    var depth = 0
    var found: [Int] = []
    for (number, line) in lines.enumerated() {
      let text = code(of: line)
      if depth == 0, text.first == "[" {
        if !isHeader(text) { found.append(number) }
        continue
      }
      depth = max(0, depth + text.count { $0 == "[" } - text.count { $0 == "]" })
    }
    return found
  }

  /// A line without its comment, its quoted texts and the blanks around it.
  private static func code(of line: String) -> String {
    var text = ""
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "#" {
        break
      } else if character == "\"" || character == "'" {
        quote = character
        text.append("q")
      } else if !character.isWhitespace {
        text.append(character)
      }
    }
    return text
  }

  private static func isHeader(_ text: String) -> Bool {
    let brackets = text.hasPrefix("[[") ? 2 : 1
    guard text.count > 2 * brackets, text.hasSuffix(String(repeating: "]", count: brackets)) else {
      return false
    }
    return text.dropFirst(brackets).dropLast(brackets).allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber) || "._-".contains($0)
    }
  }
}
