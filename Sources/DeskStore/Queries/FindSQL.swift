import DeskCore

/// The statements by which things are found.
enum FindSQL {
  static let requests = """
    SELECT id, patient FROM request WHERE id >= $1 AND id < $2 ORDER BY id LIMIT $3
    """
  static let mrns = "SELECT mrn FROM patient WHERE mrn >= $1 AND mrn < $2 ORDER BY mrn LIMIT $3"
  static let accession = "SELECT mrn FROM study WHERE accession = $1"
  static let phones = """
    SELECT mrn FROM patient_key
    WHERE kind = 'phone' AND word >= $1 AND word < $2
    ORDER BY word, sort_name, mrn
    LIMIT $3
    """
  static let born = """
    SELECT mrn, sort_name FROM patient
    WHERE born = $1 AND (sort_name, mrn) > ($2, $3)
    ORDER BY sort_name, mrn
    """
  private static let ofNumber = QueueRowColumns.select + "WHERE r.id = $1"
  private static let best =
    QueueRowColumns.select + """
      WHERE r.patient = $1 AND r.is_open = 1
      ORDER BY waits DESC, r.stage = 'ready' DESC, r.act_by, r.id
      LIMIT 1
      """

  /// The bounds of everything that starts with a text, as text is sorted.
  static func range(_ prefix: String) -> [SQLValue] {
    [.text(prefix), .text(prefix + "\u{10FFFF}")]
  }

  static func request(_ id: String, in session: any Session) throws -> QueueRow? {
    try session.row(ofNumber, [.text(id)]).map(QueueRowColumns.row)
  }

  /// The open request of a patient that matters most at a counter, or nil.
  static func bestRequest(of mrn: String, in session: any Session) throws -> QueueRow? {
    try session.row(best, [.text(mrn)]).map(QueueRowColumns.row)
  }
}
