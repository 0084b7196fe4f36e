extension Person: JournalledRecord {
  /// Who works at the desk.
  public static let table = Table.person
  /// The user name.
  public var key: String { user }
}

extension Policy: JournalledRecord {
  /// The law's and the house's numbers.
  public static let table = Table.policy
  /// The version.
  public var key: String { String(version) }
}

extension Patient: JournalledRecord {
  /// The charts.
  public static let table = Table.patient
  /// The MRN.
  public var key: String { mrn }
}

extension Study: JournalledRecord {
  /// Imaging studies.
  public static let table = Table.study
  /// The accession number.
  public var key: String { accession }
}

extension Report: JournalledRecord {
  /// Reports.
  public static let table = Table.report
  /// The source's number.
  public var key: String { id }
}

extension Document: StagedRecord {
  /// Papers that speak for someone.
  public static let table = Table.document
  /// The number.
  public var key: String { id }
}

extension Request: StagedRecord {
  /// Release requests.
  public static let table = Table.request
  /// The number.
  public var key: String { id }
}

extension Visit: StagedRecord {
  /// Visits to the counter.
  public static let table = Table.visit
  /// The number.
  public var key: String { id }
}

/// One thing that the database knows about itself.
public struct Setting: Hashable, Sendable, JournalledRecord {
  /// The settings' table.
  public static let table = Table.setting
  /// What it is, such as `kind`.
  public var name: String
  /// Its value.
  public var value: String
  /// The name.
  public var key: String { name }

  /// A setting.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// The last number drawn of a sequence.
public struct Counter: Hashable, Sendable, JournalledRecord {
  /// The sequences' table.
  public static let table = Table.counter
  /// The letters before the dash, such as `RQ`.
  public var prefix: String
  /// The last number drawn.
  public var last: Int
  /// The letters.
  public var key: String { prefix }

  /// A sequence.
  public init(prefix: String, last: Int) {
    self.prefix = prefix
    self.last = last
  }
}
