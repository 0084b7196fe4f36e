extension DrillQuestion {
  /// The question that a drill asks, or nil where it asks none or does not get that far.
  ///
  /// The drill is played up to its marked step, and the rule book is asked about that step live.
  public static func ask(_ drill: Drill, policy: Policy = Policy(), zones: Zones) throws
    -> DrillQuestion?
  {
    var player = DrillPlayer(drill, policy: policy, zones: zones)
    do {
      try player.begin()
      for line in drill.lines {
        guard case .step(let step, true) = line.act else {
          try player.play(line)
          continue
        }
        return try player.question(step, of: drill, line: line.number)
      }
    } catch is DrillResult.Miss {
      return nil
    } catch is DrillError {
      return nil
    }
    return nil
  }
}

extension DrillPlayer {
  /// The rule book asked about a step, with the desk as it stands.
  func question(_ step: DrillStep, of drill: Drill, line: Int) throws -> DrillQuestion? {
    var scratch = self
    let breaches: [Breach]
    switch try scratch.perform(step, line: line) {
    case .done: breaches = []
    case .refused(let refused): breaches = refused.breaches
    case .invalid, .overtaken, .failed: return nil
    }
    let command = try command(of: step, line: line)
    let checks = try Acts.explain(command, on: chart, ground: ground).checks.map(\.text.id)
    return DrillQuestion(
      title: drill.title, situation: drill.situation, moment: command.moment,
      onFile: chart.onFile, act: Self.words(step),
      facts: step.facts.map { Self.plain($0.path.joined(separator: " ")) + ": " + $0.text },
      choices: Self.choices(breaches.map(\.rule), among: drill.rules + checks),
      breaches: breaches)
  }

  /// Who acts, and what the command does.
  private static func words(_ step: DrillStep) -> String {
    let says = CommandForm.named(step.command)?.says ?? step.command
    return "\(step.user): \(says)"
  }

  /// `namesPatient` as `names patient`.
  static func plain(_ name: String) -> String {
    var text = ""
    for character in name {
      let isStart = character.isUppercase && text.last?.isLowercase == true
      text += isStart ? " " + character.lowercased() : String(character)
    }
    return text
  }

  /// The broken rules among some that hold, by number.
  private static func choices(_ broken: [RuleID], among asked: [RuleID]) -> [RuleID] {
    let usual: [RuleID] = [.r04, .r17, .r20, .r26, .r44, .r47, .r48, .r51, .r55, .r60, .r93]
    let known = Set(RuleBook.texts.map(\.id))
    var chosen = Set(broken)
    for rule in asked + usual
    where chosen.count < DrillQuestion.choiceCount && known.contains(rule) {
      chosen.insert(rule)
    }
    return chosen.sorted()
  }
}
