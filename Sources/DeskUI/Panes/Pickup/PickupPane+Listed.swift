public import DeskCore

extension PickupPane {
  /// Who waits, or what was found, until a request is open.
  public var listed: ListAsk? {
    guard record == nil else { return nil }
    guard start.isFound else { return ListAsk(.waiting, of: session?.site.id ?? "") }
    return start.hits.isEmpty ? nil : ListAsk(.find, of: trimmed(start.input.text))
  }
}
