/// What the rules of the request machine may read; what is nil is not known.
public struct RequestEvidence: UndoEvidence, Hashable, Codable {
  /// The least to log a request.
  public var intake: IntakeMinimum?
  /// How it came in.
  public var channel: ChannelClaim?
  /// The appointment at which the records are looked at.
  public var inspection: InspectionPlan?
  /// The years that its clocks reach.
  public var calendar: CalendarReach?
  /// The other request, for a merge.
  public var duplicate: DuplicatePair?
  /// How its patient was found.
  public var match: PatientMatch?
  /// The fields of an access request.
  public var access: AccessFields?
  /// What it rests on.
  public var basis: ReleaseBasis?
  /// The words of the paper that it rests on.
  public var form: DocumentForm?
  /// Asked or packed beside authorised.
  public var scope: ScopeClaim?
  /// Written permission.
  public var permission: Permission?
  /// Someone acting for the patient.
  public var representation: Representation?
  /// Restrictions on file.
  public var restriction: RestrictionCheck?
  /// The track and who completes it.
  public var counterTrack: CounterTrack?
  /// What is in the packet.
  public var packet: Packet?
  /// Packer and checker.
  public var secondPerson: SecondPerson?
  /// The visit of a hand-over.
  public var visit: ClearedVisit?
  /// Where it would be sent.
  public var address: DeliveryAddress?
  /// Where the packet is.
  public var custody: Custody?
  /// Where the packet is beside where it is collected.
  public var collection: PickupPlace?
  /// The packet's taking in at another site.
  public var arrival: MediaMove?
  /// Days on the shelf.
  public var shelf: ShelfLife?
  /// The extension asked for.
  public var extensionAsk: ExtensionAsk?
  /// Who cancels.
  public var caller: Caller?
  /// How long nobody has answered.
  public var silence: Silence?
  /// What becomes of a recalled packet.
  public var takedown: Takedown?

  /// What is guarded in the packet.
  public var sensitive: SensitiveClaim?
  /// What goes out with a program's records.
  public var enclosures: ProgramEnclosures?
  /// Media asked, packed and agreed.
  public var format: FormatClaim?
  /// The fee proposed, beside what may be charged.
  public var fee: FeeClaim?
  /// What the law's demand rests on.
  public var demand: LegalDemand?
  /// What a directive says.
  public var directive: DirectiveClaim?
  /// A representative declined.
  public var decline: DeclineClaim?
  /// A denial.
  public var denial: DenialClaim?
  /// A review of a denial.
  public var review: ReviewClaim?
  /// A part split off.
  public var part: PartClaim?
  /// Where the matter belongs.
  public var routing: Routing?

  /// The discs and films in the packet, and their jobs.
  public var discs: PacketDiscs?
  /// The amendments' papers that belong into the packet.
  public var attachments: AmendmentAttachments?
  /// The patient's own access beside the patient's life.
  public var life: PatientsAccess?

  /// A hold that is to end.
  public var holdEnd: HoldEnd?
  /// Who would get it from whom.
  public var taking: Taking?

  /// How often something left.
  public var gone: Gone?

  /// A move to another patient.
  public var relinking: Relinking?
  /// A joining that was wrong.
  public var wrongMerge: WrongMerge?
  /// The act that would be taken back.
  public var undo: UndoClaim?
  /// Who asks how it stands.
  public var call: StatusCall?
  /// What the caller said, compared with the chart.
  public var callerIdentifiers: Identifiers?

  /// Evidence of nothing: every rule is broken by it.
  public init() {}
}
