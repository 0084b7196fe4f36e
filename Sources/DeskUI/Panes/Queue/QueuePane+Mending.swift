import DeskCore

extension QueuePane {
  var inView: RowInView? {
    guard prompt == nil, !isFiltering else { return nil }
    return row.map { RowInView($0.id, undo: "request.undo", request: $0.id, patient: $0.mrn) }
  }

  /// Asks for a request, to tell a caller how it stands.
  mutating func tellStatus(of id: String) -> [Effect] {
    prompt = nil
    return send(.act(.tellStatus, id), .ask(.open(request: id)))
  }

  mutating func restoreText() -> Bool {
    guard case .act(var form) = prompt, let session, form.restore(session) else { return false }
    prompt = .act(form)
    return true
  }
}
