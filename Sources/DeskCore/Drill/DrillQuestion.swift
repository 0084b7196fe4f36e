/// A situation put to somebody in practice: what is known, what is to be done, what the book says.
///
/// The answer is the rule book's own, asked when the question is made; what the drill's file
/// expects plays no part in it.
public struct DrillQuestion: Hashable, Sendable {
  /// The situation in one line.
  public var title: String
  /// What a person at the counter sees and hears.
  public var situation: String
  /// Now, at the counter.
  public var moment: Moment
  /// What is on file, one line a thing.
  public var onFile: [String]
  /// What somebody is about to do, in one sentence.
  public var act: String
  /// What comes with it, one line a fact.
  public var facts: [String]
  /// The rules among which the broken ones are, by number.
  public var choices: [RuleID]
  /// What the rule book says against it; nothing when it may be done.
  public var breaches: [Breach]

  /// How many rules are offered at most, where no more are broken.
  static let choiceCount = 8

  /// The numbers of the broken rules.
  public var broken: Set<RuleID> { Set(breaches.map(\.rule)) }
}

/// What somebody answers in practice.
public struct DrillAnswer: Hashable, Sendable {
  /// What to do.
  public enum Deed: String, CaseIterable, Hashable, Sendable {
    /// Go on: nothing stands in the way.
    case goOn
    /// Refuse, say why and what would cure it.
    case refuse
    /// Keep it open and wait for the cure.
    case hold
    /// Have a supervisor or the privacy officer decide.
    case escalate
    /// Send it to the office that it belongs to.
    case redirect
    /// Give the part that may go.
    case split

    /// The deed as one says it.
    public var words: String {
      switch self {
      case .goOn: "Go on: nothing stands in the way"
      case .refuse: "Refuse, and say what would cure it"
      case .hold: "Hold it until the cure is there"
      case .escalate: "Pass it to a supervisor or privacy"
      case .redirect: "Redirect to the right office"
      case .split: "Give the part that may go"
      }
    }
  }

  /// What to do.
  public var deed: Deed
  /// By which rules.
  public var rules: Set<RuleID>

  /// An answer.
  public init(_ deed: Deed, rules: Set<RuleID> = []) {
    self.deed = deed
    self.rules = rules
  }
}

/// How an answer compares with the rule book.
public struct DrillMark: Hashable, Sendable {
  /// Whether what to do is right.
  public var deedIsRight: Bool
  /// Broken rules that the answer did not name.
  public var missed: [RuleID]
  /// Rules that it named and that hold.
  public var wrong: [RuleID]

  /// Whether everything is right.
  public var isRight: Bool { deedIsRight && missed.isEmpty && wrong.isEmpty }
}

extension DrillQuestion {
  /// What may be done: going on, or what follows from any of the broken rules.
  public var deeds: Set<DrillAnswer.Deed> {
    guard !breaches.isEmpty else { return [.goOn] }
    return Set(
      breaches.compactMap { breach in
        switch breach.consequence {
        case .refuse: .refuse
        case .hold: .hold
        case .escalate: .escalate
        case .redirect: .redirect
        case .split: .split
        case .none: nil
        }
      })
  }

  /// Marks an answer against the rule book.
  public func mark(_ answer: DrillAnswer) -> DrillMark {
    DrillMark(
      deedIsRight: deeds.contains(answer.deed),
      missed: broken.subtracting(answer.rules).sorted(),
      wrong: answer.rules.subtracting(broken).sorted())
  }
}
