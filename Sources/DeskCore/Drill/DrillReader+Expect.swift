extension DrillReader {
  /// What a line with `expect` wants to be true.
  func expectation(_ text: String, at line: Int) throws(DrillError) -> DrillExpectation {
    if let said = after("the refusal says ", text) { return .words(said, isSaid: true) }
    if let said = after("the refusal does not say ", text) { return .words(said, isSaid: false) }
    if let said = after("the words aloud say ", text) { return .aloud(said, isSaid: true) }
    if let said = after("the words aloud do not say ", text) { return .aloud(said, isSaid: false) }
    guard let (left, value) = DrillWords.cut(text, at: " is ") else {
      throw DrillError(
        line: line, says: "\"\(text)\" does not say what is to be true",
        accepts: "the request is ready; the request bin is B-14; the counter is open; "
          + "the clock in ROC is 18:30; the finding result is match; the refusal says ...")
    }
    let (noun, place) = DrillWords.cut(left, at: " in ") ?? (left, here)
    switch noun {
    case "the counter": return try counter(place, value, at: line)
    case "the clock":
      try known(site: place, at: line)
      guard Drill.WallTime.minute(value) != nil else {
        throw DrillError(line: line, says: "\"\(value)\" is no minute", accepts: "18:30")
      }
      return .clock(site: place, minute: value)
    default: break
    }
    if let name = after("the finding ", left) { return .finding(name, value: value) }
    return try field(left, value, at: line)
  }

  private func after(_ head: String, _ text: String) -> String? {
    text.hasPrefix(head) ? String(text.dropFirst(head.count)) : nil
  }

  private func counter(_ site: String, _ value: String, at line: Int) throws(DrillError)
    -> DrillExpectation
  {
    try known(site: site, at: line)
    guard ["open", "closed"].contains(value) else {
      throw DrillError(line: line, says: "a counter is not \"\(value)\"", accepts: "open, closed")
    }
    return .counter(site: site, isOpen: value == "open")
  }

  /// `the request bin`: a name that is known, and the field's words after it.
  private func field(_ left: String, _ value: String, at line: Int) throws(DrillError)
    -> DrillExpectation
  {
    var words = DrillWords.split(left)
    if let first = words.first, ["the", "a", "an"].contains(first) { words.removeFirst() }
    let table = Dictionary(
      (Array(names) + Array(patients.keys)).map { ($0, $0) }, uniquingKeysWith: { name, _ in name })
    if let (subject, path) = DrillWords.longest(words.joined(separator: " "), in: table) {
      return .field(subject: subject, path: path.isEmpty ? "stage" : path, value: value)
    }
    let subject = try known(name: words.first ?? "", at: line)
    let path = words.dropFirst().joined(separator: " ")
    return .field(subject: subject, path: path.isEmpty ? "stage" : path, value: value)
  }
}
