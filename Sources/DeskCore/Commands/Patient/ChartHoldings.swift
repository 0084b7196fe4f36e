/// Everything that hangs on one chart: what goes with it when two charts become one.
///
/// Closed requests too, or an accounting of the chart that goes on would not list what left under
/// the other number. Visits hang on their request.
struct ChartHoldings {
  var requests: [Request] = []
  var documents: [Document] = []
  var studies: [Study] = []
  var reports: [Report] = []
  var media: [MediaJob] = []
  var amendments: [Amendment] = []
  var deaths: [DeathNotice] = []
  var adoptions: [AdoptionNotice] = []
  var accountings: [Accounting] = []
  var incidents: [Incident] = []

  /// Nothing.
  init() {}

  /// What the chart's rows say now.
  init(of mrn: String, in chart: some Chart) throws {
    requests = try chart.requests(ofPatient: mrn)
    documents = try chart.documents(ofPatient: mrn)
    studies = try chart.studies(ofPatient: mrn)
    reports = try chart.reports(ofPatient: mrn)
    media = try chart.matters(ofPatient: mrn, as: MediaJob.self)
    amendments = try chart.matters(ofPatient: mrn, as: Amendment.self)
    deaths = try chart.matters(ofPatient: mrn, as: DeathNotice.self)
    adoptions = try chart.matters(ofPatient: mrn, as: AdoptionNotice.self)
    accountings = try chart.matters(ofPatient: mrn, as: Accounting.self)
    incidents = try chart.matters(ofPatient: mrn, as: Incident.self)
  }

  /// All of it, by table and key.
  var rows: [ChartRow] {
    Self.rows(requests) + Self.rows(documents) + Self.rows(media) + Self.rows(amendments)
      + Self.rows(deaths) + Self.rows(adoptions) + Self.rows(accountings) + Self.rows(incidents)
      + Self.rows(studies) + Self.rows(reports)
  }

  /// The numbers that the desk itself gave, whose histories should tell of the move.
  var numbers: [String] {
    rows.filter { $0.table != .study && $0.table != .report }.map(\.key)
  }

  /// Those of the rows that are among these.
  func only(_ rows: Set<ChartRow>) -> ChartHoldings {
    var kept = ChartHoldings()
    kept.requests = Self.only(rows, of: requests)
    kept.documents = Self.only(rows, of: documents)
    kept.studies = Self.only(rows, of: studies)
    kept.reports = Self.only(rows, of: reports)
    kept.media = Self.only(rows, of: media)
    kept.amendments = Self.only(rows, of: amendments)
    kept.deaths = Self.only(rows, of: deaths)
    kept.adoptions = Self.only(rows, of: adoptions)
    kept.accountings = Self.only(rows, of: accountings)
    kept.incidents = Self.only(rows, of: incidents)
    return kept
  }

  private static func rows<Record: JournalledRecord>(_ records: [Record]) -> [ChartRow] {
    records.map { ChartRow(Record.table, $0.key) }
  }

  private static func only<Record: JournalledRecord>(
    _ rows: Set<ChartRow>, of records: [Record]
  ) -> [Record] {
    records.filter { rows.contains(ChartRow(Record.table, $0.key)) }
  }
}

extension ChartHoldings {
  /// The packets whose labels name the chart that they were packed for.
  var packets: [Request] { requests.filter(\.isLabelled) }

  /// The discs and films that are made, and name the patient whom they were made for.
  var made: [MediaJob] { media.filter(\.isLabelled) }

  /// The move of everything that carries no label to another chart.
  func relinked(to mrn: String) throws -> [Fact] {
    var facts = try Self.staged(requests.filter { !$0.isLabelled }) { $0.relink(to: mrn) }
    facts += try Self.staged(documents) { $0.form.relink(to: mrn) }
    facts += try Self.staged(media.filter { !$0.isLabelled }) { $0.patient = mrn }
    facts += try Self.staged(amendments) { $0.patient = mrn }
    facts += try Self.staged(deaths) { $0.patient = mrn }
    facts += try Self.staged(adoptions) { $0.patient = mrn }
    facts += try Self.staged(accountings) { $0.patient = mrn }
    facts += try Self.staged(incidents) { $0.patient = mrn }
    facts += try Self.changed(studies) { $0.mrn = mrn }
    facts += try Self.changed(reports) { $0.mrn = mrn }
    return facts
  }

  private static func staged<Record: StagedRecord>(
    _ records: [Record], _ change: (inout Record) -> Void
  ) throws -> [Fact] {
    try changed(records) { record in
      record.version += 1
      change(&record)
    }
  }

  private static func changed<Record: JournalledRecord>(
    _ records: [Record], _ change: (inout Record) -> Void
  ) throws -> [Fact] {
    try records.map { old in
      var new = old
      change(&new)
      return try Fact.changed(from: old, to: new)
    }
  }
}

extension Request {
  /// Whether a packet of it stands on a shelf, under labels that name the patient.
  fileprivate var isLabelled: Bool { [.packed, .ready, .sendable].contains(stage) }

  /// Hangs it on another chart; receipt and clocks stay.
  mutating func relink(to mrn: String) {
    patient = mrn
    wanted.patient = mrn
  }
}

extension MediaJob {
  /// Whether it is made, and says for whom.
  fileprivate var isLabelled: Bool { [.made, .verified, .shelved, .inTransit].contains(stage) }
}

extension DocumentForm {
  /// Hangs it on another chart; what the paper itself says stays.
  fileprivate mutating func relink(to mrn: String) {
    if scope.patient == patient { scope.patient = mrn }
    patient = mrn
  }
}
