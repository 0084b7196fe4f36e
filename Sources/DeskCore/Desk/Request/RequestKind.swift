/// What someone asks for: each kind names its track and the machine that works it in one table.
public enum RequestKind: String, CaseIterable, Hashable, Sendable, Codable {
  /// Own records.
  case ownRecords
  /// A third party with the patient's authorization.
  case thirdParty
  /// The patient directs a copy to someone.
  case directive
  /// Friends and family whom the patient lets see the record.
  case friendsAndFamily
  /// A treating provider.
  case treatingProvider
  /// Subpoena, warrant, court order, police, coroner.
  case legalProcess
  /// A correction of the record.
  case amendment
  /// Whom the record went to.
  case accounting
  /// A patient has died.
  case deathNotice
  /// A court's paper about an adoption.
  case adoptionPaper
  /// A paper on file is taken back.
  case revocation
  /// Something is not to go to somebody.
  case restriction
  /// Another address or means.
  case confidentialCommunication
  /// Online access to a child's or a ward's record.
  case proxyAccess
  /// The patient's own online access.
  case portalEnrolment
  /// What was billed.
  case billing
  /// Another hospital's records for a coming visit.
  case outsideRecords
  /// Whether something was received.
  case receiptCheck
  /// Records wanted from another facility.
  case outsideFacility

  /// Who works a kind.
  public enum Work: Hashable, Sendable {
    /// The request machine.
    case release
    /// Another machine of the desk, by name.
    case machine(String)
    /// Another office.
    case elsewhere(RedirectTopic)
  }

  /// The track, the work and the words on screen of each kind.
  private var row: (track: Track, work: Work, words: String) {
    switch self {
    case .ownRecords: (.access, .release, "Own records")
    case .thirdParty: (.authorization, .release, "Third party")
    case .directive: (.directive, .release, "Sent for patient")
    case .friendsAndFamily: (.authorization, .machine("authorization"), "Friends and family")
    case .treatingProvider: (.provider, .release, "Treating provider")
    case .legalProcess: (.legal, .release, "Legal process")
    case .amendment: (.amendment, .elsewhere(.amendment), "Amendment")
    case .accounting: (.accounting, .machine("accounting"), "Accounting")
    case .deathNotice: (.notice, .machine("death"), "Death notice")
    case .adoptionPaper: (.notice, .machine("adoption"), "Adoption paper")
    case .revocation: (.authorization, .machine("authorization"), "Revocation")
    case .restriction: (.access, .machine("authorization"), "Restriction")
    case .confidentialCommunication:
      (.access, .machine("authorization"), "Confidential communication")
    case .proxyAccess: (.access, .machine("authorization"), "Child or ward access")
    case .portalEnrolment: (.access, .elsewhere(.portalEnrolment), "Enrolment in the portal")
    case .billing: (.access, .elsewhere(.billing), "Billing")
    case .outsideRecords: (.provider, .elsewhere(.outsideRecords), "Outside records")
    case .receiptCheck: (.provider, .elsewhere(.receiptCheck), "Receipt check")
    case .outsideFacility: (.provider, .elsewhere(.outsideFacility), "From another facility")
    }
  }

  /// The track that the kind runs on.
  public var track: Track { row.track }

  /// Who works it.
  public var work: Work { row.work }

  /// The words on screen.
  public var words: String { row.words }

  /// The kinds that the request machine works.
  public static let releases = allCases.filter { $0.work == .release }
}
