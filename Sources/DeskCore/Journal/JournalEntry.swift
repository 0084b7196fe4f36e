/// One line of the journal: an act, done or refused, with all that was decided on.
public struct JournalEntry: Hashable, Sendable, Codable {
  /// What came of it.
  public enum Outcome: String, CaseIterable, Hashable, Sendable, Codable {
    /// It was done.
    case done
    /// Rules forbade it.
    case refused
  }

  /// The command's own number; one entry a command.
  public var command: String
  /// When, in UTC; the order is by sequence, never by this.
  public var at: Instant
  /// Who.
  public var user: String
  /// What that person might do.
  public var roles: Set<Role>
  /// Where.
  public var site: String
  /// At which desk.
  public var desk: String
  /// What was tried, such as `pickup.showID` or `import.patient`.
  public var tried: String
  /// The subjects, the main one first.
  public var subjects: [String]
  /// What came of it.
  public var outcome: Outcome
  /// The stages that moved.
  public var stages: [StageChange]
  /// The version of the policy that spoke.
  public var policyVersion: Int
  /// The rules that spoke against it.
  public var breaches: [BreachCode]
  /// What was decided on; findings, never what was typed.
  public var evidence: Fields
  /// The rows that changed.
  public var facts: [Fact]
  /// What was answered beside the outcome; the same command again gets the same answer.
  public var answer: Fields
  /// Words of a person, such as the reason of an override; or empty.
  public var note: String

  /// An entry without subjects, evidence and facts; they are set where there are any.
  public init(
    command: String, at: Instant, user: String, roles: Set<Role>, site: String, desk: String,
    tried: String, outcome: Outcome = .done, policyVersion: Int = 1
  ) {
    self.command = command
    self.at = at
    self.user = user
    self.roles = roles
    self.site = site
    self.desk = desk
    self.tried = tried
    self.outcome = outcome
    self.policyVersion = policyVersion
    subjects = []
    stages = []
    breaches = []
    evidence = []
    facts = []
    answer = []
    note = ""
  }

  /// The text that the chain is computed over and the journal keeps.
  public var canonical: String {
    get throws { try FieldEncoder.encode(self).text }
  }

  /// Reads the text that the journal keeps.
  public init(canonical: String) throws {
    self = try FieldDecoder.decode(JournalEntry.self, from: Fields(parsing: canonical))
  }
}

/// One stage that moved, as the journal keeps it.
public struct StageChange: Hashable, Sendable, Codable {
  /// The machine.
  public var machine: String
  /// The action that was allowed.
  public var action: String
  /// The subject's number.
  public var subject: String
  /// The stage that it left.
  public var from: String
  /// The stage that it entered.
  public var to: String

  /// The change that a permit allowed.
  public init(_ write: StageWrite) {
    machine = write.machine
    action = write.action
    subject = write.subject
    from = write.from
    to = write.to
  }
}

/// One rule that spoke against an act, without its words.
public struct BreachCode: Hashable, Sendable, Codable {
  /// The rule.
  public var rule: RuleID
  /// The reason code of the limb that failed.
  public var code: String

  /// The code of a breach.
  public init(_ breach: Breach) {
    rule = breach.rule
    code = breach.code
  }
}
