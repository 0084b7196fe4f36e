/// The steps that bring about what a drill says is given, with the facts that the drill states.
struct GivenSteps {
  private var steps: [DrillStep]
  /// The drill's own facts, by step; they take the place of the recipe's.
  private var own: [[DrillFact]]

  init(_ steps: [DrillStep]) {
    self.steps = steps
    own = Array(repeating: [], count: steps.count)
  }

  /// The steps with the drill's own facts in them; a fact that is `not said` is left out.
  var merged: [DrillStep] {
    var all = steps
    for index in all.indices {
      let paths = Set(own[index].map(\.path))
      all[index].facts.removeAll { paths.contains($0.path) }
      all[index].facts += own[index].filter { $0.text != Self.unsaid }
    }
    return all
  }

  private static let unsaid = "not said"

  /// One clause of the line: a stage, or a fact.
  mutating func take(_ clause: String, at line: Int) throws(DrillError) {
    let words = DrillWords.split(clause)
    for count in stride(from: min(words.count, 3), through: 1, by: -1) {
      guard let last = stop(at: DrillWords.key(words.prefix(count).joined())) else { continue }
      steps.removeSubrange((last + 1)...)
      own.removeSubrange((last + 1)...)
      let rest = words.dropFirst(count).drop { $0 == "in" || $0 == "with" }
      guard !rest.isEmpty else { return }
      return try put(rest.joined(separator: " "), at: line)
    }
    try put(clause, at: line)
  }

  /// The first step after which the subject stands at a stage.
  private func stop(at stage: String) -> Int? {
    steps.firstIndex { step in
      guard case .done(let now) = step.outcome else { return false }
      return DrillWords.key(now) == stage
    }
  }

  /// Puts a fact into the first step whose form takes it.
  mutating func put(_ text: String, at line: Int) throws(DrillError) {
    for index in steps.indices {
      guard let form = CommandForm.named(steps[index].command),
        let (path, kind, value) = DrillFields.match(text, in: form.fields), !value.isEmpty
      else { continue }
      let fact = DrillFact(line: line, path: path, kind: kind, text: value)
      if value != Self.unsaid { _ = try fact.value(in: .blank) }
      own[index].append(fact)
      return
    }
    throw DrillError(
      line: line, says: "no step of what is given takes \"\(text)\"",
      accepts: "a stage, or a field of " + steps.map(\.command).joined(separator: ", "))
  }
}
