@testable import DeskCore

/// What may be wrong with a rule.
enum RuleFlaw: Hashable, CustomStringConvertible {
  /// It holds where it should not, and the other way round.
  case inverted
  /// It holds always.
  case mute
  /// It never finds this gap.
  case deaf(String)
  /// It takes the day beside the right one for today.
  case offByDays(Int)

  var description: String {
    switch self {
    case .inverted: "invert"
    case .mute: "silence"
    case .deaf(let code): "lose \(code) of"
    case .offByDays(let days): "\(days > 0 ? "a day late" : "a day early"):"
    }
  }
}

extension Rule {
  /// The same rule with a flaw; nil where the flaw has nothing to bite on.
  func flawed(_ flaw: RuleFlaw, today: (any WritableKeyPath<Noun, Day> & Sendable)?) -> Self? {
    switch flaw {
    case .inverted: rewritten { gaps, _ in gaps.isEmpty ? [Gap("INVERTED")] : [] }
    case .mute: rewritten { _, _ in [] }
    case .deaf(let code): rewritten { gaps, _ in gaps.filter { $0.code != code } }
    case .offByDays(let days): today.map { late($0, days) }
    }
  }

  private func late(_ today: any WritableKeyPath<Noun, Day> & Sendable, _ days: Int) -> Self {
    Rule(text, missing: missing, breaks: breaks) { [gaps] noun in
      gaps(with(noun) { $0[keyPath: today] = $0[keyPath: today] + days })
    }
  }

  func rewritten(_ change: @escaping @Sendable ([Gap], Noun) -> [Gap]) -> Self {
    Rule(text, missing: missing, breaks: breaks) { [gaps] noun in change(gaps(noun), noun) }
  }
}

/// A rule with the trials of its suite, which are the oracle of its flaws.
struct RuleCase: Sendable {
  let name: String
  /// The codes that the trials ask for.
  let codes: Set<String>
  let hasToday: Bool
  /// Whether the trials agree with the rule, sound or flawed.
  let agrees: @Sendable (RuleFlaw?) -> Bool?

  init<Noun: Sendable>(
    _ name: String, _ rule: Rule<Noun>, on good: Noun, _ trials: [Trial<Noun>],
    today: (any WritableKeyPath<Noun, Day> & Sendable)? = nil
  ) {
    self.name = name
    codes = Set(trials.flatMap(\.codes))
    hasToday = today != nil
    agrees = { flaw in
      guard let rule = flaw.map({ rule.flawed($0, today: today) }) ?? rule else { return nil }
      return trials.allSatisfy { $0.codes(of: rule, on: good) == $0.codes }
    }
  }

  init(_ name: String, _ rule: Rule<FeeClaim>, _ trials: [FeeTrial]) {
    self.name = name
    codes = Set(trials.flatMap(\.codes))
    hasToday = false
    agrees = { flaw in
      guard let rule = flaw.map({ rule.flawed($0, today: nil) }) ?? rule else { return nil }
      return trials.allSatisfy { $0.codes(of: rule) == $0.codes }
    }
  }

  /// Every flaw that this rule can have.
  var flaws: [RuleFlaw] {
    [.inverted, .mute] + codes.sorted().map(RuleFlaw.deaf)
      + (hasToday ? [.offByDays(1), .offByDays(-1)] : [])
  }
}
