import DeskCore

/// The keys by which charts are found, a row each.
enum PatientKeyTable {
  private struct Line: Hashable {
    let kind: String
    let word: String
    let sortName: String
  }

  /// Makes a chart's rows these: most changes of a chart leave every key as it is, and then nothing
  /// is written.
  static func renew(_ keys: PatientKeys, of mrn: String, in session: any Session) throws {
    let now = Set(
      keys.all.map { Line(kind: $0.0.rawValue, word: $0.1, sortName: keys.sortName) })
    let before = try lines(of: mrn, in: session)
    for line in before.subtracting(now) {
      try session.execute(
        """
        DELETE FROM patient_key WHERE mrn = $1 AND kind = $2 AND word = $3 AND sort_name = $4
        """, [.text(mrn), .text(line.kind), .text(line.word), .text(line.sortName)])
    }
    try session.insert(
      "INSERT INTO patient_key (kind, word, sort_name, mrn)",
      now.subtracting(before).sorted { ($0.kind, $0.word) < ($1.kind, $1.word) }
        .map { [.text($0.kind), .text($0.word), .text($0.sortName), .text(mrn)] })
  }

  private static func lines(of mrn: String, in session: any Session) throws -> Set<Line> {
    let rows = try session.rows(
      "SELECT kind, word, sort_name FROM patient_key WHERE mrn = $1", [.text(mrn)])
    return Set(rows.map { Line(kind: $0.text(0), word: $0.text(1), sortName: $0.text(2)) })
  }
}
