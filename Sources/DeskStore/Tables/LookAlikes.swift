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
    try of(patient, pairs: PatientKeys(patient).pairs, in: session)
  }

  private static func of(_ patient: Patient, pairs: [String], in session: any Session) throws
    -> [Patient]
  {
    var found: [String: Patient] = [:]
    for pair in pairs {
      for row in try rows(pair, born: patient.bornOn, in: session)
      where row.text(0) != patient.mrn && found[row.text(0)] == nil {
        found[row.text(0)] = try PatientTable.find(row.text(0), in: session)
      }
    }
    return found.values.filter { LookAlike.isNear($0, patient) }.sorted { $0.mrn < $1.mrn }
  }

  /// Writes the pairs of a chart that was written, and the marks of everyone whom it concerns.
  static func renew(_ patient: Patient, pairs: [String], in session: any Session) throws {
    let before = try marked(with: patient.mrn, in: session)
    try session.execute("DELETE FROM patient_pair WHERE mrn = $1", [.text(patient.mrn)])
    let born = SQLValue.int(patient.bornOn?.number ?? unknownBirth)
    try session.insert(
      "INSERT INTO patient_pair (pair, born, mrn)",
      pairs.map { [.text($0), born, .text(patient.mrn)] })
    let after = try of(patient, pairs: pairs, in: session)
    try mark(patient.mrn, !after.isEmpty, in: session)
    for other in after { try mark(other.mrn, true, in: session) }
    for other in before where !after.contains(where: { $0.mrn == other }) {
      guard let chart = try PatientTable.find(other, in: session) else { continue }
      try mark(other, try !of(chart, in: session).isEmpty, in: session)
    }
  }

  /// Those who may have looked like this patient before the pairs were written anew.
  private static func marked(with mrn: String, in session: any Session) throws -> Set<String> {
    let own = try session.rows("SELECT pair, born FROM patient_pair WHERE mrn = $1", [.text(mrn)])
    var near: Set<String> = []
    for pair in own {
      let born = pair.int(1) == unknownBirth ? nil : Day(number: pair.int(1))
      near.formUnion(try rows(pair.text(0), born: born, in: session).map { $0.text(0) })
    }
    return try near.subtracting([mrn]).filter { other in
      try session.row("SELECT looks_alike FROM patient WHERE mrn = $1", [.text(other)])?.flag(0)
        ?? false
    }
  }

  private static func mark(_ mrn: String, _ looksAlike: Bool, in session: any Session) throws {
    try session.execute(
      "UPDATE patient SET looks_alike = $2 WHERE mrn = $1 AND looks_alike <> $2",
      [.text(mrn), .flag(looksAlike)])
  }

  private static func rows(_ pair: String, born: Day?, in session: any Session) throws -> [Row] {
    guard let born else {
      return try session.rows("SELECT mrn FROM patient_pair WHERE pair = $1", [.text(pair)])
    }
    return try session.rows(
      """
      SELECT mrn FROM patient_pair
      WHERE pair = $1 AND (born BETWEEN $2 AND $3 OR born = $4)
      """, [.text(pair), .int(born.number - 366), .int(born.number + 366), .int(unknownBirth)])
  }
}
