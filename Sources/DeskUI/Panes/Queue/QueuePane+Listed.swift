import DeskCore

extension QueuePane {
  /// The view as it stands, or the shelf over it.
  var listed: ListAsk? {
    switch prompt {
    case .shelf(let shelf):
      let site = session?.site.id ?? ""
      return shelf.part == .bins
        ? ListAsk(.shelf, of: site, filter: shelf.typed.text) : ListAsk(.unclaimed, of: site)
    case nil:
      return ListAsk(.queue, view: view.rawValue, sort: sort, filter: filter.text)
    default: return nil
    }
  }
}
