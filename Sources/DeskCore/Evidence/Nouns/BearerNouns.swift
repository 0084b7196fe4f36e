/// The bearer's note beside the bearer.
public struct BearerClaim: Hashable, Sendable, Codable {
  /// The note, if one is shown.
  public var note: Note?
  /// The bearer's name compared with the note's.
  public var bearerMatches: Bool
  /// Whether the bearer's own ID was verified.
  public var bearerIdentified: Bool
  /// Today at the counter.
  public var today: Day
  /// Days for which a note is good.
  public var lifeDays: Int
  /// The request they came for.
  public var request: String

  /// What the front desk reads on the note.
  public struct Note: Hashable, Sendable, Codable {
    /// Whether it is written rather than spoken.
    public var isWritten: Bool
    /// Whether it names the patient.
    public var namesPatient: Bool
    /// The request that it names, or empty when it names studies instead.
    public var request: String
    /// Whether it says what may be collected.
    public var namesRecords: Bool
    /// Whether the patient signed it.
    public var isSigned: Bool
    /// The date on it.
    public var dated: Day?
    /// The request that it was used for already, or empty.
    public var usedFor: String

    /// A note as read.
    public init(
      isWritten: Bool = true, namesPatient: Bool, request: String, namesRecords: Bool,
      isSigned: Bool, dated: Day?, usedFor: String = ""
    ) {
      self.isWritten = isWritten
      self.namesPatient = namesPatient
      self.request = request
      self.namesRecords = namesRecords
      self.isSigned = isSigned
      self.dated = dated
      self.usedFor = usedFor
    }
  }

  /// A claim.
  public init(
    note: Note?, bearerMatches: Bool, bearerIdentified: Bool, today: Day, lifeDays: Int = 30,
    request: String
  ) {
    self.note = note
    self.bearerMatches = bearerMatches
    self.bearerIdentified = bearerIdentified
    self.today = today
    self.lifeDays = lifeDays
    self.request = request
  }
}

/// Whether someone's identity and authority stand verified.
public struct Verification: Hashable, Sendable, Codable {
  /// Whether the person was identified.
  public var identified: Bool
  /// Whether their authority was verified.
  public var authorised: Bool
  /// The part they play and the part that was verified; they must be one.
  public var claimed: Claim.Part?
  /// The part whose check was made.
  public var verified: Claim.Part?
  /// When it was verified.
  public var at: Instant?
  /// Now.
  public var now: Instant
  /// Minutes for which it stands.
  public var lifeMinutes: Int

  /// A verification as it stands.
  public init(
    identified: Bool, authorised: Bool, claimed: Claim.Part?, verified: Claim.Part?, at: Instant?,
    now: Instant, lifeMinutes: Int = 15
  ) {
    self.identified = identified
    self.authorised = authorised
    self.claimed = claimed
    self.verified = verified
    self.at = at
    self.now = now
    self.lifeMinutes = lifeMinutes
  }
}
