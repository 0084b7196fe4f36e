/// A request for an accounting of disclosures; or an agency's statement that suspends one.
///
/// Both stand in one table: what an agency suspends is read by every later accounting of the same
/// individual, and neither is ever shown without the other being asked.
public struct Accounting: Matter, Hashable, Codable {
  /// `AC-10002`.
  public var id: String
  /// Counts the row's changes.
  public var version = 0
  /// Where it stands.
  public var stage: AccountingStage = .start
  /// The patient's MRN.
  public var patient: String
  /// The site that received and owns it.
  public var site: String
  /// When it came in, and how.
  public var received: Receipt
  /// Its clock; nil for a suspension.
  public var clock: AnswerClock?
  /// Who asks.
  public var requester = Requester(relation: .patient)
  /// The representative's paper, or empty.
  public var authorityPaper = ""
  /// The days that it covers.
  public var period = DateRange()
  /// The fee of which notice was given.
  public var fee: Fee?
  /// The day on which the individual agreed to the fee.
  public var assentedOn: Day?
  /// Whether a fee that could be asked is not.
  public var feeWaived = false
  /// What was disclosed, oldest first.
  public var disclosures: [Disclosure] = []
  /// Suspensions by which something was held back; never shown to the individual.
  public var heldBackBy: [String] = []
  /// The day it was compiled.
  public var compiledOn: Day?
  /// The privacy officer who reviewed and issued it, or empty.
  public var issuedBy = ""
  /// The letter that it went out with, or empty.
  public var letter = ""
  /// The day it was issued.
  public var issuedOn: Day?
  /// What an agency stated, where the row is a suspension.
  public var suspension: Suspension?

  /// The table.
  public static let table = Table.accounting

  /// No request for records is needed for it.
  public var request: String { "" }
  /// The last day while an answer is owed; of a suspension its own last day.
  public var due: Day? {
    guard !AccountingStage.terminal.contains(stage) else { return nil }
    return suspension?.until ?? (clock?.answered == nil ? clock?.due : nil)
  }

  /// A row as it is received.
  public init(id: String, patient: String, site: String, received: Receipt) {
    self.id = id
    self.patient = patient
    self.site = site
    self.received = received
  }

  /// A fee of which the individual is told beforehand.
  public struct Fee: Hashable, Sendable, Codable {
    /// What it costs, in cents.
    public var cents: Int
    /// The notice's number.
    public var letter: String
    /// The day of the notice.
    public var noticedOn: Day

    /// A fee.
    public init(cents: Int, letter: String, noticedOn: Day) {
      self.cents = cents
      self.letter = letter
      self.noticedOn = noticedOn
    }
  }

  /// An agency's statement that an accounting would impede its work.
  public struct Suspension: Hashable, Sendable, Codable {
    /// The agency; disclosures to it are held back.
    public var agency: String
    /// The last day.
    public var until: Day
    /// Whether it is in writing.
    public var inWriting: Bool
    /// Who stated it.
    public var official: String

    /// A suspension.
    public init(agency: String, until: Day, inWriting: Bool, official: String) {
      self.agency = agency
      self.until = until
      self.inWriting = inWriting
      self.official = official
    }
  }
}

/// One row of an accounting.
public struct Disclosure: Hashable, Sendable, Codable {
  /// Its place in the accounting, from 1.
  public var number = 0
  /// What it comes from: a request's or an incident's number.
  public var source: String
  /// The day; of repeated disclosures the first.
  public var day: Day
  /// The last day of repeated disclosures.
  public var lastDay: Day
  /// How many there were.
  public var count = 1
  /// Who received it.
  public var recipient: String
  /// The recipient's address where it is known.
  public var address: Address
  /// What was disclosed, in brief.
  public var description: String
  /// Why; empty only where a copy of the request stands in for it.
  public var purpose: String
  /// The written request of which a copy can be given instead, or empty.
  public var copyOf: String
  /// What it rested on.
  public var basis: LegalBasis

  /// A row.
  public init(
    source: String, day: Day, recipient: String, address: Address, description: String,
    purpose: String, copyOf: String = "", basis: LegalBasis
  ) {
    self.source = source
    self.day = day
    lastDay = day
    self.recipient = recipient
    self.address = address
    self.description = description
    self.purpose = purpose
    self.copyOf = copyOf
    self.basis = basis
  }
}
