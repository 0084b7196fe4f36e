/// A request to correct the record, from its receipt to the papers that go along with the record.
public struct Amendment: Matter, Hashable, Codable {
  /// `AM-10003`.
  public var id: String
  /// Counts the row's changes.
  public var version = 0
  /// Where it stands.
  public var stage: AmendmentStage = .start
  /// The patient's MRN.
  public var patient: String
  /// The site that received and owns it.
  public var site: String
  /// When it came in, and how.
  public var received: Receipt
  /// Its clock.
  public var clock: AnswerClock
  /// Who asks; the entity, where another one notified it.
  public var requester: Requester
  /// The representative's paper, or empty.
  public var authorityPaper = ""
  /// Whether another entity made the amendment and told of it.
  public var fromOutside = false
  /// The entry as the record has it, quoted; nil where nobody quoted it.
  public var entry: String?
  /// What is to be changed, in the individual's words.
  public var wanted: String
  /// The reason, in the individual's words.
  public var reason: String
  /// The records that it is about.
  public var target: AmendmentTarget
  /// The office on whose list it is, or empty where the desk keeps its own.
  public var office: String
  /// Who took it up, by user name; nil before that.
  public var takenBy: String?
  /// What it waits for, or empty.
  public var hold = ""
  /// Whether all or part of it was accepted.
  public var isAccepted = false
  /// The ground of the denial of all or part of it.
  public var denied: AmendmentGround?
  /// The letter of the denial, or empty.
  public var denialLetter = ""
  /// The affected records to which it is linked.
  public var records: [String] = []
  /// The letter that told the individual of the acceptance, or empty.
  public var acceptanceLetter = ""
  /// Whether the individual agreed on whom to tell.
  public var agreed: Bool?
  /// Whom the individual names, and those known to rely on the record.
  public var toTell: [String] = []
  /// Those who were told.
  public var told: [String] = []
  /// The statement of disagreement, or empty.
  public var statement = ""
  /// The rebuttal, or empty.
  public var rebuttal = ""
  /// Whether the individual wants request and denial sent along with the record.
  public var requestGoesAlong = false
  /// The day it closed.
  public var closedOn: Day?

  /// The table.
  public static let table = Table.amendment

  /// No request for records is needed for it.
  public var request: String { "" }
  /// The last day while an answer is owed.
  public var due: Day? {
    clock.answered == nil && !AmendmentStage.terminal.contains(stage) ? clock.due : nil
  }

  /// A row as it is received.
  public init(
    id: String, patient: String, site: String, received: Receipt, clock: AnswerClock,
    requester: Requester, wanted: String, reason: String, target: AmendmentTarget, office: String
  ) {
    self.id = id
    self.patient = patient
    self.site = site
    self.received = received
    self.clock = clock
    self.requester = requester
    self.wanted = wanted
    self.reason = reason
    self.target = target
    self.office = office
  }
}

/// The part of the record that an amendment is about.
public struct AmendmentTarget: Hashable, Sendable, Codable {
  /// The types of record.
  public var types: Set<RecordType>
  /// The dates of service; open ends reach everything.
  public var dates: DateRange

  /// A target.
  public init(types: Set<RecordType>, dates: DateRange = DateRange()) {
    self.types = types
    self.dates = dates
  }

  /// Whether an item of a packet is part of it; one without a date may be, so it is.
  public func includes(_ item: PackedItem) -> Bool {
    guard types.contains(item.type) else { return false }
    guard let day = item.on else { return true }
    return dates.contains(DateRange(from: day, to: day))
  }
}

/// A paper of an amendment that goes along with the record.
public enum AmendmentPaper: String, CaseIterable, Hashable, Sendable, Codable {
  /// The individual's request.
  case request
  /// The denial.
  case denial
  /// The individual's statement of disagreement.
  case statement
  /// The answer to the statement.
  case rebuttal
  /// The amendment itself, as accepted.
  case amendment
}

extension Amendment {
  /// The papers that go along with every later release of the record that it is about.
  public var boundPapers: [AmendmentPaper] {
    let accepted: [AmendmentPaper] = isAccepted ? [.amendment] : []
    guard stage != .withdrawn else { return records.isEmpty ? [] : accepted }
    guard !statement.isEmpty else {
      return accepted + (requestGoesAlong ? [.request, .denial] : [])
    }
    return accepted + [.request, .denial, .statement] + (rebuttal.isEmpty ? [] : [.rebuttal])
  }
}
