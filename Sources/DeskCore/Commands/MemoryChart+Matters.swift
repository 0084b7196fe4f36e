extension MemoryChart {
  /// A matter by number.
  public func matter<Row: Matter>(_ id: String, as: Row.Type) throws -> Row? {
    try matters[Row.table]?[id].map { try FieldDecoder.decode(Row.self, from: $0) }
  }

  /// A patient's matters of one kind, in order of number.
  public func matters<Row: Matter>(ofPatient mrn: String, as: Row.Type) throws -> [Row] {
    try all(Row.self).filter { $0.patient == mrn }
  }

  /// A request's matters of one kind, in order of number.
  public func matters<Row: Matter>(ofRequest id: String, as: Row.Type) throws -> [Row] {
    try all(Row.self).filter { $0.request == id }
  }

  /// Puts matters in, as they stand.
  public mutating func put(_ rows: some Sequence<some Matter>) throws {
    for row in rows {
      matters[type(of: row).table, default: [:]][row.id] = try FieldEncoder.encode(row)
    }
  }

  /// Puts a matter of any kind in, as it stands.
  public mutating func put(_ matter: AnyMatter) throws {
    switch matter {
    case .amendment(let row): try put([row])
    case .death(let row): try put([row])
    case .adoption(let row): try put([row])
    case .accounting(let row): try put([row])
    case .incident(let row): try put([row])
    }
  }

  /// Takes over everything that stands beside a patient's requests on another chart.
  public mutating func takeMatters(ofPatient mrn: String, from chart: some Chart) throws {
    try put(chart.matters(ofPatient: mrn, as: MediaJob.self))
    try put(chart.matters(ofPatient: mrn, as: Amendment.self))
    try put(chart.matters(ofPatient: mrn, as: DeathNotice.self))
    try put(chart.matters(ofPatient: mrn, as: AdoptionNotice.self))
    try put(chart.matters(ofPatient: mrn, as: Accounting.self))
    try put(chart.matters(ofPatient: mrn, as: Incident.self))
    try put(chart.matters(ofPatient: mrn, as: NearMiss.self))
    try put(chart.matters(ofPatient: mrn, as: PaperScan.self))
  }

  /// Makes one matter's change.
  mutating func apply<Row: Matter>(_ fact: Fact, as: Row.Type) throws {
    let row: Row = try fact.applied(to: matters[fact.table]?[fact.key])
    matters[fact.table, default: [:]][fact.key] = try FieldEncoder.encode(row)
  }

  private func all<Row: Matter>(_: Row.Type) throws -> [Row] {
    try (matters[Row.table] ?? [:]).sorted { $0.key < $1.key }
      .map { try FieldDecoder.decode(Row.self, from: $0.value) }
  }
}
