/// The least that a request must have to be logged.
public struct IntakeMinimum: Hashable, Sendable, Codable {
  /// The track, once it is chosen.
  public var track: Track?
  /// Whether the patient is known by MRN.
  public var patientKnown: Bool
  /// When it came in; nil when nobody said.
  public var receivedAt: Instant?
  /// Whether the receiving site and its zone are known.
  public var siteKnown: Bool
  /// Now.
  public var now: Instant
  /// Another machine of the desk that works this kind, or empty.
  public var belongsTo: String

  /// An intake.
  public init(
    track: Track?, patientKnown: Bool, receivedAt: Instant?, siteKnown: Bool, now: Instant,
    belongsTo: String = ""
  ) {
    self.belongsTo = belongsTo
    self.track = track
    self.patientKnown = patientKnown
    self.receivedAt = receivedAt
    self.siteKnown = siteKnown
    self.now = now
  }
}

/// The years that the clocks reach into, and those whose holidays are known.
public struct CalendarReach: Hashable, Sendable, Codable {
  /// The site.
  public var site: String
  /// The first year needed.
  public var from: Int
  /// The last year needed.
  public var to: Int
  /// The first year kept.
  public var keptFrom: Int
  /// The last year kept.
  public var keptTo: Int

  /// A reach.
  public init(site: String, from: Int, to: Int, keptFrom: Int, keptTo: Int) {
    self.site = site
    self.from = from
    self.to = to
    self.keptFrom = keptFrom
    self.keptTo = keptTo
  }
}

/// What an access request says.
public struct AccessFields: Hashable, Sendable, Codable {
  /// The track; other tracks have other fields.
  public var track: Track
  /// Whether it says whose record.
  public var hasPatient: Bool
  /// Whether it says which records.
  public var hasRecords: Bool
  /// Whether it says on what medium.
  public var hasFormat: Bool
  /// Whether it says how to deliver.
  public var hasDelivery: Bool
  /// Whether it came in writing.
  public var inWriting: Bool
  /// Whether a written request is signed.
  public var signed: Bool

  /// The fields.
  public init(
    track: Track, hasPatient: Bool, hasRecords: Bool, hasFormat: Bool, hasDelivery: Bool,
    inWriting: Bool, signed: Bool
  ) {
    self.track = track
    self.hasPatient = hasPatient
    self.hasRecords = hasRecords
    self.hasFormat = hasFormat
    self.hasDelivery = hasDelivery
    self.inWriting = inWriting
    self.signed = signed
  }
}

/// Two people, one of whom checks what the other made.
public struct SecondPerson: Hashable, Sendable, Codable {
  /// Who packed or burned it.
  public var maker: String
  /// Who checks it.
  public var checker: String

  /// Two people.
  public init(maker: String, checker: String) {
    self.maker = maker
    self.checker = checker
  }
}

/// An extension as it is asked for.
public struct ExtensionAsk: Hashable, Sendable, Codable {
  /// The track; only the HIPAA clock can be extended.
  public var track: Track
  /// The day of receipt.
  public var received: Day
  /// Today at the owning site.
  public var today: Day
  /// Days asked for.
  public var days: Int
  /// The letter that tells the person the reason and the date, or empty.
  public var letter: String
  /// Whether the letter gives the reason.
  public var hasReason: Bool
  /// Whether one was granted already.
  public var extended: Bool
  /// HIPAA's days, and the most that an extension can add.
  public var accessDays: Int

  /// An extension.
  public init(
    track: Track, received: Day, today: Day, days: Int, letter: String, hasReason: Bool,
    extended: Bool, accessDays: Int = 30
  ) {
    self.hasReason = hasReason
    self.track = track
    self.received = received
    self.today = today
    self.days = days
    self.letter = letter
    self.extended = extended
    self.accessDays = accessDays
  }
}

/// Two requests that may be one (machine row DUPLICATE_OF).
public struct DuplicatePair: Hashable, Sendable, Codable {
  /// Whether they are about the same patient.
  public var samePatient: Bool
  /// Whether the other asks for everything that this one asks for.
  public var sameScope: Bool
  /// Whether it goes to the same party, for the same person, by the same way.
  public var sameRecipient: Bool
  /// Whether the other one is open.
  public var otherOpen: Bool
  /// Whether the other's last day is no later than this one's.
  public var dueNoLater: Bool

  /// A pair.
  public init(
    samePatient: Bool, sameScope: Bool, sameRecipient: Bool, otherOpen: Bool, dueNoLater: Bool
  ) {
    self.samePatient = samePatient
    self.sameScope = sameScope
    self.sameRecipient = sameRecipient
    self.otherOpen = otherOpen
    self.dueNoLater = dueNoLater
  }
}

/// Why a request waits: a reason from the fixed list.
public enum HoldReason: String, CaseIterable, Hashable, Sendable, Codable {
  case awaitingPaper, awaitingPatient, awaitingFilm, awaitingReport, awaitingFee, awaitingPrivacy

  /// The words on screen.
  public var words: String {
    switch self {
    case .awaitingPaper: "waits for a paper"
    case .awaitingPatient: "waits for the patient"
    case .awaitingFilm: "waits for film"
    case .awaitingReport: "waits for a report"
    case .awaitingFee: "waits for a fee answer"
    case .awaitingPrivacy: "waits for privacy"
    }
  }
}
