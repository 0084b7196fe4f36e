/// How a request was denied.
public struct DenialRecord: Hashable, Sendable, Codable {
  /// The ground.
  public var ground: DenialGround
  /// Whose judgment it was, or empty where it was nobody's.
  public var judgedBy: String
  /// The letter's number.
  public var letter: String
  /// The day.
  public var on: Day
  /// The day on which a review was asked for.
  public var reviewAskedOn: Day?
  /// Who reviewed it, or empty.
  public var reviewer = ""

  /// A denial.
  public init(ground: DenialGround, judgedBy: String, letter: String, on: Day) {
    self.ground = ground
    self.judgedBy = judgedBy
    self.letter = letter
    self.on = on
  }
}

/// The law that a release without the patient's consent rests on.
public struct LegalRecord: Hashable, Sendable, Codable {
  /// The instrument.
  public var instrument: LegalDemand.Instrument
  /// The citation or case number.
  public var citation: String
  /// Whether the authority is written into the patient's record.
  public var inRecord: Bool
  /// Whether notice or a protective order was shown, for a subpoena.
  public var assurance: Bool
  /// Whether no more goes than was asked.
  public var limited: Bool

  /// A law.
  public init(
    instrument: LegalDemand.Instrument, citation: String, inRecord: Bool, assurance: Bool,
    limited: Bool
  ) {
    self.instrument = instrument
    self.citation = citation
    self.inRecord = inRecord
    self.assurance = assurance
    self.limited = limited
  }
}
