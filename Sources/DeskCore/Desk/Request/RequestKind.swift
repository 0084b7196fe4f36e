/// What someone asks for; each kind names its track in one table.
public enum RequestKind: String, CaseIterable, Hashable, Sendable, Codable {
  /// Own records.
  case ownRecords
  /// A third party with the patient's authorization.
  case thirdParty
  /// The patient directs a copy to someone.
  case directive
  /// A treating provider.
  case treatingProvider
  /// Subpoena, warrant, court order, police, coroner.
  case legalProcess

  /// The track that the kind runs on.
  public var track: Track {
    switch self {
    case .ownRecords: .access
    case .thirdParty: .authorization
    case .directive: .directive
    case .treatingProvider: .provider
    case .legalProcess: .legal
    }
  }

  /// The words on screen.
  public var words: String {
    switch self {
    case .ownRecords: "Own records"
    case .thirdParty: "Third party"
    case .directive: "Sent for patient"
    case .treatingProvider: "Treating provider"
    case .legalProcess: "Legal process"
    }
  }
}
