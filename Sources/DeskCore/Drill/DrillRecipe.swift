/// What one line of a drill can say is given: a phrase, and the steps that bring it about.
///
/// Everything given comes about by commands, so a drill cannot begin where a desk never gets. The
/// steps are written as a drill's are; `{slots}` are filled from the phrase.
struct DrillRecipe {
  /// The phrase, such as `a request for own records of {patient}`.
  let phrase: String
  /// The steps, each with its outcome; the line may name the stage to stop at.
  let steps: String

  init(_ phrase: String, _ steps: String) {
    self.phrase = phrase
    self.steps = steps
  }

  /// The steps with the lines that are about a packet's contents.
  func steps(packing packet: DrillPacket) -> String { steps.filled(packet.slots) }

  /// The phrase as the help prints it, with the stages that its steps lead through.
  var helpLine: String {
    let stages = DrillWords.parts(steps, at: "\n").compactMap { line in
      DrillWords.cut(line, at: "now ")?.after
    }
    return "\(phrase): " + stages.joined(separator: ", ")
  }

  /// The words that stand where the phrase has slots, or nil where the text is another phrase.
  func slots(in text: String) -> [String: String]? {
    let pattern = DrillWords.split(phrase)
    var rest = DrillWords.split(text)[...]
    var found: [String: String] = [:]
    for (index, word) in pattern.enumerated() {
      guard word.hasPrefix("{") else {
        guard rest.first == word else { return nil }
        rest = rest.dropFirst()
        continue
      }
      let next = index + 1 < pattern.count ? pattern[index + 1] : nil
      let taken = rest.prefix { $0 != next }
      guard !taken.isEmpty else { return nil }
      found[String(word.dropFirst().dropLast())] = taken.joined(separator: " ")
      rest = rest.dropFirst(taken.count)
    }
    return rest.isEmpty ? found : nil
  }
}

extension DrillRecipe {
  /// All of them.
  static let all: [DrillRecipe] = requests + papers + visits + media + matters
}

extension String {
  /// The text with its `{slots}` filled.
  func filled(_ slots: [String: String]) -> String {
    slots.reduce(into: self) { $0.replace("{\($1.key)}", with: $1.value) }
  }
}
