import DeskCore

/// What was answered, as the journal keeps it: the same command again gets the same words.
struct KeptAnswer: Codable {
  var subject: String
  var stage: String
  /// In order of name, so that one answer has one spelling.
  var findings: [Finding] = []
  var breaches: [Breach] = []
  var overtaken: Winner?

  /// One finding.
  struct Finding: Codable {
    var name: String
    var value: String
  }

  /// Who was first, as the journal keeps it.
  struct Winner: Codable {
    var by: String
    var desk: String
    var at: Instant
    var did: String
  }

  init(
    subject: String, stage: String, findings: [String: String] = [:], breaches: [Breach] = []
  ) {
    self.subject = subject
    self.stage = stage
    self.findings = findings.sorted { $0.key < $1.key }
      .map { Finding(name: $0.key, value: $0.value) }
    self.breaches = breaches
  }

  func outcome(of entry: JournalEntry, seq: Int, isRepeated: Bool = false) -> Outcome {
    guard entry.outcome == .refused else {
      return .done(
        Outcome.Done(
          subject: subject, stage: stage, seq: seq,
          findings: Dictionary(
            findings.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }),
          isRepeated: isRepeated))
    }
    let refused = Outcome.Refused(
      subject: subject, stage: stage, seq: seq, breaches: breaches, isRepeated: isRepeated)
    guard let first = overtaken else { return .refused(refused) }
    return .overtaken(
      Outcome.Overtaken(
        by: first.by, desk: first.desk, at: first.at, did: first.did, stage: stage), refused)
  }
}

extension Outcome {
  /// The outcome of a command as the journal has it.
  init(_ answer: CommitAnswer) throws {
    let kept = try FieldDecoder.decode(KeptAnswer.self, from: answer.entry.answer)
    self = kept.outcome(of: answer.entry, seq: answer.seq, isRepeated: answer.isRepeated)
  }
}
