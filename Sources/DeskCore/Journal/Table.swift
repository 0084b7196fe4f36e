/// The tables that the journal's facts write and a replay gives back.
public enum Table: String, CaseIterable, Hashable, Sendable, Codable {
  /// What the database is: its kind, when and under which name it was made.
  case setting
  /// Who works at the desk.
  case person
  /// The law's and the house's numbers, by version.
  case policy
  /// The charts.
  case patient
  /// Imaging studies.
  case study
  /// Reports.
  case report
  /// Papers that speak for someone.
  case document
  /// Release requests.
  case request
  /// Visits to the counter.
  case visit
  /// Discs, films and links.
  case media
  /// Requests to correct the record.
  case amendment
  /// Notices of a death.
  case death
  /// Papers about an adoption.
  case adoption
  /// Accountings of disclosures.
  case accounting
  /// What went to the wrong person.
  case incident
  /// What nearly went to the wrong person.
  case nearMiss
  /// Scans of papers.
  case paper
  /// Times in which the desk worked on paper.
  case downtime
  /// The last number drawn of each sequence.
  case counter
}

/// A row that the journal can give back.
public protocol JournalledRecord: Codable {
  /// The table that it stands in.
  static var table: Table { get }
  /// What names it in its table.
  var key: String { get }
}

/// A row that a machine moves.
public protocol StagedRecord: JournalledRecord {
  /// The stages of its machine.
  associatedtype Stage: StageName
  /// Counts the row's changes.
  var version: Int { get set }
  /// Where it stands.
  var stage: Stage { get set }
}
