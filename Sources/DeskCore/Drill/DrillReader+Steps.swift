extension DrillReader {
  /// `front verifies the note of the visit as the first visit`, with facts and outcome below.
  mutating func step(_ block: DrillBlock, isGiven: Bool = false) throws(DrillError) -> DrillStep {
    let (head, inline) = DrillWords.cut(block.text, at: ": ") ?? (block.text, "")
    let (user, said) = try actor(head, at: block.number)
    let (phrase, rest) = try command(said, at: block.number)
    guard let form = CommandForm.named(phrase.command) else {
      throw DrillError(line: block.number, says: "there is no command \(phrase.command)")
    }
    var (subject, name) = split(rest)
    var lines = DrillWords.parts(inline).map { (block.number, $0) }
    if let field = phrase.field {
      if !subject.isEmpty { lines.insert((block.number, "\(field) \(subject)"), at: 0) }
      subject = ""
    }
    lines += block.inner.map { ($0.number, $0.text) }
    var step = DrillStep(
      user: user, command: form.name,
      subject: try self.subject(subject, of: form, at: block.number), facts: [], name: name,
      outcome: .done(stage: ""), isGiven: isGiven)
    try fill(&step, form, lines)
    try check(step)
    if !form.needsSubject { names.formUnion(DrillPhrases.names(of: form.name)) }
    if !name.isEmpty { names.insert(name) }
    return step
  }

  /// The command that the words after the actor name, and what comes after it.
  private func command(_ text: String, at line: Int) throws(DrillError) -> (
    DrillPhrases.Phrase, String
  ) {
    if let (phrase, rest) = DrillWords.longest(text, in: DrillPhrases.commands) {
      return (phrase, rest)
    }
    let words = DrillWords.split(text)
    if let form = CommandForm.all.first(where: { $0.name == words.first }) {
      return (DrillPhrases.Phrase(form.name), words.dropFirst().joined(separator: " "))
    }
    let machine = words.first?.split(separator: ".").first.map(String.init) ?? ""
    let near = CommandForm.all.map(\.name).filter { $0.hasPrefix(machine + ".") }
    throw DrillError(
      line: line, says: "nobody can do \"\(text)\"",
      accepts: near.isEmpty || machine.isEmpty
        ? "a command such as pickup.verifyNote, or: "
          + DrillPhrases.commands.keys.sorted().joined(separator: ", ")
        : near.joined(separator: ", "))
  }

  /// The subject and the new name in the words after a command.
  private func split(_ rest: String) -> (subject: String, name: String) {
    let (before, name) =
      rest.hasPrefix("as ")
      ? ("", String(rest.dropFirst(3))) : DrillWords.cut(rest, at: " as ") ?? (rest, "")
    var words = DrillWords.split(before)
    if let first = words.first, ["on", "of", "for"].contains(first) { words.removeFirst() }
    return (words.joined(separator: " "), DrillWords.bare(name))
  }

  /// The subject as the player finds it; the last that the machine made where none is named.
  private func subject(_ text: String, of form: CommandForm, at line: Int) throws(DrillError)
    -> String
  {
    guard !text.isEmpty else {
      guard form.needsSubject else { return "" }
      let machine = DrillPhrases.names(of: form.name)[0]
      guard names.contains(machine) else { throw unnamed(machine, at: line) }
      return machine
    }
    guard form.needsSubject else {
      throw DrillError(
        line: line, says: "\(form.name) makes something new; \"\(text)\" has no place here",
        accepts: "\"as\" with a name for what it makes")
    }
    return try known(name: text, at: line)
  }

  /// A name that an earlier line gave, or a number.
  func known(name: String, at line: Int) throws(DrillError) -> String {
    let bare = DrillWords.bare(name)
    guard !names.contains(bare), patients[bare] == nil else { return bare }
    let parts = name.split(separator: "-")
    guard parts.count >= 2, parts.dropFirst().allSatisfy({ Int($0) != nil }) else {
      throw unnamed(name, at: line)
    }
    return name
  }

  func unnamed(_ name: String, at line: Int) -> DrillError {
    let known = names.sorted().map { "the \($0)" } + patients.values.map(\.name.spoken).sorted()
    return DrillError(
      line: line, says: "nothing before this line is called \"\(name)\"",
      accepts: known.isEmpty
        ? "something that an earlier line makes" : known.joined(separator: ", ")
    )
  }

  /// Facts, override and outcome out of the lines under a step.
  private func fill(_ step: inout DrillStep, _ form: CommandForm, _ lines: [(Int, String)])
    throws(DrillError)
  {
    var hasOutcome = false
    for (line, text) in lines {
      if text.hasPrefix("=>") {
        guard !hasOutcome else {
          throw DrillError(line: line, says: "the step has an outcome already")
        }
        hasOutcome = true
        step.outcome = try DrillOutcome(String(text.dropFirst(2)), at: line)
      } else if text.hasPrefix("override ") {
        step.override = try override(String(text.dropFirst(9)), at: line)
      } else {
        step.facts.append(try fact(text, form, at: line))
      }
    }
  }

  /// One `field value` line.
  func fact(_ text: String, _ form: CommandForm, at line: Int) throws(DrillError) -> DrillFact {
    guard let (path, kind, value) = DrillFields.match(text, in: form.fields) else {
      throw DrillError(
        line: line, says: "\(form.name) has no field that \"\(text)\" begins with",
        accepts: Self.isRestOfRefusal(text)
          ? "codes after a comma: an outcome goes on in the next line after a comma at its end"
          : form.fields.isEmpty
            ? "no facts"
            : form.fields.map(\.name).joined(separator: ", ") + "; or => and an outcome")
    }
    guard !value.isEmpty else {
      throw DrillError(
        line: line, says: "\(path.joined(separator: " ")) has no value",
        accepts: DrillFact.accepts(kind))
    }
    return DrillFact(line: line, path: path, kind: kind, text: value)
  }

  /// Whether a line holds what a refusal has: codes, all of them in capitals.
  private static func isRestOfRefusal(_ text: String) -> Bool {
    text.contains("_") && text == text.uppercased()
  }

  /// Sees that every value can be read, where a wrong one is not the point.
  private func check(_ step: DrillStep) throws(DrillError) {
    if case .invalid = step.outcome { return }
    for fact in step.facts { _ = try fact.value(in: .blank) }
  }

  /// `R-04 by supervisor because the street was closed`.
  private func override(_ text: String, at line: Int) throws(DrillError) -> OverrideAsk {
    let (ask, reason) = DrillWords.cut(text, at: " because ") ?? (text, "")
    guard let (rule, by) = DrillWords.cut(ask, at: " by "), let id = RuleID(rawValue: rule) else {
      throw DrillError(
        line: line, says: "\"\(text)\" is no override",
        accepts: "override R-04 by supervisor because ...")
    }
    return OverrideAsk(rule: id, reason: reason, by: try actor(by, at: line).user)
  }
}
