/// A disc, film or link on its way from the archive to the shelf and out.
public struct MediaJob: Matter, Hashable, Codable {
  /// `MD-10034`; it is on the label.
  public var id: String
  /// Counts the row's changes.
  public var version = 0
  /// Where it stands.
  public var stage: ImagingStage = .start
  /// The patient's MRN.
  public var patient: String
  /// The request that it belongs to.
  public var request: String
  /// The site that owns it.
  public var site: String
  /// The last day for it: the request's or the mammogram's, or the day lent film is due back.
  public var due: Day?

  /// What it is made on.
  public var medium: Medium = .disc
  /// The studies that are to be on it, and no others.
  public var accessions: [String] = []
  /// Original film or a copy; nil where it is no film.
  public var film: FilmKind?
  /// Sheets of film on file, or taken out; nil while nobody has counted.
  public var sheets: Int?
  /// Whether a mammogram is among the studies; nil when nobody knows.
  public var mammogram: Bool?
  /// Whether the patient asked for the originals; nil when nobody said.
  public var originals: Originals?
  /// The other medium that the patient agreed to, if there was a need.
  public var agreement: FormatAgreement?
  /// Who ordered it.
  public var orderedBy = ""
  /// Who made it, or empty; that person never reads it back.
  public var madeBy = ""
  /// Whether its content is encrypted; nil until it is made.
  public var encrypted: Bool?
  /// Those that failed their read-back, oldest first.
  public var spoiled: [SpoiledMedium] = []
  /// The read-back that it passed.
  public var readBack: ReadBack?
  /// Shelf bin, or empty.
  public var bin = ""
  /// The site that holds it, or empty.
  public var heldAt = ""
  /// The site that it is on its way to, or empty.
  public var goingTo = ""
  /// Who gave it and who took it, oldest first.
  public var custody: [CustodyChange] = []
  /// Who has it, or had it: the collector, or the recipient.
  public var bearer = ""
  /// The day lent film is due back.
  public var dueBack: Day?
  /// Times that overdue film was asked for.
  public var chases = 0
  /// Why it was recalled, or empty.
  public var hold = ""
  /// The letter that told of a search in vain, or empty.
  public var letter = ""
  /// The incident that a loss was reported as, or empty.
  public var incident = ""
  /// Who ended it: destroyed, filed again, issued; or empty.
  public var endedBy = ""
  /// When it ended.
  public var endedAt: Instant?

  /// The table.
  public static let table = Table.media

  /// A row as it is opened.
  public init(id: String, patient: String, request: String, site: String) {
    self.id = id
    self.patient = patient
    self.request = request
    self.site = site
  }

  /// The volume name on the disc: the number without its dash.
  public var volume: String { id.filter { $0 != "-" } }
}
