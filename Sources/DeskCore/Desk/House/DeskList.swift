/// A list of the desk that can be taken out as a file.
public enum DeskList: String, CaseIterable, Hashable, Sendable, Codable {
  /// Open requests.
  case queue
  /// What was found for a text.
  case find
  /// What happened to one subject.
  case history
  /// A patient's amendments.
  case amendments
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
