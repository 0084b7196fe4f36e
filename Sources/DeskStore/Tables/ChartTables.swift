import DeskCore

/// Imaging studies.
enum StudyTable: RecordTable {
  typealias Record = Study

  static let insert = """
    INSERT INTO study (accession, mrn, taken, body) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING
    """
  static let update = "UPDATE study SET mrn = $2, taken = $3, body = $4 WHERE accession = $1"
  static let select = "SELECT body FROM study WHERE accession = $1"
  static let page = """
    SELECT accession, mrn, taken, body FROM study
    WHERE accession > $1 ORDER BY accession LIMIT $2
    """
  static let ofPatient = """
    SELECT body FROM study WHERE mrn = $1 ORDER BY taken DESC NULLS LAST, accession
    """

  static func values(_ record: Study, in session: any Session) -> [SQLValue] {
    [.text(record.accession), .text(record.mrn), .day(record.on)]
  }
}

/// Reports.
enum ReportTable: RecordTable {
  typealias Record = Report

  static let insert = """
    INSERT INTO report (id, mrn, written, body) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING
    """
  static let update = "UPDATE report SET mrn = $2, written = $3, body = $4 WHERE id = $1"
  static let select = "SELECT body FROM report WHERE id = $1"
  static let page = """
    SELECT id, mrn, written, body FROM report
    WHERE id > $1 ORDER BY id LIMIT $2
    """
  static let ofPatient = """
    SELECT body FROM report WHERE mrn = $1 ORDER BY written DESC NULLS LAST, id
    """

  static func values(_ record: Report, in session: any Session) -> [SQLValue] {
    [.text(record.id), .text(record.mrn), .day(record.on)]
  }
}
