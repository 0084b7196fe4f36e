extension Acts {
  /// Two rulings as one act: all permits are spent together; any refusal refuses both, with every
  /// broken rule of both.
  func join(_ first: consuming Ruling, _ second: consuming Ruling) -> Ruling {
    switch consume first {
    case .invalid(let errors): return .invalid(errors)
    case .refused(var refused):
      if case .refused(let other) = consume second {
        refused.refusal = refused.refusal.joined(with: other.refusal)
      }
      return .refused(refused)
    case .allowed(var act):
      switch consume second {
      case .invalid(let errors): return .invalid(errors)
      case .refused(var refused):
        refused.subjects = act.subjects + refused.subjects
        refused.stage = act.stood
        refused.failure = nil
        return .refused(refused)
      case .allowed(let other):
        act.take(other)
        return .allowed(act)
      }
    }
  }
}

extension Act {
  /// Takes a second subject's permits and rows into this act.
  mutating func take(_ other: consuming Act) {
    facts += other.facts
    evidence.list += other.evidence.list
    subjects += other.subjects.filter { !subjects.contains($0) }
    findings.merge(other.findings) { own, _ in own }
    permits.take(all: other.permits)
  }
}

extension Refusal {
  /// Both refusals as one, each breach once.
  func joined(with other: Refusal) -> Refusal {
    Refusal(
      tried: tried, breaches: breaches + other.breaches.filter { !breaches.contains($0) })
  }
}
