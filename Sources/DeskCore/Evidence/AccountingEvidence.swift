/// What the rules of the accounting machine may read; what is nil is not known.
public struct AccountingEvidence: UndoEvidence, Hashable, Codable {
  /// When and where it came in, for which patient.
  public var intake: IntakeMinimum?
  /// The years that its clock reaches.
  public var calendar: CalendarReach?
  /// Whether the person who asks was identified.
  public var asker: Asker?
  /// Someone asking in the patient's place.
  public var representation: Representation?
  /// The days that it covers.
  public var period: AccountingPeriod?
  /// What it may cost.
  public var fee: AccountingFee?
  /// Its rows, and whether they still are everything.
  public var rows: AccountingRows?
  /// The extension asked for.
  public var extensionAsk: AnswerExtension?
  /// Who withdraws.
  public var caller: Caller?
  /// What an agency states.
  public var suspension: SuspensionStatement?
  /// One's own last act, which is to be taken back.
  public var undo: UndoClaim?

  /// Evidence of nothing: every rule is broken by it.
  public init() {}
}
