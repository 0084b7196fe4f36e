/// A primary photo ID as the front desk found it; never its number, never an image.
public struct PhotoID: Hashable, Sendable, Codable {
  /// The kinds of ID, in the order of the counter's list.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case driverLicence, stateID, passport, military, tribal, residentCard, consular
    case studentCard, employerCard, none

    /// Whether a government issued it with a photo.
    public var isGovernmentPhoto: Bool {
      ![.studentCard, .employerCard, .none].contains(self)
    }
  }

  /// When the ID ends, as it was established.
  public enum Expiry: Hashable, Sendable, Codable {
    /// The front desk attested that it is unexpired today.
    case attestedCurrent
    /// The printed date.
    case printed(Day)
    /// Nobody looked, or it cannot be read.
    case unknown
  }

  /// The kind.
  public var kind: Kind
  /// The issuer as a scan names it, or empty.
  public var issuer: String
  /// When it ends.
  public var expiry: Expiry
  /// Whether the photo looks like the person; nil when nobody looked.
  public var photoMatches: Bool?
  /// Today at the counter.
  public var today: Day
  /// Whether policy wants the date typed instead of attested.
  public var expiryTyped: Bool

  /// An ID as found.
  public init(
    kind: Kind, issuer: String = "", expiry: Expiry, photoMatches: Bool?, today: Day,
    expiryTyped: Bool = false
  ) {
    self.kind = kind
    self.issuer = issuer
    self.expiry = expiry
    self.photoMatches = photoMatches
    self.today = today
    self.expiryTyped = expiryTyped
  }
}

/// What stands in for a primary ID.
public struct FallbackID: Hashable, Sendable, Codable {
  /// Secondary papers.
  public enum Paper: String, CaseIterable, Hashable, Sendable, Codable {
    case birthCertificate, insuranceCard, utilityBill, studentCard, employerCard
    case vehicleRegistration, courtOrder
  }

  /// The secondary papers shown; two different ones, or one beside an ID that expired lately.
  public var papers: Set<Paper>
  /// The day on the utility bill, if one is shown.
  public var billDatedOn: Day?
  /// The printed date of an expired government photo ID, if one is shown.
  public var expiredOn: Day?
  /// Knowledge questions answered as the chart has them: date of birth and address, or last exam.
  public var rightAnswers: Int
  /// The supervisor who countersigned, or empty.
  public var countersignedBy: String
  /// Whether that person was found, holds the role and is not the one who asks.
  public var countersignHolds: Bool
  /// Today at the counter.
  public var today: Day
  /// Days after expiry within which an ID still helps.
  public var graceDays: Int
  /// Days for which a utility bill counts.
  public var billDays: Int

  /// A fallback as found.
  public init(
    papers: Set<Paper>, billDatedOn: Day? = nil, expiredOn: Day? = nil, rightAnswers: Int,
    countersignedBy: String, countersignHolds: Bool, today: Day, graceDays: Int = 365,
    billDays: Int = 90
  ) {
    self.papers = papers
    self.billDatedOn = billDatedOn
    self.expiredOn = expiredOn
    self.rightAnswers = rightAnswers
    self.countersignedBy = countersignedBy
    self.countersignHolds = countersignHolds
    self.today = today
    self.graceDays = graceDays
    self.billDays = billDays
  }
}

/// How the name on the ID compares with the name it should have.
public struct NameOnID: Hashable, Sendable, Codable {
  /// How the comparison was made.
  public enum Result: String, CaseIterable, Hashable, Sendable, Codable {
    /// Equal after normalisation, by scan or by typing.
    case equal
    /// The front desk compared with the opened chart name and attested it.
    case attested
    /// Different.
    case different
    /// Nobody compared.
    case unknown
  }

  /// A paper that links two names.
  public enum Link: String, CaseIterable, Hashable, Sendable, Codable {
    case marriageCertificate, divorceDecree, courtOrder
  }

  /// The result.
  public var result: Result
  /// The link document shown, if the names differ.
  public var link: Link?

  /// A comparison.
  public init(result: Result, link: Link? = nil) {
    self.result = result
    self.link = link
  }
}

/// The identifiers that a person gave.
public struct Identifiers: Hashable, Sendable, Codable {
  /// What was typed, in order; findings only.
  public var findings: [IdentifierFinding]
  /// What the record was found by; it does not count.
  public var foundBy: IdentifierKind?
  /// Whether another patient looks alike, so that a third identifier is needed.
  public var lookAlike: Bool
  /// Wrong ones that end the visit.
  public var limit: Int

  /// Identifiers as found.
  public init(
    findings: [IdentifierFinding], foundBy: IdentifierKind?, lookAlike: Bool, limit: Int = 3
  ) {
    self.findings = findings
    self.foundBy = foundBy
    self.lookAlike = lookAlike
    self.limit = limit
  }

  /// The kinds that match and count, without repeats.
  public var counting: Set<IdentifierKind> {
    var kinds = Set(findings.filter(\.matches).map(\.kind)).subtracting([.requestNumber])
    // Who does not say how the record was found may have found it by name.
    kinds.remove(foundBy ?? .fullName)
    return kinds
  }

  /// How many did not match.
  public var wrong: Int { findings.count { !$0.matches } }
}
