/// What an accepted amendment needs to be done.
public struct AmendmentCompletion: Hashable, Sendable, Codable {
  /// Whether anything was accepted; nothing is owed for what was denied.
  public var isAccepted: Bool
  /// Whether another entity notified it, and so has told everyone.
  public var fromOutside: Bool
  /// The affected records to which it is linked.
  public var records: [String]
  /// Whether the individual was told that it is accepted.
  public var individualTold: Bool
  /// Whether the individual agreed on whom to tell, be it nobody; nil when nobody asked.
  public var agreed: Bool?
  /// Whom the individual names, and those known to rely on the record.
  public var toTell: [String]
  /// Those who were told.
  public var told: [String]

  /// A completion.
  public init(
    isAccepted: Bool, fromOutside: Bool = false, records: [String], individualTold: Bool,
    agreed: Bool?, toTell: [String], told: [String]
  ) {
    self.isAccepted = isAccepted
    self.fromOutside = fromOutside
    self.records = records
    self.individualTold = individualTold
    self.agreed = agreed
    self.toTell = toTell
    self.told = told
  }
}

/// A statement of disagreement as it came in.
public struct DisagreementStatement: Hashable, Sendable, Codable {
  /// Whether anything was denied.
  public var isDenied: Bool
  /// Whether it is in writing.
  public var inWriting: Bool
  /// Its length in characters.
  public var length: Int
  /// The most that is taken.
  public var limit: Int

  /// A statement.
  public init(isDenied: Bool, inWriting: Bool, length: Int, limit: Int = 5_000) {
    self.isDenied = isDenied
    self.inWriting = inWriting
    self.length = length
    self.limit = limit
  }
}

/// A rebuttal of a statement.
public struct Rebuttal: Hashable, Sendable, Codable {
  /// Whether it is written.
  public var isWritten: Bool
  /// Whether the individual got a copy.
  public var copySent: Bool

  /// A rebuttal.
  public init(isWritten: Bool, copySent: Bool) {
    self.isWritten = isWritten
    self.copySent = copySent
  }
}

/// The wish to have request and denial sent along with the record.
public struct AttachmentWish: Hashable, Sendable, Codable {
  /// Whether the individual asks for it.
  public var byIndividual: Bool

  /// A wish.
  public init(byIndividual: Bool) { self.byIndividual = byIndividual }
}

/// An amendment that another entity made and tells of.
public struct OutsideAmendment: Hashable, Sendable, Codable {
  /// The entity, or empty.
  public var entity: String
  /// Whether it says which records it is about.
  public var namesRecords: Bool

  /// An amendment from outside.
  public init(entity: String, namesRecords: Bool) {
    self.entity = entity
    self.namesRecords = namesRecords
  }
}

/// The amendments' papers that belong to what is in a packet, and those that are in it.
public struct AmendmentAttachments: Hashable, Sendable, Codable {
  /// One amendment's papers, and the items that they belong to.
  public struct Belonging: Hashable, Sendable, Codable {
    /// The amendment, such as `AM-10003`.
    public var amendment: String
    /// Its papers that go along.
    public var papers: [AmendmentPaper]
    /// The items by number.
    public var items: [Int]

    /// Papers that belong to items.
    public init(amendment: String, papers: [AmendmentPaper], items: [Int]) {
      self.amendment = amendment
      self.papers = papers
      self.items = items
    }
  }

  /// What belongs to the packet.
  public var belonging: [Belonging]
  /// The amendments whose papers, or an accurate summary of them, are enclosed.
  public var enclosed: [String]

  /// Attachments.
  public init(belonging: [Belonging], enclosed: [String]) {
    self.belonging = belonging
    self.enclosed = enclosed
  }
}
