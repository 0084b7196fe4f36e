/// A notice that a patient has died; unverified, it flags the chart and stops nothing.
public struct DeathNotice: Matter, Hashable, Codable {
  /// `NT-10004`.
  public var id: String
  /// Counts the row's changes.
  public var version = 0
  /// Where it stands.
  public var stage: DeathStage = .start
  /// The patient's MRN, or empty while nobody knows which chart it is.
  public var patient: String
  /// Always empty: a death belongs to a patient, not to a request.
  public var request: String
  /// The site that took it.
  public var site: String
  /// Always nil: neither the law nor the house gives it a day.
  public var due: Day?
  /// When and how it came in.
  public var received: Receipt
  /// The patient's first name as told.
  public var given = ""
  /// The middle name as told, empty where there is none, nil where nobody said.
  public var middle: String?
  /// The last name as told.
  public var family = ""
  /// The date of birth as told.
  public var bornOn: Day?
  /// The date of death as told.
  public var diedOn: Day?
  /// The informant's first name.
  public var informantGiven = ""
  /// The informant's last name.
  public var informantFamily = ""
  /// How the informant stands to the patient, in their words.
  public var relationship = ""
  /// The informant's phone.
  public var phone = ""
  /// What showed the death, once it is verified.
  public var source: Source?
  /// Who verified it, or empty.
  public var verifiedBy = ""
  /// Why it was rejected or undone, or empty.
  public var reason = ""

  /// What shows a death.
  public enum Source: String, CaseIterable, Hashable, Sendable, Codable {
    case deathCertificate, stateRegistry, socialSecurityRecord, medicalExaminer, ownHospital
  }

  /// What shows that a patient thought dead is alive.
  public enum LifeSign: String, CaseIterable, Hashable, Sendable, Codable {
    case patientInPerson, otherChartMeant, registryCorrected, sourceWithdrawn
  }

  /// The table.
  public static let table = Table.death

  /// A notice as it is recorded.
  public init(id: String, patient: String, received: Receipt) {
    self.id = id
    self.patient = patient
    self.received = received
    request = ""
    site = received.site
  }

  /// Whether a death is reported and nobody has confirmed or denied it yet.
  public var isUnconfirmed: Bool { DeathStage.open.contains(stage) }
}
