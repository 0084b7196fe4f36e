/// A request for records, as a row stands.
public struct Request: Hashable, Sendable, Codable {
  /// `RQ-20418`, or `RQ-20418-1` for the part split off.
  public var id: String
  /// Counts the row's changes.
  public var version = 0
  /// Where it stands.
  public var stage: RequestStage = .unlogged
  /// The patient's MRN.
  public var patient: String
  /// What kind of request it is; decides the track.
  public var kind: RequestKind
  /// What the match with the patient's chart rests on.
  public var matchedBy: Set<IdentifierKind>
  /// The site that owns it.
  public var site: String
  /// When it was received, and the civil date of that at the receiving site.
  public var received: Receipt
  /// Whether it came in writing.
  public var inWriting: Bool
  /// Whether a written request was signed.
  public var signed: Bool
  /// Who asks.
  public var requester: Requester
  /// The records wanted.
  public var wanted: Scope
  /// Purpose, where the track asks for one; else empty.
  public var purpose: String
  /// How it is to be delivered.
  public var delivery: Delivery
  /// The address to send to, where it is sent; else empty.
  public var destination: Address
  /// When they come to look at the records, for an inspection.
  public var inspectAt: Instant?
  /// The site at which they want to collect it; nil where nobody said.
  public var collectAt: String?
  /// The site that the packet was sent to and that has not taken it in yet, or nil.
  public var goingTo: String?
  /// Its ways from site to site, oldest first; nil where it never left its site.
  public var custody: [CustodyChange]?
  /// Whether a signed writing names that address.
  public var destinationInWriting = false
  /// Whether the patient wants a mammogram among the images.
  public var mammogram: Bool
  /// The appointment or day before which it is needed.
  public var neededBy: Day?
  /// A note for colleagues, without clinical content.
  public var note: String
  /// Notes written since, oldest first.
  public var notes: [RequestNote] = []
  /// The number of the paper that it rests on, or empty.
  public var basis: String
  /// The representative's paper, or empty.
  public var authorityPaper: String
  /// Who works on it, or empty.
  public var assignee: String
  /// Why it waits, or empty.
  public var hold: String
  /// The day on which it goes on by itself, where its hold named one.
  public var holdUntil: Day?
  /// Extension granted: the letter's number and the new last day.
  public var extended: Extension?
  /// What was packed.
  public var items: [PackedItem]
  /// Who packed it, or empty.
  public var packedBy: String
  /// Shelf bin, or empty.
  public var bin: String
  /// The site that holds the packet, or empty.
  public var heldAt: String
  /// The day it became ready.
  public var readyOn: Day?
  /// Reminders sent so far to collect it.
  public var notices: Int
  /// The day of the last of them.
  public var remindedOn: Day?
  /// The request that this one was merged into, or empty.
  public var mergedInto: String
  /// Media agreed to instead of those asked for.
  public var agreedMedia: Set<Medium> = []
  /// The lines of the fee; none is a copy that is free.
  public var fees: [FeeLine] = []
  /// The amendments whose papers are enclosed.
  public var enclosed: [String] = []
  /// Those papers, each as `AM-10003 statement`: one that comes later is not among them.
  public var enclosedPapers: [String]?
  /// Who declined to treat the requester as the representative, or empty.
  public var declinedBy = ""
  /// Who was declined: they stay when the requester is mended later; nil in rows of older builds.
  public var declinedNames: [String]?
  /// The courier's number of what was sent; nil where there is none, and in rows of older builds.
  public var tracking: String?
  /// The law that a release without consent rests on.
  public var law: LegalRecord?
  /// How it was denied, where it was.
  public var denial: DenialRecord?
  /// The day it was answered: the person was told that it is ready, it was sent, or denied.
  public var answeredOn: Day?
  /// The day a request that was first spoken came in writing; nil where it was so from the start.
  public var writtenOn: Day?
  /// The clocks, computed when it was logged, came in writing, and was extended.
  public var clocks: Clocks
  /// The civil date on which it closed.
  public var closedOn: Day?
  /// What left under it, oldest first; an accounting is made of these.
  public var releases: [Release] = []

  /// The track.
  public var track: Track { kind.track }

  /// Whether it was split off another request: `RQ-10001-1`.
  public var isPart: Bool { id.split(separator: "-").count > 2 }

  /// An extension of the HIPAA clock.
  public struct Extension: Hashable, Sendable, Codable {
    /// The letter that told the person.
    public var letter: String
    /// Days added.
    public var days: Int

    /// An extension.
    public init(letter: String, days: Int) {
      self.letter = letter
      self.days = days
    }
  }
}

/// When and where a request or a paper came in.
public struct Receipt: Hashable, Sendable, Codable {
  /// The point in time.
  public var at: Instant
  /// The receiving site.
  public var site: String
  /// The civil date at that site, fixed at entry.
  public var day: Day
  /// How it came.
  public var channel: Channel

  /// A receipt.
  public init(at: Instant, site: String, day: Day, channel: Channel) {
    self.at = at
    self.site = site
    self.day = day
    self.channel = channel
  }
}

/// Who asks for the records.
public struct Requester: Hashable, Sendable, Codable {
  /// How the requester stands to the patient.
  public var relation: Relation
  /// The requester's name; empty for the patient.
  public var name: String

  /// A requester.
  public init(relation: Relation, name: String = "") {
    self.relation = relation
    self.name = name
  }
}

/// How someone stands to the patient.
public enum Relation: String, CaseIterable, Hashable, Sendable, Codable {
  case patient, parent, guardian, healthCareAgent, financialAgent, executor, spouse, child, sibling
  case company, healthPlan, provider, agency, other

  /// Whether the person acts in the patient's place and needs proof of it.
  public var represents: Bool {
    [.parent, .guardian, .healthCareAgent, .financialAgent, .executor].contains(self)
  }
}

/// One thing in a packet.
public struct PackedItem: Hashable, Sendable, Codable {
  /// Position in the packet, from 1.
  public var number: Int
  /// What it is on.
  public var medium: Medium
  /// The record type.
  public var type: RecordType
  /// What it is, in words.
  public var title: String
  /// Media number such as `MD-00734`, or empty for paper.
  public var label: String
  /// Pages of paper, or studies on a disc.
  public var count: Int
  /// Whether the report is final; true for what is no report.
  public var isFinal: Bool
  /// Whether the minor consented to the service alone; nil when nobody said.
  public var minorConsented: Bool?
  /// The day of service.
  public var on: Day?
  /// Sensitive categories in it; nil when nobody looked.
  public var sensitive: Set<SensitiveCategory>?
  /// Whether the patient paid for it in full out of pocket; nil when nobody said.
  public var paidOutOfPocket: Bool?
  /// Whether it has been handed over or sent.
  public var released: Bool

  /// A packed item.
  public init(
    number: Int, medium: Medium, type: RecordType, title: String, label: String = "",
    count: Int = 1, isFinal: Bool = true, minorConsented: Bool? = nil, on: Day? = nil,
    sensitive: Set<SensitiveCategory>? = nil, paidOutOfPocket: Bool? = nil, released: Bool = false
  ) {
    self.number = number
    self.medium = medium
    self.type = type
    self.title = title
    self.label = label
    self.count = count
    self.isFinal = isFinal
    self.minorConsented = minorConsented
    self.on = on
    self.sensitive = sensitive
    self.paidOutOfPocket = paidOutOfPocket
    self.released = released
  }

  /// The bar code on its label: the media number, or the request's number and the position.
  public func barcode(in request: String) -> String {
    label.isEmpty ? "\(request)/\(number)" : label
  }
}
