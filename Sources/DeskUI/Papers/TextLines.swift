/// Text broken into lines at blanks.
enum TextLines {
  /// The lines of a text, none wider than `width` columns unless a single word is.
  static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      guard let last = lines.last, Text.width(last) + 1 + Text.width(String(word)) <= width else {
        lines.append(String(word))
        continue
      }
      lines[lines.count - 1] = last + " " + word
    }
    return lines
  }
}
