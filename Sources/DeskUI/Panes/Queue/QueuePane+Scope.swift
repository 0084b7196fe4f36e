import DeskCore

extension QueuePane {
  /// Shows the scope: in the panel where there is one, else over the queue.
  mutating func showScope() -> [Effect] {
    guard let row else { return withRow { _ in [] } }
    guard size.columns >= Self.wide else { return readScope(row.id) }
    hasScope.toggle()
    return hasScope ? readScope(row.id) : []
  }

  /// Asks for the rows that a scope is made of.
  mutating func readScope(_ id: String) -> [Effect] {
    // A greeting that nobody waits for any more keeps nothing from being looked at.
    guard errand == nil || errand == .greet else { return [] }
    errand = .scope(id)
    return [.ask(.open(request: id))]
  }

  /// Takes over the request beside the paper that it rests on.
  mutating func takeScope(_ request: Request, _ chart: MemoryChart) -> [Effect] {
    let paper = chart.documents[request.basis]
    let scope = ScopePrompt(request: request.id, diff: ScopeDiff(request, paper: paper))
    guard size.columns >= Self.wide else {
      prompt = .scope(scope)
      return []
    }
    if request.id == row?.id { self.scope = scope }
    return []
  }

  /// Asks what nearly went wrong.
  mutating func askNearMiss() -> [Effect] {
    guard let row else { return [] }
    prompt = .list(.nearMiss(row.id))
    return []
  }
}
