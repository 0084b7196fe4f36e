/// A scan or a picture of a paper, kept by what is in it beside the database.
///
/// The row says what was filed; the bytes lie in a private folder under their own digest.
public struct PaperScan: Hashable, Sendable, Codable {
  /// `PF-10001`.
  public var id: String
  /// Counts the row's changes.
  public var version = 0
  /// Where it stands.
  public var stage: PaperStage = .unfiled
  /// The number of what it belongs to: a paper, a request, a visit, a notice or other matter.
  public var subject: String
  /// The patient's MRN, or empty while the desk does not know which patient it is about.
  public var patient: String
  /// The site that filed it.
  public var site: String
  /// What was filed.
  public var stamp: PaperStamp
  /// The name that it came under, without folders and control characters.
  public var name: String
  /// Who filed it.
  public var filedBy: String
  /// When it was filed.
  public var filedAt: Instant
  /// Who opened it, oldest first.
  public var opened: [Sighting] = []

  /// A file as it comes in.
  public init(
    id: String, subject: String, patient: String, stamp: PaperStamp, name: String,
    filed: Sighting
  ) {
    self.id = id
    self.subject = subject
    self.patient = patient
    self.stamp = stamp
    self.name = PaperScan.safe(name)
    site = filed.site
    filedBy = filed.by
    filedAt = filed.at
  }

  /// Whether a user has opened it.
  public func wasOpened(by user: String) -> Bool { opened.contains { $0.by == user } }

  /// Characters of a name at most.
  static let nameLimit = 120

  /// A name without folders, control characters and marks that turn the reading direction.
  static func safe(_ name: String) -> String {
    let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
    let kept = last.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: false
      default: true
      }
    }
    return String(trimmed(String(String.UnicodeScalarView(kept))).prefix(nameLimit))
  }
}

extension PaperScan: Matter {
  /// Files of papers.
  public static let table = Table.paper
  /// What it belongs to; the matters' tables find rows by it.
  public var request: String { subject }
  /// Nothing runs for a file.
  public var due: Day? { nil }
}
