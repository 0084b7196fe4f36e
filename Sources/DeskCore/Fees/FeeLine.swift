/// One line of a proposed bill for a copy.
public struct FeeLine: Hashable, Sendable, Codable {
  /// What a line charges for.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case labour, supplies, postage, summary, flat, courier
    case pages, films, search, retrieval, verification, system, other

    /// The words in a sentence.
    public var words: String {
      switch self {
      case .labour: "labour of copying"
      case .supplies: "supplies"
      case .postage: "postage"
      case .summary: "a summary"
      case .flat: "a flat fee"
      case .courier: "a courier"
      case .pages: "a price per page"
      case .films: "a price for x-rays"
      case .search: "searching"
      case .retrieval: "retrieval"
      case .verification: "verification"
      case .system: "a system or its upkeep"
      case .other: "something else"
      }
    }

    /// Whether HIPAA lets a patient be charged for it.
    var isCostOfCopying: Bool {
      [.labour, .supplies, .postage, .summary, .flat, .courier].contains(self)
    }

    /// Whether it names a cost that can be documented.
    var isDocumentable: Bool { isCostOfCopying && self != .flat }
  }

  /// What it is for.
  public var kind: Kind
  /// What is charged.
  public var charge: Cents
  /// Whether it is for the mammogram in the copy; nil when nobody said.
  public var forMammogram: Bool?

  /// A line.
  public init(_ kind: Kind, _ charge: Cents, forMammogram: Bool? = nil) {
    self.kind = kind
    self.charge = charge
    self.forMammogram = forMammogram
  }

  /// What a limit must cover for it: the courier stands beside the copy.
  var scope: FeeScope { kind == .courier ? .courier : .copy }
}

/// What a limit bounds.
public enum FeeScope: String, CaseIterable, Hashable, Sendable, Codable {
  /// The copy, and sending it the ordinary way.
  case copy
  /// The courier that the person chose.
  case courier
  /// The mammogram among other records.
  case mammogram

  /// The words in a sentence.
  public var words: String {
    switch self {
    case .copy: "the copy"
    case .courier: "the courier"
    case .mammogram: "the mammogram"
    }
  }
}
