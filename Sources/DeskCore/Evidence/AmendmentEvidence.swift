/// What the rules of the amendment machine may read; what is nil is not known.
public struct AmendmentEvidence: UndoEvidence, Hashable, Codable {
  /// When and where it came in, for which patient.
  public var intake: IntakeMinimum?
  /// How it came in.
  public var channel: ChannelClaim?
  /// The years that its clock reaches.
  public var calendar: CalendarReach?
  /// What is asked for.
  public var filing: AmendmentFiling?
  /// An amendment that another entity tells of.
  public var outside: OutsideAmendment?
  /// Whose list it is on.
  public var desk: AmendmentDesk?
  /// Someone asking in the patient's place.
  public var representation: Representation?
  /// The ground of a denial.
  public var denial: AmendmentDenial?
  /// The letter of a denial.
  public var letter: AmendmentDenialLetter?
  /// What an accepted amendment needs.
  public var completion: AmendmentCompletion?
  /// The statement of disagreement.
  public var statement: DisagreementStatement?
  /// The rebuttal.
  public var rebuttal: Rebuttal?
  /// The wish to have request and denial sent along.
  public var wish: AttachmentWish?
  /// The extension asked for.
  public var extensionAsk: AnswerExtension?
  /// Who withdraws.
  public var caller: Caller?
  /// One's own last act, which is to be taken back.
  public var undo: UndoClaim?

  /// Evidence of nothing: every rule is broken by it.
  public init() {}
}
