import DeskCore
import DeskExchange
import DeskStore

/// A batch of messages on its way into the tables: what each asks for, on the rows as they stand.
///
/// A message about one chart is one step. A merge is two: what it says of the chart that goes on,
/// which may be new, and the merge itself by the rule book.
struct FeedLanding {
  private let messages: [FeedMessage]
  private let steps: [Step]
  private let moment: Moment
  private let actor: Actor
  private let desk: String
  /// What each message comes to, as far as its steps were taken.
  private var found: [Int: End] = [:]

  /// What a message comes to.
  enum End: Equatable {
    case added, updated, merged, unchanged
    case rejected(HL7Fault)
  }

  private struct Step {
    let message: Int
    let number: String
    let isMerge: Bool
  }

  init(_ messages: [FeedMessage], at moment: Moment, actor: Actor, desk: String) {
    self.messages = messages
    self.moment = moment
    self.actor = actor
    self.desk = desk
    steps = messages.enumerated().flatMap { index, message in
      let number = message.stamp.number
      return message.prior == nil
        ? [Step(message: index, number: number, isMerge: false)]
        : [
          Step(message: index, number: number + "-chart", isMerge: false),
          Step(message: index, number: number, isMerge: true),
        ]
    }
  }

  /// The numbers of the steps.
  var numbers: [String] { steps.map(\.number) }

  /// What a step asks for.
  mutating func step(_ index: Int, _ chart: SQLChart) throws -> MessageStep {
    let step = steps[index]
    let message = messages[step.message]
    guard step.isMerge else { return try update(message, step.message, chart) }
    // A chart that could not be written takes no other one in.
    if case .rejected? = found[step.message] { return .nothing }
    return try merge(message, step.message, chart)
  }

  private mutating func update(_ message: FeedMessage, _ index: Int, _ chart: SQLChart) throws
    -> MessageStep
  {
    let old = try chart.patient(message.update.mrn)
    guard let new = message.update.applied(to: old) else {
      return refuse(index, HL7Place("PID", 5), .requiredField, "is missing", "the patient's name")
    }
    if let old, old.merged != nil, old != new {
      return refuse(
        index, HL7Place("PID", 3), .unknownKey, "is a number that was merged into another",
        "the number that goes on")
    }
    if let born = new.bornOn, let died = new.diedOn, died < born {
      return refuse(
        index, HL7Place("PID", 29), .dataType, "is before the date of birth on the chart",
        "a date from then on")
    }
    let fact = try old.map { try Fact.changed(from: $0, to: new) } ?? Fact.created(new)
    found[index] = old == nil ? .added : old == new ? .unchanged : .updated
    var entry = JournalEntry(
      command: "", at: moment.instant, user: actor.user, roles: actor.roles, site: moment.site,
      desk: desk, tried: "import.patient")
    entry.facts = fact.changes.isEmpty ? [] : [fact]
    entry.subjects = [new.mrn]
    return .entry(PreparedEntry(entry))
  }

  private mutating func merge(_ message: FeedMessage, _ index: Int, _ chart: SQLChart) throws
    -> MessageStep
  {
    let prior = message.prior ?? ""
    if try chart.patient(prior)?.merged?.into == message.update.mrn {
      found[index] = .unchanged
      return .nothing
    }
    let named = "\(message.stamp.sendingApplication) \(message.stamp.controlID)"
    return .act(
      Command(
        id: message.stamp.number, do: "patient.merge", on: prior,
        facts: ["into": .text(message.update.mrn), "message": .text(String(named.prefix(200)))],
        actor: .system, desk: desk, moment: moment))
  }

  private mutating func refuse(
    _ index: Int, _ place: HL7Place, _ condition: HL7Fault.Condition, _ says: String,
    _ accepts: String
  ) -> MessageStep {
    found[index] = .rejected(HL7Fault(place, condition, says: says, accepts: accepts))
    return .nothing
  }
}

extension FeedLanding {
  /// What each message came to, after its steps were answered.
  func ends(_ answers: [StepAnswer]) -> [(FeedMessage, End)] {
    var ends = found
    for (step, answer) in zip(steps, answers) {
      switch answer {
      case .landed(let landed) where landed.isRepeated && !step.isMerge:
        ends[step.message] = .unchanged
      case .acted(let outcome): ends[step.message] = Self.end(outcome)
      case .invalid: ends[step.message] = .rejected(Self.unknown)
      case .landed, .passed: break
      }
    }
    return messages.enumerated().map { ($1, ends[$0] ?? .unchanged) }
  }

  private static func end(_ outcome: Outcome) -> End {
    switch outcome {
    case .done(let done): return done.isRepeated ? .unchanged : .merged
    case .refused(let refused), .overtaken(_, let refused):
      return .rejected(
        HL7Fault(
          HL7Place("MRG", 1), .refused,
          says: refused.breaches.map { "\($0.rule.rawValue) \($0.code): \($0.says)" }
            .joined(separator: " "),
          accepts: refused.breaches.map(\.cure).joined(separator: " ")))
    case .invalid: return .rejected(unknown)
    case .failed(let says):
      return .rejected(HL7Fault(HL7Place(), .refused, says: says, accepts: "the message again"))
    }
  }

  /// The only thing that can be wrong with a merge that was read: the number that goes.
  private static let unknown = HL7Fault(
    HL7Place("MRG", 1), .unknownKey, says: "is a number that is not on file",
    accepts: "a patient who came before, by A28 or A04")
}
