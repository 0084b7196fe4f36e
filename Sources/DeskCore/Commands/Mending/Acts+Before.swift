extension Acts {
  /// Keeps with an act what the changed fields of its row were before.
  ///
  /// A fact holds what they are now; for the acts that mend, or that an undo takes back, the entry
  /// shows both by itself. An act that changed other rows besides keeps it for a request only,
  /// whose acts name what follows from them; no undo puts back half of an act.
  func keepingBefore<Row: StagedRecord>(_ old: Row, _ ruling: consuming Ruling) throws -> Ruling {
    switch consume ruling {
    case .allowed(var act):
      let fact = act.facts.first { $0.table == Row.table && $0.key == old.key && !$0.isNew }
      guard let fact, act.facts.count == 1 || Row.table == .request else { return .allowed(act) }
      let before = try FieldEncoder.encode(old).values(of: fact.changes)
      act.evidence.append(before, under: PastAct.before)
      return .allowed(act)
    case .refused(let refused): return .refused(refused)
    case .invalid(let errors): return .invalid(errors)
    }
  }
}

extension RequestAction {
  /// Whether the entry shows what was before.
  var showsBefore: Bool {
    switch self {
    case .relink, .unmerge, .undo: true
    default: undoing == .takenBack
    }
  }
}
