/// What the desk's acts may read, afresh, inside one transaction.
///
/// Two conformers: a store's tables and, in tests, a desk held in memory. A reader throws only what
/// its machine throws; an absent row is nil.
public protocol Chart {
  /// A request by number.
  func request(_ id: String) throws -> Request?
  /// A patient by MRN.
  func patient(_ mrn: String) throws -> Patient?
  /// A paper by number.
  func document(_ id: String) throws -> Document?
  /// A patient's papers, oldest first.
  func documents(ofPatient mrn: String) throws -> [Document]
  /// A visit by number.
  func visit(_ id: String) throws -> Visit?
  /// The visits for a request, oldest first.
  func visits(ofRequest id: String) throws -> [Visit]
  /// A patient's requests, oldest first.
  func requests(ofPatient mrn: String) throws -> [Request]
  /// The requests that rest on a paper.
  func requests(restingOn document: String) throws -> [Request]
  /// The last act that was done on a subject, a request's visits among its own; nil when none is
  /// known.
  func lastAct(on subject: String) throws -> PastAct?
  /// A study by accession number.
  func study(_ accession: String) throws -> Study?
  /// A patient's studies.
  func studies(ofPatient mrn: String) throws -> [Study]
  /// A patient's reports.
  func reports(ofPatient mrn: String) throws -> [Report]
  /// Other patients who look like this one.
  func lookAlikes(of patient: Patient) throws -> [Patient]
  /// A disc, an amendment, a notice, an accounting, an incident by number.
  func matter<Row: Matter>(_ id: String, as: Row.Type) throws -> Row?
  /// A patient's matters of one kind, oldest first.
  func matters<Row: Matter>(ofPatient mrn: String, as: Row.Type) throws -> [Row]
  /// A request's matters of one kind, oldest first.
  func matters<Row: Matter>(ofRequest id: String, as: Row.Type) throws -> [Row]
  /// A user by name.
  func person(_ user: String) throws -> Person?
  /// A declared downtime by number.
  func downtime(_ id: String) throws -> Downtime?
  /// The version of the newest policy; 0 before any was loaded.
  func policyVersion() throws -> Int
  /// The request whose packet has an item with this bar code.
  func request(withLabel label: String) throws -> Request?
  /// The next number of a sequence; drawn once, never again.
  func nextNumber(_ prefix: String) throws -> Int
}
