/// Why a request stood under the wrong patient.
public enum RelinkCause: String, CaseIterable, Hashable, Sendable, Codable {
  /// Two patients look alike.
  case lookAlike
  /// Two patients have one name.
  case sameName
  /// A number or a date was mistyped.
  case mistyped
  /// The paper was misread.
  case misread
  /// A wrong line of a list was picked.
  case wrongLine
  /// Nothing of these.
  case other

  /// The words on screen.
  public var words: String {
    switch self {
    case .lookAlike: "the patients look alike"
    case .sameName: "the patients have one name"
    case .mistyped: "a number or a date was mistyped"
    case .misread: "the paper was misread"
    case .wrongLine: "a wrong line of the list was picked"
    case .other: "something else"
    }
  }
}

/// Why two requests should not have been joined.
public enum UnmergeCause: String, CaseIterable, Hashable, Sendable, Codable {
  /// They ask for different records.
  case otherRecords
  /// They are for different recipients.
  case otherRecipient
  /// They have different purposes.
  case otherPurpose
  /// The wrong one of several was picked.
  case wrongRequest
  /// Nothing of these.
  case other

  /// The words on screen.
  public var words: String {
    switch self {
    case .otherRecords: "they ask for different records"
    case .otherRecipient: "they are for different recipients"
    case .otherPurpose: "they have different purposes"
    case .wrongRequest: "the wrong request was picked"
    case .other: "something else"
    }
  }
}
