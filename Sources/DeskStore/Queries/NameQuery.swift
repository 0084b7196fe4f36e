import DeskCore

/// Patients whose names hold every word that was typed, in any order, each as a beginning.
///
/// Two plans, because neither is fast for all: few people have a long word, so start from the word
/// and sort them; many have a short one, so walk the names in order and keep those who have it.
struct NameQuery {
  /// Words that count.
  static let wordLimit = 4
  /// People with a word from which on the names are walked in order.
  static let many = 4000

  let words: [String]
  let start: [SQLValue]
  let limit: Int

  /// The MRNs, in the order of names.
  func run(_ kind: PatientKeys.Kind, in session: any Session) throws -> [String] {
    let keys = try keys(kind, in: session)
    guard let rarest = keys.first else { return [] }
    let others = keys.dropFirst().flatMap(\.bounds)
    let isDense = keys.count == 1 && rarest.people >= NameQuery.many
    let sql =
      (isDense ? NameQuery.walk : NameQuery.fromWord) + NameQuery.others(keys.count - 1)
      + (isDense ? "ORDER BY p.sort_name, p.mrn LIMIT $1" : "ORDER BY k.sort_name, k.mrn LIMIT $1")
    let values: [SQLValue] =
      [.int(limit)] + start + [.text(kind.rawValue)] + rarest.bounds + others
    return try session.rows(sql, values).map { $0.text(0) }
  }

  /// A word's range of keys, and how many people have one in it; counted no further than needed.
  private struct Key {
    let bounds: [SQLValue]
    let people: Int
  }

  /// The words as keys, the rarest first.
  private func keys(_ kind: PatientKeys.Kind, in session: any Session) throws -> [Key] {
    let texts = Set(
      words.prefix(NameQuery.wordLimit).map { kind == .sound ? Phonetic.key($0) : $0 })
    let keys = try texts.subtracting([""]).sorted().map { text in
      let bounds = kind == .sound ? [.text(text), .text(text + "\u{1}")] : FindSQL.range(text)
      let people = try session.row(
        """
        SELECT count(*) FROM (
          SELECT 1 FROM patient_key WHERE kind = $1 AND word >= $2 AND word < $3 LIMIT 20000)
        """, [.text(kind.rawValue)] + bounds)
      return Key(bounds: bounds, people: people?.int(0) ?? 0)
    }
    return keys.sorted { $0.people < $1.people }
  }

  private static let fromWord = """
    SELECT DISTINCT k.mrn, k.sort_name
    FROM patient_key AS k
    WHERE k.kind = $4 AND k.word >= $5 AND k.word < $6 AND (k.sort_name, k.mrn) > ($2, $3)

    """

  private static let walk = """
    SELECT p.mrn
    FROM patient AS p
    WHERE (p.sort_name, p.mrn) > ($2, $3) AND EXISTS (
      SELECT 1 FROM patient_key AS k
      WHERE k.mrn = p.mrn AND k.kind = $4 AND k.word >= $5 AND k.word < $6)

    """

  /// A clause for each further word; only the plan that starts from a word has any.
  private static func others(_ count: Int) -> String {
    [
      """
      AND EXISTS (SELECT 1 FROM patient_key AS a
        WHERE a.mrn = k.mrn AND a.kind = $4 AND a.word >= $7 AND a.word < $8)

      """,
      """
      AND EXISTS (SELECT 1 FROM patient_key AS b
        WHERE b.mrn = k.mrn AND b.kind = $4 AND b.word >= $9 AND b.word < $10)

      """,
      """
      AND EXISTS (SELECT 1 FROM patient_key AS c
        WHERE c.mrn = k.mrn AND c.kind = $4 AND c.word >= $11 AND c.word < $12)

      """,
    ].prefix(count).joined()
  }
}
