/// What an allowed command does: the permits to spend and the rows that change with them.
public struct Act: ~Copyable {
  /// The permits; a store spends all of them in one transaction, or none.
  public var permits: Permits
  /// The rows that change, in order.
  public var facts: [Fact]
  /// What was decided on, as it is journalled.
  public var evidence: Fields
  /// The subjects that it touches, the main one first.
  public var subjects: [String]
  /// Where the main subject stands now.
  public var stage: String
  /// Findings to show, such as `match`; never what was typed.
  public var findings: [String: String]
  /// The broken rules that the act records, where it records a failure.
  public var recorded: [Breach]

  /// Where the main subject stood before it.
  var stood: String { permits.first?.from ?? stage }

  /// Gives the stage writes up, once.
  public consuming func spend() -> [StageWrite] { permits.spend() }
}

/// A command that rules forbid, and the row that records the failure, if the store takes one.
public struct RefusedAct: ~Copyable {
  /// Every broken rule.
  public var refusal: Refusal
  /// What was decided on.
  public var evidence: Fields
  /// The subjects, the main one first.
  public var subjects: [String]
  /// Where the main subject stands.
  public var stage: String
  /// The failure's own row, to be taken in the same transaction.
  public var failure: Act?
}

/// What comes of a command.
public enum Ruling: ~Copyable {
  /// It is allowed.
  case allowed(Act)
  /// Rules forbid it.
  case refused(RefusedAct)
  /// The command itself is wrong: a field is missing, a subject is not there.
  case invalid([InputError])
}
