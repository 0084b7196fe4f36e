import DeskCore

extension AmendPane {
  /// The list of the tab; none under a form.
  var listed: ListAsk? {
    guard form == nil else { return nil }
    return ListAsk(list.taken, view: withClosed ? "" : ListAsk.open)
  }
}
