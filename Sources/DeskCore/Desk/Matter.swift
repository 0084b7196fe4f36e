/// A row beside a request that a machine moves: a disc, an amendment, a notice, an accounting.
///
/// All of them are found by their number, by their patient and by their request.
public protocol Matter: StagedRecord, Sendable {
  /// The number, such as `AM-10003`.
  var id: String { get }
  /// The patient's MRN, or empty while the desk does not know which patient it is about.
  var patient: String { get }
  /// The request that it belongs to, or empty.
  var request: String { get }
  /// The site that owns it.
  var site: String { get }
  /// The last day that the law or the house gives, or nil where nothing runs.
  var due: Day? { get }
}

extension Matter {
  /// The number.
  public var key: String { id }
  /// The row as its machine sees it.
  var standing: Standing<Stage> { Standing(id: id, version: version, stage: stage) }
}
