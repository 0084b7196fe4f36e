import DeskCore

/// The charts, and the keys by which they are found.
enum PatientTable: RecordTable {
  typealias Record = Patient

  static let insert = """
    INSERT INTO patient (
      mrn, sort_name, family, given, middle, suffix, born, source, looks_alike, body)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, $9)
    ON CONFLICT DO NOTHING
    """
  static let update = """
    UPDATE patient
    SET sort_name = $2, family = $3, given = $4, middle = $5, suffix = $6, born = $7, source = $8,
      body = $9
    WHERE mrn = $1
    """
  static let select = "SELECT body FROM patient WHERE mrn = $1"
  static let page = """
    SELECT mrn, sort_name, family, given, middle, suffix, born, source, looks_alike, body
    FROM patient
    WHERE mrn > $1 ORDER BY mrn LIMIT $2
    """

  static let bySource = "SELECT body FROM patient WHERE source = $1 AND source <> '' ORDER BY mrn"

  static func values(_ record: Patient, in session: any Session) -> [SQLValue] {
    [
      .text(record.mrn), .text(PatientKeys.sortName(record.name)), .text(record.name.family),
      .text(record.name.given), .text(record.name.middle), .text(record.name.suffix),
      .day(record.bornOn), .text(record.sourceID),
    ]
  }

  /// A chart, and whether another patient looks alike.
  static func findMarked(_ mrn: String, in session: any Session) throws -> (Patient, Bool)? {
    let sql = "SELECT body, looks_alike FROM patient WHERE mrn = $1"
    return try session.row(sql, [.text(mrn)]).map { (try decode($0.text(0), key: mrn), $0.flag(1)) }
  }

  /// What of a chart tells whom it looks like.
  private static let telling: Set<String> = ["name", "formerFamily", "bornOn", "merged"]

  static func derive(_ record: Patient, changed: Set<String>?, in session: any Session) throws {
    let told = changed.map { !$0.isDisjoint(with: telling) } ?? true
    guard told || changed?.contains("phone") == true else { return }
    let keys = PatientKeys(record)
    try PatientKeyTable.renew(keys, of: record.mrn, in: session)
    guard told else { return }
    // A chart that was merged away is found by its own words, and looks like nobody.
    try LookAlikes.renew(record, pairs: record.merged == nil ? keys.pairs : [], in: session)
    try RequestTable.rename(patient: record, in: session)
  }
}
