extension DeskStore {
  /// Copies the desk into a new file while desks go on working, without drafts, and verifies it; the scans of papers go beside it.
  ///
  /// The copy is opened, every page of it is read and its journal is verified, before it gets its
  /// name. Neither the key nor the anchor is in it: a copy that leaves the house tells nobody how
  /// to write journals. Throws when something is there already.
  public func backUp(to path: String) throws -> AuditReport {
    guard let engine = engine as? SQLiteEngine else { throw StoreError.readOnly(path: engine.path) }
    guard !PrivateFile.exists(path) else { throw StoreError.exists(path: path) }
    let draft = path + ".new"
    PrivateFile.remove(draft)
    do {
      try engine.copy(to: draft)
      let report = try verify(draft)
      try papers.copy(to: PaperFolder(database: path))
      guard PrivateFile.settle(draft, as: path) else {
        throw StoreError.unopenable(path: path, why: "the copy could not be given its name")
      }
      PrivateFile.remove(draft + ".lock")
      return report
    } catch {
      for left in ["", "-wal", "-shm", ".lock"] { PrivateFile.remove(draft + left) }
      throw error
    }
  }

  /// Takes the drafts out of a copy, reads all of it, and walks its journal.
  private func verify(_ path: String) throws -> AuditReport {
    let copy = try SQLiteEngine.open(path)
    defer { copy.close() }
    try copy.write { _ = try $0.execute("DELETE FROM draft", []) }
    guard try copy.damage().isEmpty else { throw StoreError.corrupt(path: path) }
    var report = try DeskStore(engine: copy, key: key).audit()
    report.anchor = nil
    guard report.isSound, report.replayMatches else { throw StoreError.corrupt(path: path) }
    try copy.checkpointNow()
    return report
  }
}
