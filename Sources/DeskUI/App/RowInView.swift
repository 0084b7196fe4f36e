/// The row of a pane that an undo, a near miss and the mending of a chart are about.
public struct RowInView: Hashable, Sendable {
  /// Its number.
  public var id: String
  /// The command that takes back one's own last act on it.
  public var undo: String
  /// The request that a near miss belongs to, or empty.
  public var request: String
  /// The MRN of the chart that may be mended from here, or empty where it is not to be shown.
  public var patient: String

  /// A row in view.
  public init(_ id: String, undo: String, request: String = "", patient: String = "") {
    self.id = id
    self.undo = undo
    self.request = request
    self.patient = patient
  }
}
