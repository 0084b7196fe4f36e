/// The person who asks for an accounting, or answers about it.
public struct Asker: Hashable, Sendable, Codable {
  /// Whether it is the individual, or whoever asked in their place.
  public var isEntitled: Bool
  /// Whether the person was identified.
  public var identified: Bool

  /// An asker.
  public init(isEntitled: Bool, identified: Bool) {
    self.isEntitled = isEntitled
    self.identified = identified
  }
}

/// The days that an accounting covers.
public struct AccountingPeriod: Hashable, Sendable, Codable {
  /// The first day.
  public var from: Day
  /// The last day.
  public var to: Day
  /// The day of the request.
  public var received: Day
  /// Years that it reaches back at most.
  public var years: Int
  /// The period that it is narrowed from.
  public var within: DateRange?

  /// A period.
  public init(from: Day, to: Day, received: Day, years: Int = 6, within: DateRange? = nil) {
    self.from = from
    self.to = to
    self.received = received
    self.years = years
    self.within = within
  }
}

/// What an accounting may cost, and what was said about it.
public struct AccountingFee: Hashable, Sendable, Codable {
  /// The day on which the last free one was issued.
  public var freeIssuedOn: Day?
  /// The day of this request.
  public var received: Day
  /// Months in which one is free.
  public var months: Int
  /// The fee in cents, or nil when none is asked.
  public var cents: Int?
  /// The notice's number, or empty.
  public var letter: String
  /// Whether the notice says that the request may be withdrawn or narrowed.
  public var offersChoice: Bool
  /// Whether the individual agreed.
  public var assented: Bool
  /// Whether the fee is not asked.
  public var waived: Bool

  /// A fee.
  public init(
    freeIssuedOn: Day?, received: Day, months: Int = 12, cents: Int?, letter: String,
    offersChoice: Bool, assented: Bool, waived: Bool
  ) {
    self.freeIssuedOn = freeIssuedOn
    self.received = received
    self.months = months
    self.cents = cents
    self.letter = letter
    self.offersChoice = offersChoice
    self.assented = assented
    self.waived = waived
  }

  /// The day from which the next one is free; nil when this one is.
  var nextFree: Day? {
    guard let day = freeIssuedOn?.adding(months: months), received < day else { return nil }
    return day
  }
}

/// The rows of an accounting about to be issued.
public struct AccountingRows: Hashable, Sendable, Codable {
  /// What one row has.
  public struct Row: Hashable, Sendable, Codable {
    /// Its number.
    public var number: Int
    /// Whether it says who received it.
    public var hasRecipient: Bool
    /// Whether it says what was disclosed.
    public var hasDescription: Bool
    /// Whether it says why, or a copy of the request stands in for that.
    public var hasPurpose: Bool

    /// A row.
    public init(number: Int, hasRecipient: Bool, hasDescription: Bool, hasPurpose: Bool) {
      self.number = number
      self.hasRecipient = hasRecipient
      self.hasDescription = hasDescription
      self.hasPurpose = hasPurpose
    }
  }

  /// The rows.
  public var rows: [Row]
  /// Whether they are still everything that is to be listed.
  public var isFresh: Bool
  /// The number of the letter that it goes out with, or empty.
  public var letter: String

  /// The rows.
  public init(rows: [Row], isFresh: Bool, letter: String) {
    self.rows = rows
    self.isFresh = isFresh
    self.letter = letter
  }
}

/// What an agency states to suspend an accounting.
public struct SuspensionStatement: Hashable, Sendable, Codable {
  /// The agency, or empty.
  public var agency: String
  /// Who states it, or empty.
  public var official: String
  /// Whether it is in writing.
  public var inWriting: Bool
  /// Whether it says that an accounting would impede the agency.
  public var saysImpede: Bool
  /// The day of the statement.
  public var statedOn: Day
  /// The last day.
  public var until: Day?
  /// Days for which an oral one holds at most.
  public var oralDays: Int
  /// Today at the owning site.
  public var today: Day

  /// A statement.
  public init(
    agency: String, official: String, inWriting: Bool, saysImpede: Bool, statedOn: Day,
    until: Day?, oralDays: Int = 30, today: Day
  ) {
    self.agency = agency
    self.official = official
    self.inWriting = inWriting
    self.saysImpede = saysImpede
    self.statedOn = statedOn
    self.until = until
    self.oralDays = oralDays
    self.today = today
  }
}
