/// A list of the desk that can be taken out as a file.
public enum DeskList: String, CaseIterable, Hashable, Sendable, Codable {
  /// Open requests.
  case queue
  /// What was found for a text.
  case find
  /// A patient's requests.
  case requests
  /// What is in one packet.
  case items
  /// A patient's authorizations, consents, notes, proofs and restrictions.
  case papers
  /// The scans that are filed under one number.
  case scans
  /// Who waits at the counter.
  case waiting
  /// What lies on the shelf, bin by bin.
  case shelf
  /// What lies there to which a notice or the taking down is owed.
  case unclaimed
  /// What happened to one subject.
  case history
  /// Requests to correct the record.
  case amendments
  /// Deaths, and papers about adoptions.
  case notices
  /// Accountings of disclosures, and the statements that suspend them.
  case accountings
  /// What went astray.
  case incidents
  /// The whole journal.
  case audit
  /// Who works here.
  case users
  /// The rule book.
  case rules

  /// How the file is written.
  public enum Format: String, CaseIterable, Hashable, Sendable, Codable {
    /// RFC 4180, no cell a formula.
    case csv
    /// One JSON value a line.
    case json
  }
}
