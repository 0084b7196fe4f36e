/// The answer to a command, after it is durable.
public enum Outcome: Hashable, Sendable {
  /// It was done.
  case done(Done)
  /// Rules forbade it; the refusal is in the journal.
  case refused(Refused)
  /// It could not be understood; nothing was written.
  case invalid([InputError])
  /// Another desk was first; the refusal is in the journal.
  case overtaken(Overtaken, Refused)
  /// The machine failed; the sentence says whether it is known that nothing was written.
  case failed(String)

  /// What was done.
  public struct Done: Hashable, Sendable {
    /// The main subject.
    public var subject: String
    /// Where it stands now.
    public var stage: String
    /// The journal entry.
    public var seq: Int
    /// Findings, such as the number of what was made.
    public var findings: [String: String]
    /// Whether the same command had been done before.
    public var isRepeated: Bool

    /// A done command.
    public init(
      subject: String, stage: String, seq: Int, findings: [String: String] = [:],
      isRepeated: Bool = false
    ) {
      self.subject = subject
      self.stage = stage
      self.seq = seq
      self.findings = findings
      self.isRepeated = isRepeated
    }
  }

  /// What was refused.
  public struct Refused: Hashable, Sendable {
    /// The main subject.
    public var subject: String
    /// Where it stands now; a failure's own row may have moved it.
    public var stage: String
    /// The journal entry.
    public var seq: Int
    /// Every broken rule.
    public var breaches: [Breach]
    /// Whether the same command had been refused before.
    public var isRepeated: Bool

    /// A refused command.
    public init(
      subject: String, stage: String, seq: Int, breaches: [Breach], isRepeated: Bool = false
    ) {
      self.subject = subject
      self.stage = stage
      self.seq = seq
      self.breaches = breaches
      self.isRepeated = isRepeated
    }
  }

  /// Who was first.
  public struct Overtaken: Hashable, Sendable {
    /// The other person.
    public var by: String
    /// The other desk.
    public var desk: String
    /// When.
    public var at: Instant
    /// What they did, as `machine.action`.
    public var did: String
    /// Where the subject stands now.
    public var stage: String

    /// Someone who was first.
    public init(by: String, desk: String, at: Instant, did: String, stage: String) {
      self.by = by
      self.desk = desk
      self.at = at
      self.did = did
      self.stage = stage
    }
  }
}
