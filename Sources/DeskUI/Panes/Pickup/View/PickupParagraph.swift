/// A sentence broken into lines at its blanks.
struct PickupParagraph: Hashable, Sendable {
  /// The lines, none wider than asked unless a single word is.
  let lines: [String]

  init(_ text: String, width: Int) {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, Text.width(last) + 1 + Text.width(String(word)) <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    self.lines = lines
  }
}
