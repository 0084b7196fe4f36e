/// What is in a packet that the law guards more than the rest.
public struct SensitiveClaim: Hashable, Sendable, Codable {
  /// One item, with what somebody found in it.
  public struct Item: Hashable, Sendable, Codable {
    /// Position in the packet.
    public var number: Int
    /// The record type.
    public var type: RecordType
    /// The categories found in it; nil when nobody looked.
    public var categories: Set<SensitiveCategory>?

    /// An item.
    public init(number: Int, type: RecordType, categories: Set<SensitiveCategory>?) {
      self.number = number
      self.type = type
      self.categories = categories
    }
  }

  /// The items.
  public var items: [Item]
  /// Whether it goes to the patient in person; a parent or an agent is another person here.
  public var toPatient: Bool
  /// Whether it is the right of access that asks, be it through a representative or a directive.
  public var isAccess: Bool
  /// The categories that the form selects affirmatively.
  public var selected: Set<SensitiveCategory>
  /// The paper that the release rests on, where there is one.
  public var form: DocumentForm?
  /// Whether a court ordered the release of such a program's records (42 CFR 2.61).
  public var programOrder: Bool

  /// A claim.
  public init(
    items: [Item], toPatient: Bool, isAccess: Bool = false,
    selected: Set<SensitiveCategory> = [], form: DocumentForm? = nil, programOrder: Bool = false
  ) {
    self.items = items
    self.toPatient = toPatient
    self.isAccess = isAccess || toPatient
    self.selected = selected
    self.form = form
    self.programOrder = programOrder
  }

  /// The numbers of the items in which a category was found.
  func items(with category: SensitiveCategory) -> [Int] {
    items.filter { $0.categories?.contains(category) ?? false }.map(\.number)
  }
}

/// What goes out with records of a substance use program.
public struct ProgramEnclosures: Hashable, Sendable, Codable {
  /// Whether such records are in the packet and go to someone other than the patient.
  public var areNeeded: Bool
  /// Whether the notice that forbids to disclose them again is enclosed.
  public var notice: Bool
  /// Whether a copy of the consent, or a clear statement of its scope, is enclosed.
  public var consent: Bool

  /// Enclosures.
  public init(areNeeded: Bool, notice: Bool, consent: Bool) {
    self.areNeeded = areNeeded
    self.notice = notice
    self.consent = consent
  }
}

/// The media asked for beside those packed.
public struct FormatClaim: Hashable, Sendable, Codable {
  /// Whether the person may choose: the patient's own request and directive.
  public var isTheirs: Bool
  /// What was asked for.
  public var asked: Set<Medium>
  /// What is packed.
  public var packed: Set<Medium>
  /// What was agreed to instead, and recorded.
  public var agreed: Set<Medium>

  /// A claim.
  public init(isTheirs: Bool, asked: Set<Medium>, packed: Set<Medium>, agreed: Set<Medium> = []) {
    self.isTheirs = isTheirs
    self.asked = asked
    self.packed = packed
    self.agreed = agreed
  }
}
