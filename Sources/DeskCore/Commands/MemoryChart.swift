/// A desk held in memory: the rows around one request for a pane's advice, or a whole small desk.
///
/// The same acts run on it as on the store's tables, so advice and decision cannot differ in
/// anything but the facts they see.
public struct MemoryChart: Chart, Hashable, Sendable {
  /// Requests by number.
  public var requests: [String: Request] = [:]
  /// Patients by MRN.
  public var patients: [String: Patient] = [:]
  /// Papers by number.
  public var documents: [String: Document] = [:]
  /// Visits by number.
  public var visits: [String: Visit] = [:]
  /// Studies by accession.
  public var studies: [String: Study] = [:]
  /// Reports by number.
  public var reports: [String: Report] = [:]
  /// Discs, amendments, notices, accountings and incidents by table and number, as fields.
  public var matters: [Table: [String: Fields]] = [:]
  /// People by user name.
  public var people: [String: Person] = [:]
  /// Declared downtimes by number.
  public var downtimes: [String: Downtime] = [:]
  /// The policies by version.
  public var policies: [Int: Policy] = [:]
  /// The last number given out in each sequence.
  public var numbers: [String: Int] = [:]
  /// The last act that was done on each subject.
  public var pastActs: [String: PastAct] = [:]
  /// Patients who look like others here; for a snapshot that does not hold every patient.
  public var knownLookAlikes: [Patient] = []

  /// An empty desk.
  public init() {}

  /// A request by number.
  public func request(_ id: String) -> Request? { requests[id] }
  /// A patient by MRN.
  public func patient(_ mrn: String) -> Patient? { patients[mrn] }
  /// A paper by number.
  public func document(_ id: String) -> Document? { documents[id] }
  /// A visit by number.
  public func visit(_ id: String) -> Visit? { visits[id] }
  /// A user by name.
  public func person(_ user: String) -> Person? { people[user] }
  /// A declared downtime by number.
  public func downtime(_ id: String) -> Downtime? { downtimes[id] }

  /// The version of the newest policy; 0 before any was loaded.
  public func policyVersion() -> Int { policies.keys.max() ?? 0 }

  /// A patient's papers.
  public func documents(ofPatient mrn: String) -> [Document] {
    documents.values.filter { $0.form.patient == mrn }.sorted { $0.id < $1.id }
  }

  /// The visits for a request.
  public func visits(ofRequest id: String) -> [Visit] {
    visits.values.filter { $0.request == id }.sorted { $0.id < $1.id }
  }

  /// A patient's requests.
  public func requests(ofPatient mrn: String) -> [Request] {
    requests.values.filter { $0.patient == mrn }.sorted { $0.id < $1.id }
  }

  /// The requests that rest on a paper.
  public func requests(restingOn document: String) -> [Request] {
    requests.values.filter { $0.basis == document || $0.authorityPaper == document }
      .sorted { $0.id < $1.id }
  }

  /// The last act that was done on a request.
  public func lastAct(on request: String) -> PastAct? { pastActs[request] }

  /// A study by accession number.
  public func study(_ accession: String) -> Study? { studies[accession] }

  /// A patient's studies.
  public func studies(ofPatient mrn: String) -> [Study] {
    studies.values.filter { $0.mrn == mrn }.sorted { $0.accession < $1.accession }
  }

  /// A patient's reports.
  public func reports(ofPatient mrn: String) -> [Report] {
    reports.values.filter { $0.mrn == mrn }.sorted { $0.id < $1.id }
  }

  /// Other patients who look like this one.
  public func lookAlikes(of patient: Patient) -> [Patient] {
    let here = patients.values.filter { $0.mrn != patient.mrn && LookAlike.isNear($0, patient) }
    return (here + knownLookAlikes.filter { LookAlike.isNear($0, patient) })
      .sorted { $0.mrn < $1.mrn }
  }

  /// The request with an item that has this bar code.
  public func request(withLabel label: String) -> Request? {
    requests.values.first { request in
      request.items.contains { $0.barcode(in: request.id) == label }
    }
  }

  /// The next number of a sequence as it stands; `perform` draws it.
  public func nextNumber(_ prefix: String) -> Int { (numbers[prefix] ?? 10_000) + 1 }
}
