extension Acts {
  /// Keeps with an act what the changed fields of its request were before.
  ///
  /// A fact holds what they are now; for the acts that mend, or that an undo takes back, the entry
  /// shows both by itself.
  func keepingBefore(_ old: Request, _ ruling: consuming Ruling) throws -> Ruling {
    switch consume ruling {
    case .allowed(var act):
      let fact = act.facts.first { $0.table == .request && $0.key == old.id && !$0.isNew }
      guard let fact else { return .allowed(act) }
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
