/// The lines with a colon at the head of a drill.
struct DrillHeader {
  private static let known = ["Title", "Number", "Rules", "Site", "Time", "Situation", "Desk"]
  private static let needed = ["Title", "Site", "Time"]

  private var values: [String: (line: Int, text: String)] = [:]
  /// The blocks after the head.
  private(set) var rest: ArraySlice<DrillBlock>

  init(_ blocks: [DrillBlock]) throws(DrillError) {
    rest = blocks[...]
    while let block = rest.first, let (name, value) = Self.entry(block) {
      guard Self.known.contains(name) else {
        throw DrillError(
          line: block.number, says: "there is no heading \"\(name)\"",
          accepts: Self.known.joined(separator: ", "))
      }
      guard values[name] == nil else {
        throw DrillError(line: block.number, says: "\(name) stands here a second time")
      }
      let text = ([value] + block.inner.map(\.text)).joined(separator: " ")
      values[name] = (block.number, trimmed(text))
      rest = rest.dropFirst()
    }
    for name in Self.needed where values[name]?.text.isEmpty ?? true {
      throw DrillError(line: 0, says: "the heading \(name) is missing", accepts: "\(name): ...")
    }
  }

  private static func entry(_ block: DrillBlock) -> (String, String)? {
    guard let (name, value) = DrillWords.cut(block.text, at: ":"), !name.contains(" "),
      name.first?.isUppercase == true
    else { return nil }
    return (name, value)
  }

  /// The drill that the head describes, without its lines.
  func drill() throws(DrillError) -> Drill {
    Drill(
      title: text("Title"), number: try number(), rules: try rules(), situation: text("Situation"),
      site: text("Site"), time: try time(), isReal: try isReal(), lines: [])
  }

  private func text(_ name: String) -> String { values[name]?.text ?? "" }

  private func number() throws(DrillError) -> Int? {
    guard let (line, text) = values["Number"] else { return nil }
    guard let number = Int(text), number > 0 else {
      throw DrillError(line: line, says: "\"\(text)\" is no number", accepts: "a whole number")
    }
    return number
  }

  private func rules() throws(DrillError) -> [RuleID] {
    var rules: [RuleID] = []
    for name in DrillWords.list(text("Rules")) {
      guard let rule = RuleID(rawValue: name) else {
        throw DrillError(
          line: values["Rules"]?.line ?? 0, says: "there is no rule \(name)",
          accepts: "numbers such as R-47, with commas between")
      }
      rules.append(rule)
    }
    return rules
  }

  private func time() throws(DrillError) -> Drill.WallTime {
    guard let time = Drill.WallTime(text("Time")) else {
      throw DrillError(
        line: values["Time"]?.line ?? 0, says: "\"\(text("Time"))\" is no time",
        accepts: "the site's wall clock, such as 2026-03-16 10:05")
    }
    return time
  }

  private func isReal() throws(DrillError) -> Bool {
    guard let (line, text) = values["Desk"] else { return false }
    guard ["real", "training"].contains(text) else {
      throw DrillError(
        line: line, says: "there is no desk \"\(text)\"", accepts: "real or training")
    }
    return text == "real"
  }
}
