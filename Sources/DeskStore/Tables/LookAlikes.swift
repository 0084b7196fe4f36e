import DeskCore

/// Which patients look alike, kept as pairs of sounds and a mark on each chart.
///
/// The rule is the core's (`LookAlike`); the pairs only find those who can fulfil it. The mark is
/// kept when a chart is written, so that a list need not look for anyone.
enum LookAlikes {
  /// The day of birth of someone whose date is not known: it tells nobody apart.
  static let unknownBirth = -1_000_000

  /// Other patients who look like this one, by MRN.
  static func of(_ patient: Patient, in session: any Session) throws -> [Patient] {
    let pairs = PatientKeys(patient).pairs
    return try neighbours(of: patient, pairs: pairs, in: session)
      .compactMap { try PatientTable.find($0, in: session) }
      .filter { LookAlike.isNear($0, patient) }
  }

  /// Writes the pairs of a chart that was written, and the marks of everyone whom it concerns.
  ///
  /// Of those who are marked already one is enough to know that this chart looks like somebody: so a
  /// crowd of one name, such as charts of unknown people, costs a chart more no more than its rows.
  static func renew(_ patient: Patient, pairs: [String], in session: any Session) throws {
    let before = try marked(with: patient.mrn, in: session)
    try session.execute("DELETE FROM patient_pair WHERE mrn = $1", [.text(patient.mrn)])
    let born = SQLValue.int(patient.bornOn?.number ?? unknownBirth)
    try session.insert(
      "INSERT INTO patient_pair (pair, born, mrn)",
      pairs.map { [.text($0), born, .text(patient.mrn)] })
    var looksAlike = false
    for other in try neighbours(of: patient, pairs: pairs, in: session) {
      if looksAlike, try isMarked(other, in: session) { continue }
      guard let chart = try PatientTable.find(other, in: session),
        LookAlike.isNear(chart, patient)
      else { continue }
      looksAlike = true
      try mark(other, true, in: session)
    }
    try mark(patient.mrn, looksAlike, in: session)
    for other in before {
      guard let chart = try PatientTable.find(other, in: session),
        !LookAlike.isNear(chart, patient)
      else { continue }
      try mark(other, try hasLookAlike(chart, in: session), in: session)
    }
  }

  /// Whether anybody looks like a patient; ends at the first who does.
  private static func hasLookAlike(_ patient: Patient, in session: any Session) throws -> Bool {
    let pairs = PatientKeys(patient).pairs
    for limit in [8, nil] {
      for other in try neighbours(of: patient, pairs: pairs, limit: limit, in: session) {
        guard let chart = try PatientTable.find(other, in: session) else { continue }
        if LookAlike.isNear(chart, patient) { return true }
      }
    }
    return false
  }

  /// Everyone else who shares a pair and may be as old, by MRN; at most so many of each pair.
  private static func neighbours(
    of patient: Patient, pairs: [String], limit: Int? = nil, in session: any Session
  ) throws -> [String] {
    let found = try pairs.flatMap {
      try rows($0, born: patient.bornOn, limit: limit, in: session).map { $0.text(0) }
    }
    return Set(found).subtracting([patient.mrn]).sorted()
  }

  /// Those who may have looked like this patient before the pairs were written anew.
  private static func marked(with mrn: String, in session: any Session) throws -> Set<String> {
    let own = try session.rows("SELECT pair, born FROM patient_pair WHERE mrn = $1", [.text(mrn)])
    var near: Set<String> = []
    for pair in own {
      let born = pair.int(1) == unknownBirth ? nil : Day(number: pair.int(1))
      near.formUnion(try rows(pair.text(0), born: born, in: session).map { $0.text(0) })
    }
    return try near.subtracting([mrn]).filter { try isMarked($0, in: session) }
  }

  private static func isMarked(_ mrn: String, in session: any Session) throws -> Bool {
    let sql = "SELECT looks_alike FROM patient WHERE mrn = $1"
    return try session.row(sql, [.text(mrn)])?.flag(0) ?? false
  }

  private static func mark(_ mrn: String, _ looksAlike: Bool, in session: any Session) throws {
    try session.execute(
      "UPDATE patient SET looks_alike = $2 WHERE mrn = $1 AND looks_alike <> $2",
      [.text(mrn), .flag(looksAlike)])
  }

  private static func rows(
    _ pair: String, born: Day?, limit: Int? = nil, in session: any Session
  ) throws -> [Row] {
    // PostgreSQL takes no -1 for all, and SQLite no ALL.
    let most = SQLValue.int(limit ?? Int(Int32.max))
    guard let born else {
      let sql = "SELECT mrn FROM patient_pair WHERE pair = $1 LIMIT $2"
      return try session.rows(sql, [.text(pair), most])
    }
    return try session.rows(
      """
      SELECT mrn FROM patient_pair
      WHERE pair = $1 AND (born BETWEEN $2 AND $3 OR born = $4)
      LIMIT $5
      """,
      [.text(pair), .int(born.number - 366), .int(born.number + 366), .int(unknownBirth), most])
  }
}
