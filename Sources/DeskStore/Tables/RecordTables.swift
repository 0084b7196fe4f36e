import DeskCore

extension Table {
  /// The type that knows the table's SQL.
  var sql: any RecordTable.Type {
    switch self {
    case .setting: SettingTable.self
    case .person: PersonTable.self
    case .policy: PolicyTable.self
    case .patient: PatientTable.self
    case .study: StudyTable.self
    case .report: ReportTable.self
    case .document: DocumentTable.self
    case .request: RequestTable.self
    case .visit: VisitTable.self
    case .media: MatterTable<MediaJob>.self
    case .amendment: MatterTable<Amendment>.self
    case .death: MatterTable<DeathNotice>.self
    case .adoption: MatterTable<AdoptionNotice>.self
    case .accounting: MatterTable<Accounting>.self
    case .incident: MatterTable<Incident>.self
    case .nearMiss: MatterTable<NearMiss>.self
    case .paper: MatterTable<PaperScan>.self
    case .downtime: DowntimeTable.self
    case .counter: CounterTable.self
    }
  }

  /// The type that moves its rows, where a machine does.
  var staged: (any StagedTable.Type)? { sql as? any StagedTable.Type }

  /// The table that a machine's subjects stand in.
  init?(machine: String) {
    switch machine {
    case "request": self = .request
    case "authorization": self = .document
    case "pickup": self = .visit
    case "imaging": self = .media
    case "amendment": self = .amendment
    case "death": self = .death
    case "adoption": self = .adoption
    case "accounting": self = .accounting
    case "incident": self = .incident
    case "nearMiss": self = .nearMiss
    case "patient": self = .patient
    case "person": self = .person
    case "policy": self = .policy
    case "paper": self = .paper
    // What is done about the desk itself moves no row.
    case "desk": self = .setting
    default: return nil
    }
  }
}
