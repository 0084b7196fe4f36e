import DeskCore

/// Open requests that ask for the same patient's records again.
enum DuplicateQuery {
  /// Days between two receipts within which a second request is taken for a repetition.
  static let days = 30

  static func run(
    patient: String, types: Set<RecordType>, received: Day, in session: any Session
  ) throws -> [Request] {
    let near = try RequestTable.records(
      """
      SELECT body FROM request
      WHERE patient = $1 AND is_open = 1 AND received BETWEEN $2 AND $3
      ORDER BY received DESC, id DESC
      """,
      [.text(patient), .int(received.number - days), .int(received.number + days)], in: session)
    return near.filter { !$0.wanted.types.isDisjoint(with: types) }
  }
}
