public import DeskCore

/// The desk's rows as one transaction sees them.
public final class SQLChart: Chart {
  /// The number before the first of every sequence; so numbers sort as text for a long time.
  static let beforeFirst = 10_000

  let session: any Session
  /// The numbers drawn in this transaction.
  private(set) var drawn: [String: Int] = [:]

  init(_ session: any Session) { self.session = session }

  /// A request by number.
  public func request(_ id: String) throws -> Request? { try RequestTable.find(id, in: session) }

  /// A patient by MRN.
  public func patient(_ mrn: String) throws -> Patient? { try PatientTable.find(mrn, in: session) }

  /// A patient by the number of the system that they came from.
  public func patient(source: String) throws -> Patient? {
    try PatientTable.records(PatientTable.bySource, [.text(source)], in: session).first
  }

  /// A paper by number.
  public func document(_ id: String) throws -> Document? {
    try DocumentTable.find(id, in: session)
  }

  /// A patient's papers, oldest first.
  public func documents(ofPatient mrn: String) throws -> [Document] {
    try DocumentTable.records(DocumentTable.ofPatient, [.text(mrn)], in: session)
  }

  /// A visit by number.
  public func visit(_ id: String) throws -> Visit? { try VisitTable.find(id, in: session) }

  /// The visits for a request, oldest first.
  public func visits(ofRequest id: String) throws -> [Visit] {
    try VisitTable.records(VisitTable.ofRequest, [.text(id)], in: session)
  }

  /// The visits of a site that are not over, oldest first.
  public func openVisits(at site: String) throws -> [Visit] {
    try VisitTable.records(VisitTable.waiting, [.text(site)], in: session)
  }

  /// A patient's requests, oldest first.
  public func requests(ofPatient mrn: String) throws -> [Request] {
    try RequestTable.records(RequestTable.ofPatient, [.text(mrn)], in: session)
  }

  /// The requests that rest on a paper.
  public func requests(restingOn document: String) throws -> [Request] {
    try RequestTable.records(RequestTable.restingOn, [.text(document)], in: session)
  }

  /// The request whose packet has an item with this bar code; an open one first.
  public func request(withLabel label: String) throws -> Request? {
    try RequestTable.records(RequestTable.withLabel, [.text(label)], in: session).first
  }

  /// A patient's studies, newest first.
  public func studies(ofPatient mrn: String) throws -> [Study] {
    try StudyTable.records(StudyTable.ofPatient, [.text(mrn)], in: session)
  }

  /// A patient's reports, newest first.
  public func reports(ofPatient mrn: String) throws -> [Report] {
    try ReportTable.records(ReportTable.ofPatient, [.text(mrn)], in: session)
  }

  /// A study by accession number.
  public func study(_ accession: String) throws -> Study? {
    try StudyTable.find(accession, in: session)
  }

  /// A report by its number.
  public func report(_ id: String) throws -> Report? { try ReportTable.find(id, in: session) }

  /// Other patients who look like this one.
  public func lookAlikes(of patient: Patient) throws -> [Patient] {
    try LookAlikes.of(patient, in: session)
  }

  /// A disc, an amendment, a notice, an accounting, an incident by number.
  public func matter<Row: Matter>(_ id: String, as: Row.Type) throws -> Row? {
    try MatterTable<Row>.find(id, in: session)
  }

  /// A patient's matters of one kind, oldest first.
  public func matters<Row: Matter>(ofPatient mrn: String, as: Row.Type) throws -> [Row] {
    try MatterTable<Row>.records(MatterTable<Row>.ofPatient, [.text(mrn)], in: session)
  }

  /// A request's matters of one kind, oldest first.
  public func matters<Row: Matter>(ofRequest id: String, as: Row.Type) throws -> [Row] {
    try MatterTable<Row>.records(MatterTable<Row>.ofRequest, [.text(id)], in: session)
  }

  /// A user by name.
  public func person(_ user: String) throws -> Person? { try PersonTable.find(user, in: session) }

  /// A declared downtime by number.
  public func downtime(_ id: String) throws -> Downtime? {
    try DowntimeTable.find(id, in: session)
  }

  /// Everyone who works or worked at the desk, by name.
  public func people() throws -> [Person] {
    try PersonTable.records(PersonTable.bodies, [], in: session)
  }

  /// The policy in force: the newest one; nil before any was loaded.
  public func policy() throws -> Policy? {
    try PolicyTable.records(PolicyTable.newest, [], in: session).first
  }

  /// The version of the newest policy; 0 before any was loaded.
  public func policyVersion() throws -> Int {
    try session.row(PolicyTable.newestVersion, [])?.int(0) ?? 0
  }

  /// A policy by version.
  public func policy(version: Int) throws -> Policy? {
    try PolicyTable.find(String(version), in: session)
  }

  /// What the database knows about itself under a name; nil when it knows nothing.
  public func setting(_ name: String) throws -> String? {
    try SettingTable.find(name, in: session)?.value
  }

  /// The next number of a sequence; drawn once, never again.
  ///
  /// It is kept when the act is, done or refused, as a fact of its entry.
  public func nextNumber(_ prefix: String) throws -> Int {
    let last: Int
    if let drawn = drawn[prefix] {
      last = drawn
    } else {
      last = try CounterTable.find(prefix, in: session)?.last ?? SQLChart.beforeFirst
    }
    drawn[prefix] = last + 1
    return last + 1
  }

  /// The facts of the sequences that were drawn from.
  func counterFacts() throws -> [Fact] {
    try drawn.sorted { $0.key < $1.key }.map { prefix, last in
      let new = Counter(prefix: prefix, last: last)
      guard let old = try CounterTable.find(prefix, in: session) else {
        return try Fact.created(new)
      }
      return try Fact.changed(from: old, to: new)
    }
  }
}
