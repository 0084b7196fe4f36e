public import DeskCore

/// What became of the files that the journal speaks of.
public struct PaperReport: Hashable, Sendable {
  /// Files that were filed, each of them counted once a row.
  public var filed = 0
  /// Rows whose file is gone, by number.
  public var missing: [String] = []
  /// Rows whose file holds other bytes than were filed, by number.
  public var damaged: [String] = []
  /// Files of the folder that no row speaks of, by name.
  public var orphans: [String] = []

  /// Whether every filed paper is there as it was filed.
  public var isSound: Bool { missing.isEmpty && damaged.isEmpty }
}

extension DeskStore {
  /// The folder of the desk's scans.
  public var papers: PaperFolder { PaperFolder(database: engine.path) }

  /// Reads every file that a row speaks of, and looks for others.
  public func paperReport() throws -> PaperReport {
    var report = PaperReport()
    var sound: [String: Bool] = [:]
    var last = ""
    while true {
      let page = try chart { try $0.page(of: PaperScan.self, after: last) }
      for file in page {
        report.filed += 1
        let hash = file.stamp.hash
        let isSound = sound[hash] ?? ((try? papers.bytes(of: hash))?.count == file.stamp.size)
        sound[hash] = isSound
        guard !isSound else { continue }
        if papers.isThere(hash) {
          report.damaged.append(file.id)
        } else {
          report.missing.append(file.id)
        }
      }
      guard let next = page.last?.id else { break }
      last = next
    }
    report.orphans = papers.names().filter { sound[$0] == nil }
    return report
  }
}

extension SQLChart {
  /// Matters of one kind in order of number, a page after a number.
  public func page<Row: Matter>(
    of kind: Row.Type, after id: String, limit: Int = 200
  ) throws -> [Row] {
    try MatterTable<Row>.records(
      "SELECT body FROM \(Row.table.rawValue) WHERE id > $1 ORDER BY id LIMIT $2",
      [.text(id), .int(limit)], in: session)
  }
}
