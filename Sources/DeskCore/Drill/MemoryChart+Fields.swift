extension MemoryChart {
  /// The fields of whatever row has this number, or nil where there is none.
  func fields(of id: String) throws -> Fields? {
    let rows: [(any JournalledRecord)?] = [
      requests[id], patients[id], documents[id], visits[id], studies[id], reports[id], people[id],
    ]
    guard let row = rows.lazy.compactMap({ $0 }).first else {
      return matters.values.lazy.compactMap { $0[id] }.first
    }
    return try FieldEncoder.encode(row)
  }
}
