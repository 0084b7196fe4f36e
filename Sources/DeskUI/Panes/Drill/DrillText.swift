import DeskCore

/// One line of a page of practice.
struct DrillText: Hashable, Sendable {
  let text: String
  let role: ThemeRole

  init(_ text: String, _ role: ThemeRole = .text) {
    self.text = text
    self.role = role
  }

  /// A text in as many lines as it needs, after a label or under it.
  static func wrapped(
    _ text: String, after label: String = "", width: Int, role: ThemeRole = .text
  ) -> [DrillText] {
    let lines = TextLines.wrapped(text, width: max(width - label.count, 10))
    let blank = String(repeating: " ", count: label.count)
    return lines.enumerated().map { DrillText(($0 == 0 ? label : blank) + $1, role) }
  }
}

extension DrillPane {
  /// The situation, the clock, what is on file, and what somebody is about to do.
  func situation(width: Int) -> [DrillText] {
    guard let question else { return [] }
    let moment = question.moment
    let isOpen = moment.isOpen ? "the counter is open" : "the counter is closed"
    return DrillText.wrapped(question.situation, width: width)
      + [
        DrillText(
          "\(moment.day.long), \(moment.local.minute) at \(moment.site); \(isOpen).", .textMuted)
      ]
      + question.onFile.flatMap { DrillText.wrapped($0, after: "  ", width: width) }
      + act(width: width)
  }

  /// What somebody is about to do, and the facts that come with it.
  func act(width: Int) -> [DrillText] {
    guard let question else { return [] }
    let facts = question.facts.joined(separator: "; ")
    return DrillText.wrapped(question.act, width: width, role: .textStrong)
      + (facts.isEmpty ? [] : DrillText.wrapped(facts, after: "  ", width: width))
  }

  /// What to remember while rules are named: everything where there is room, else the act alone.
  ///
  /// Under it stands the whole sentence of the rule under the cursor.
  func reminder(in area: Area) -> [DrillText] {
    guard let choices = question?.choices, choices.indices.contains(place.cursor) else { return [] }
    let sentence =
      [DrillText("")]
      + DrillText.wrapped(
        RuleBook.text(choices[place.cursor]).says, after: choices[place.cursor].rawValue + "  ",
        width: area.width, role: .hint)
    let whole = situation(width: area.width)
    let room = area.height - choices.count - 1 - sentence.count
    return (whole.count <= room ? whole : act(width: area.width)) + sentence
  }

  /// What was right, every broken rule with its sentence, source and cure, and the situation again.
  func marked(width: Int) -> [DrillText] {
    guard let question, let mark = marks.last else { return [] }
    let verdict = DrillText(
      mark.isRight ? "Right." : "Not quite.", mark.isRight ? .verifyPass : .verifyFail)
    return [verdict] + remarks(mark, question, width: width)
      + (question.breaches.isEmpty
        ? DrillText.wrapped("The rule book has nothing against it: it is done.", width: width)
        : question.breaches.flatMap { words(of: $0, width: width) })
      + [DrillText(""), DrillText("What was asked:", .textStrong)] + situation(width: width)
  }

  private func remarks(_ mark: DrillMark, _ question: DrillQuestion, width: Int) -> [DrillText] {
    var lines: [String] = []
    if !mark.deedIsRight {
      let deeds = DrillAnswer.Deed.allCases.filter(question.deeds.contains).map(\.words)
      lines.append("To be done: \(deeds.joined(separator: "; or: ")).")
    }
    if !mark.missed.isEmpty, deed != .goOn {
      lines.append("Not named: \(mark.missed.map(\.rawValue).joined(separator: ", ")).")
    }
    if !mark.wrong.isEmpty {
      lines.append("Named, but it holds: \(mark.wrong.map(\.rawValue).joined(separator: ", ")).")
    }
    return lines.flatMap { DrillText.wrapped($0, width: width) }
  }

  private func words(of breach: Breach, width: Int) -> [DrillText] {
    [DrillText("")]
      + DrillText.wrapped(
        "\(breach.says) (\(breach.code))", after: "\(breach.rule.rawValue)  ", width: width,
        role: .textStrong)
      + DrillText.wrapped(RuleBook.text(breach.rule).says, after: "  rule    ", width: width)
      + DrillText.wrapped(breach.source, after: "  source  ", width: width, role: .textMuted)
      + DrillText.wrapped(breach.cure, after: "  cure    ", width: width)
      + DrillText.wrapped(breach.aloud, after: "  say     ", width: width)
  }

  /// How many were right, and which rules were missed or named in vain.
  func tally(width: Int) -> [DrillText] {
    let right = marks.count { $0.isRight }
    let skipped = questions.count - marks.count
    var lines = [
      DrillText("\(right) of \(marks.count) answers were right; \(skipped) skipped.", .textStrong)
    ]
    let rules = Set(marks.flatMap { $0.missed + $0.wrong }).sorted()
    if !rules.isEmpty { lines += [DrillText(""), DrillText("To read again:")] }
    lines += rules.flatMap { rule in
      DrillText.wrapped(
        RuleBook.text(rule).says, after: "  \(rule.rawValue)  ", width: width)
    }
    return lines + [DrillText(""), DrillText("q leaves.", .hint)]
  }
}
