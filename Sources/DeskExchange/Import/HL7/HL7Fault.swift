public import DeskCore

/// What is wrong with a message, as its sender is told (HL7 v2.5.1, chapter 2.15.5).
public struct HL7Fault: Error, Hashable, Sendable {
  /// The conditions of HL7's table 0357 that the desk names.
  public enum Condition: Int, Hashable, Sendable {
    /// Segments are missing, twice, or in another order than the event has them.
    case segmentSequence = 100
    /// Something that has to be there is not.
    case requiredField = 101
    /// It is not of the kind that belongs there.
    case dataType = 102
    /// A code that no table has.
    case tableValue = 103
    /// No message of HL7's second version.
    case unsupportedVersion = 203
    /// A number that is not on file.
    case unknownKey = 204
    /// The desk's own rules forbid it.
    case refused = 207

    /// HL7's words for it.
    var words: String {
      switch self {
      case .segmentSequence: "Segment sequence error"
      case .requiredField: "Required field missing"
      case .dataType: "Data type error"
      case .tableValue: "Table value not found"
      case .unsupportedVersion: "Unsupported version id"
      case .unknownKey: "Unknown key identifier"
      case .refused: "Application internal error"
      }
    }
  }

  /// Where it is, such as `PID-3`; a segment alone, or empty for the message as a whole.
  public var place: HL7Place
  /// What kind of fault it is.
  public var condition: Condition
  /// What is wrong; never what stands there.
  public var says: String
  /// What is accepted.
  public var accepts: String
  /// Whether the message could not be read as one at all (`AR`), and not only its content (`AE`).
  public var isReject: Bool

  /// A fault.
  public init(
    _ place: HL7Place, _ condition: Condition, says: String, accepts: String,
    isReject: Bool = false
  ) {
    self.place = place
    self.condition = condition
    self.says = says
    self.accepts = accepts
    self.isReject = isReject
  }

  /// The same as every import names what it cannot take.
  public var error: InputError {
    InputError(field: place.description, says: says, accepts: accepts)
  }
}

/// A place in a message.
public struct HL7Place: Hashable, Sendable, CustomStringConvertible {
  /// The segment, such as `PID`, or empty for the whole message.
  public var segment: String
  /// The field from 1, or 0 for the whole segment.
  public var field: Int

  /// A place.
  public init(_ segment: String = "", _ field: Int = 0) {
    self.segment = segment
    self.field = field
  }

  /// `PID-3`, `PID`, or `message`.
  public var description: String {
    guard !segment.isEmpty else { return "message" }
    return field == 0 ? segment : "\(segment)-\(field)"
  }
}
