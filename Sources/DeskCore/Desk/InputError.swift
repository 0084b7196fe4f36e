/// A value that could not be understood: which field, what is wrong, what is accepted.
///
/// Not a refusal: no rule was asked, and nothing is journalled.
public struct InputError: Error, Hashable, Sendable, Codable {
  /// The field, as the command or the file names it.
  public var field: String
  /// What is wrong, in words that follow the field's name.
  public var says: String
  /// What would be accepted; may be empty.
  public var accepts: String

  /// An error in one field.
  public init(field: String, says: String, accepts: String = "") {
    self.field = field
    self.says = says
    self.accepts = accepts
  }
}

extension InputError: CustomStringConvertible {
  /// `bornOn: lies in the future; accepted: a date up to today`.
  public var description: String {
    let wrong = field.isEmpty ? says : "\(field): \(says)"
    return accepts.isEmpty ? wrong : "\(wrong); accepted: \(accepts)"
  }
}
