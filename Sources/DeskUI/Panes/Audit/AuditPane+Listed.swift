public import DeskCore

extension AuditPane {
  /// The history in view, what stands in its other tabs, or the journal where no subject is.
  public var listed: ListAsk? {
    switch tab {
    case .events:
      return subject.isEmpty
        ? ListAsk(.audit, filter: filter) : ListAsk(.history, of: subject, filter: filter)
    case .items: return isRequest ? ListAsk(.items, of: subject) : nil
    case .documents: return opened?.request.map { ListAsk(.papers, of: $0.patient) }
    }
  }
}
