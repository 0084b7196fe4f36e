import DeskCore

/// The charts, and the keys by which they are found.
enum PatientTable: RecordTable {
  typealias Record = Patient

  static let insert = """
    INSERT INTO patient (mrn, sort_name, listed, sound, born, phone, body)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT DO NOTHING
    """
  static let update = """
    UPDATE patient
    SET sort_name = $2, listed = $3, sound = $4, born = $5, phone = $6, body = $7
    WHERE mrn = $1
    """
  static let select = "SELECT body FROM patient WHERE mrn = $1"
  static let page = """
    SELECT mrn, sort_name, listed, sound, born, phone, body FROM patient
    WHERE mrn > $1 ORDER BY mrn LIMIT $2
    """
  static let lookAlikes = """
    SELECT body FROM patient
    WHERE sound = $1 AND mrn <> $2 AND (born IS NULL OR born BETWEEN $3 AND $4)
    ORDER BY sort_name, mrn
    LIMIT 50
    """

  static func values(_ record: Patient, in session: any Session) -> [SQLValue] {
    let name = PatientKeys(record)
    return [
      .text(record.mrn), .text(name.sortName), .text(record.name.listed), .text(name.sound),
      .day(record.bornOn), .text(record.phone),
    ]
  }

  static func derive(_ record: Patient, in session: any Session) throws {
    let keys = PatientKeys(record)
    try session.execute("DELETE FROM patient_key WHERE mrn = $1", [.text(record.mrn)])
    for (kind, word) in keys.all {
      try session.execute(
        """
        INSERT INTO patient_key (kind, word, sort_name, mrn) VALUES ($1, $2, $3, $4)
        ON CONFLICT DO NOTHING
        """, [.text(kind.rawValue), .text(word), .text(keys.sortName), .text(record.mrn)])
    }
    try RequestTable.rename(patient: record, in: session)
  }

  /// Patients who look like this one: they sound alike and were born within a year of it.
  ///
  /// An unknown date of birth tells nobody apart.
  static func lookAlikes(of patient: Patient, in session: any Session) throws -> [Patient] {
    let sound = PatientKeys(patient).sound
    guard !sound.isEmpty else { return [] }
    let born = patient.bornOn?.number
    return try records(
      lookAlikes,
      [
        .text(sound), .text(patient.mrn), .int(born.map { $0 - 366 } ?? Int(Int32.min)),
        .int(born.map { $0 + 366 } ?? Int(Int32.max)),
      ], in: session)
  }
}
