/// What is wrong with a line of a drill, or with what came out of it.
public struct DrillError: Error, Hashable, Sendable {
  /// The line, from 1; 0 for the file as a whole.
  public var line: Int
  /// What is wrong, in plain words.
  public var says: String
  /// What would be accepted; may be empty.
  public var accepts: String

  /// An error at a line.
  public init(line: Int, says: String, accepts: String = "") {
    self.line = line
    self.says = says
    self.accepts = accepts
  }
}

extension DrillError: CustomStringConvertible {
  /// `line 12: there is no field "signd"; accepted: isSigned, dated`.
  public var description: String {
    let wrong = line == 0 ? says : "line \(line): \(says)"
    return accepts.isEmpty ? wrong : "\(wrong); accepted: \(accepts)"
  }
}
