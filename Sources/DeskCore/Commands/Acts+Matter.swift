extension Acts {
  /// A matter's row after a move.
  func moved<Row: Matter>(
    _ old: Row, to stage: Row.Stage, _ change: (inout Row) -> Void = { _ in }
  ) throws -> [Fact] {
    var new = old
    new.stage = stage
    new.version += 1
    change(&new)
    return [try Fact.changed(from: old, to: new)].compactMap { $0 }
  }
}
