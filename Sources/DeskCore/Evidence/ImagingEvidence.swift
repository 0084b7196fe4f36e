/// What the rules of the imaging machine may read; what is nil is not known.
public struct ImagingEvidence: UndoEvidence, Hashable, Codable {
  /// The studies ordered.
  public var order: MediaOrder?
  /// What would go on it beside what is authorised.
  public var scope: ScopeClaim?
  /// The medium beside what the patient chose.
  public var choice: MediaChoice?
  /// Original film or copy.
  public var film: FilmCheck?
  /// A mammogram beside what the patient asked of it.
  public var mammogram: MammogramAsk?
  /// Who made it and who reads it back.
  public var people: SecondPerson?
  /// What was read back.
  public var reading: DiscReading?
  /// What the read-back found wrong.
  public var faults: DiscFaults?
  /// The label and the bin.
  public var shelving: Shelving?
  /// A move between sites.
  public var move: MediaMove?
  /// Where it is, when it leaves.
  public var hold: MediaHold?
  /// The release that it leaves with.
  public var release: DiscRelease?
  /// The terms on which film leaves.
  public var loan: FilmLoan?
  /// Film that came back.
  public var back: FilmReturn?
  /// How long film has been out.
  public var clock: LoanClock?
  /// A search that found nothing.
  public var search: SearchEnd?
  /// Something lost.
  public var loss: Loss?
  /// What becomes of something recalled.
  public var end: MediaEnd?
  /// One's own last act, which is to be taken back.
  public var undo: UndoClaim?

  /// Evidence of nothing: every rule is broken by it.
  public init() {}
}
