/// The lists of what stands beside the requests.
public enum MatterList: String, CaseIterable, Hashable, Sendable {
  /// Requests to correct the record.
  case amendments
  /// Deaths, and papers about adoptions.
  case notices
  /// Accountings of disclosures, and the statements that suspend them.
  case accountings
  /// What went astray.
  case incidents

  /// The list that a number belongs to, such as `AM-10003`; nil for any other number.
  public init?(number: String) {
    switch number.prefix(3) {
    case "AM-": self = .amendments
    case "NT-": self = .notices
    case "AC-": self = .accountings
    case "IN-": self = .incidents
    default: return nil
    }
  }
}

/// A matter of any kind that one of the lists shows.
public enum AnyMatter: Hashable, Sendable {
  case amendment(Amendment)
  case death(DeathNotice)
  case adoption(AdoptionNotice)
  case accounting(Accounting)
  case incident(Incident)

  /// The row itself.
  public var row: any Matter {
    switch self {
    case .amendment(let row): row
    case .death(let row): row
    case .adoption(let row): row
    case .accounting(let row): row
    case .incident(let row): row
    }
  }

  /// The list that shows it.
  public var list: MatterList {
    switch self {
    case .amendment: .amendments
    case .death, .adoption: .notices
    case .accounting: .accountings
    case .incident: .incidents
    }
  }

  /// The number.
  public var id: String { row.id }
  /// The patient's MRN, or empty while nobody knows which chart it is.
  public var patient: String { row.patient }
  /// The last day that runs, or nil.
  public var due: Day? { row.due }
  /// Whether anything may still be done with it.
  public var isOpen: Bool { row.isUnended }
}

extension Matter {
  /// Whether a move still leaves the stage, as lists count it.
  fileprivate var isUnended: Bool { !Stage.terminal.contains(stage) }
}

extension Chart {
  /// A matter by number, of whatever kind the number says; nil where there is none.
  public func anyMatter(_ id: String) throws -> AnyMatter? {
    switch MatterList(number: id) {
    case .amendments: try matter(id, as: Amendment.self).map { .amendment($0) }
    case .accountings: try matter(id, as: Accounting.self).map { .accounting($0) }
    case .incidents: try matter(id, as: Incident.self).map { .incident($0) }
    case .notices:
      try matter(id, as: DeathNotice.self).map { .death($0) }
        ?? matter(id, as: AdoptionNotice.self).map { .adoption($0) }
    case nil: nil
    }
  }
}

extension AnyMatter {
  /// The patient's name as the matter itself tells it; empty where it tells none.
  public var toldName: PersonName {
    guard case .death(let notice) = self else { return PersonName(family: "", given: "") }
    return PersonName(family: notice.family, given: notice.given, middle: notice.middle ?? "")
  }
}
