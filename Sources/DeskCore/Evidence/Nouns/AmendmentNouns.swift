/// An amendment as it is asked for.
public struct AmendmentFiling: Hashable, Sendable, Codable {
  /// Whether it is in writing.
  public var inWriting: Bool
  /// Whether it gives a reason.
  public var hasReason: Bool
  /// Whether it says which records it is about.
  public var namesRecords: Bool
  /// Whether it was announced that it must be in writing with a reason.
  public var writingAnnounced: Bool

  /// A filing.
  public init(
    inWriting: Bool, hasReason: Bool, namesRecords: Bool, writingAnnounced: Bool = true
  ) {
    self.inWriting = inWriting
    self.hasReason = hasReason
    self.namesRecords = namesRecords
    self.writingAnnounced = writingAnnounced
  }
}

/// An amendment or an accounting whose last day is to be moved.
public struct AnswerExtension: Hashable, Sendable, Codable {
  /// The last day without an extension.
  public var firstDue: Day
  /// Today at the owning site.
  public var today: Day
  /// Days asked for.
  public var days: Int
  /// Days that it can add at most.
  public var most: Int
  /// The letter's number, or empty.
  public var letter: String
  /// Whether the letter gives a reason.
  public var hasReason: Bool
  /// Whether one was granted already.
  public var extended: Bool

  /// An extension.
  public init(
    firstDue: Day, today: Day, days: Int, most: Int = 30, letter: String, hasReason: Bool,
    extended: Bool
  ) {
    self.firstDue = firstDue
    self.today = today
    self.days = days
    self.most = most
    self.letter = letter
    self.hasReason = hasReason
    self.extended = extended
  }
}

/// Whose list an amendment is on, and who works it.
public struct AmendmentDesk: Hashable, Sendable, Codable {
  /// The office that decides, where the practice has one; else empty.
  public var office: String
  /// Where it is reached, as printed on the address slip.
  public var address: String
  /// Whether whoever works it belongs to that office.
  public var isOfTheOffice: Bool

  /// A desk.
  public init(office: String, address: String, isOfTheOffice: Bool) {
    self.office = office
    self.address = address
    self.isOfTheOffice = isOfTheOffice
  }
}

/// Why an amendment is denied; the law knows four grounds.
public enum AmendmentGround: String, CaseIterable, Hashable, Sendable, Codable {
  /// Another entity made the record, and it can still be asked.
  case notCreatedHere
  /// It is not in the designated record set.
  case notInRecordSet
  /// It is not open to access.
  case notOpenToAccess
  /// It is accurate and complete.
  case accurateAndComplete
}

/// The ground of a denial.
public struct AmendmentDenial: Hashable, Sendable, Codable {
  /// The ground, or nil when nobody named one.
  public var ground: AmendmentGround?
  /// Whether whoever made the record can still act; nil when nobody looked.
  public var originatorAvailable: Bool?

  /// A denial.
  public init(ground: AmendmentGround?, originatorAvailable: Bool? = nil) {
    self.ground = ground
    self.originatorAvailable = originatorAvailable
  }
}

/// What the letter of a denial says.
public struct AmendmentDenialLetter: Hashable, Sendable, Codable {
  /// What it must say.
  public enum Part: String, CaseIterable, Hashable, Sendable, Codable {
    /// The basis of the denial.
    case basis
    /// The right to a statement of disagreement.
    case statementRight
    /// How to send one in.
    case statementHow
    /// Else: the right to have request and denial sent along with the record.
    case requestAlong
    /// How to complain here: name or title, and telephone.
    case complaintHere
    /// How to complain to the Secretary of HHS.
    case complaintHHS
  }

  /// The letter's number, or empty.
  public var letter: String
  /// The parts that it has.
  public var parts: Set<Part>
  /// Whether it is in plain language.
  public var isPlain: Bool

  /// A letter.
  public init(letter: String, parts: Set<Part>, isPlain: Bool) {
    self.letter = letter
    self.parts = parts
    self.isPlain = isPlain
  }
}
