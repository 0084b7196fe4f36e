public import DeskCore

/// What the calendar may have ended or begun, for the desk's own bookkeeping.
extension SQLChart {
  /// Proofs of authority and proxy grants that stand, in order of number, a page after a number.
  public func standingProofs(after id: String, limit: Int = 500) throws -> [Document] {
    let sql = """
      SELECT body FROM document
      WHERE id > $1 AND kind IN ('proof', 'proxyGrant') AND stage IN ('received', 'valid')
      ORDER BY id LIMIT $2
      """
    return try DocumentTable.records(sql, [.text(id), .int(limit)], in: session)
  }

  /// Decrees of adoption whose date has come and that are not recorded as in force.
  public func decreesDue(by day: Day) throws -> [AdoptionNotice] {
    let sql = """
      SELECT body FROM adoption
      WHERE is_open = 1 AND stage = 'scheduled' AND due <= $1 ORDER BY due, id
      """
    return try MatterTable<AdoptionNotice>.records(sql, [.day(day)], in: session)
  }
}
