import DeskCore

/// Release requests, and the bar codes in their packets.
enum RequestTable: StagedTable {
  typealias Record = Request

  /// The day of a request that is not needed by any day: sorts last.
  static let never = 3_000_000

  static let insert = """
    INSERT INTO request (
      id, version, stage, is_open, patient, kind, track, site, received, hipaa, state,
      mammography, promise, governing, governs, act_by, needed_by, closed, delivery, media,
      item_count, assignee, hold, bin, held_at, basis, authority, patient_sort, words, body)
    VALUES (
      $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
      $21, $22, $23, $24, $25, $26, $27, $28, $29, $30)
    ON CONFLICT DO NOTHING
    """
  static let update = """
    UPDATE request
    SET
      version = $2, stage = $3, is_open = $4, patient = $5, kind = $6, track = $7, site = $8,
      received = $9, hipaa = $10, state = $11, mammography = $12, promise = $13, governing = $14,
      governs = $15, act_by = $16, needed_by = $17, closed = $18, delivery = $19, media = $20,
      item_count = $21, assignee = $22, hold = $23, bin = $24, held_at = $25, basis = $26,
      authority = $27, patient_sort = $28, words = $29, body = $30
    WHERE id = $1
    """
  static let move = """
    UPDATE request SET version = version + 1, stage = $4
    WHERE id = $1 AND version = $2 AND stage = $3
    """
  static let standing = "SELECT version, stage FROM request WHERE id = $1"
  static let select = "SELECT body FROM request WHERE id = $1"
  static let page = """
    SELECT
      id, version, stage, is_open, patient, kind, track, site, received, hipaa, state,
      mammography, promise, governing, governs, act_by, needed_by, closed, delivery, media,
      item_count, assignee, hold, bin, held_at, basis, authority, patient_sort, words, body
    FROM request
    WHERE id > $1 ORDER BY id LIMIT $2
    """
  static let ofPatient = "SELECT body FROM request WHERE patient = $1 ORDER BY received, id"
  static let restingOn = """
    SELECT body FROM request WHERE basis = $1 AND basis <> ''
    UNION
    SELECT body FROM request WHERE authority = $1 AND authority <> ''
    """
  static let withLabel = """
    SELECT r.body FROM request_label AS l JOIN request AS r ON r.id = l.request
    WHERE l.label = $1
    ORDER BY r.is_open DESC, r.id DESC
    LIMIT 1
    """

  static func values(_ record: Request, in session: any Session) throws -> [SQLValue] {
    try standing(record) + clocks(record) + work(record) + patient(record, in: session)
  }

  static func derive(_ record: Request, changed: Set<String>?, in session: any Session) throws {
    guard changed?.contains("items") ?? true else { return }
    try session.execute("DELETE FROM request_label WHERE request = $1", [.text(record.id)])
    for item in record.items {
      try session.execute(
        """
        INSERT INTO request_label (label, request) VALUES ($1, $2) ON CONFLICT DO NOTHING
        """, [.text(item.barcode(in: record.id)), .text(record.id)])
    }
  }

  /// Writes a patient's name into the patient's requests, where lists are sorted by it.
  static func rename(patient: Patient, in session: any Session) throws {
    for request in try records(ofPatient, [.text(patient.mrn)], in: session) {
      try write(request, isNew: false, in: session)
    }
  }
}
