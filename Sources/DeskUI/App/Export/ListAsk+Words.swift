import DeskCore

extension DeskList {
  /// The list's name.
  var words: String {
    switch self {
    case .queue: "Queue"
    case .find: "Found"
    case .requests: "Requests of"
    case .items: "Items of"
    case .papers: "Papers of"
    case .scans: "Scans of"
    case .waiting: "Who waits"
    case .shelf: "Shelf"
    case .unclaimed: "Unclaimed"
    case .history: "History of"
    case .amendments: "Amendments"
    case .notices: "Notices"
    case .accountings: "Accounting"
    case .incidents: "Incidents"
    case .audit: "Journal"
    case .users: "People"
    case .rules: "Rule book"
    }
  }
}

extension ListAsk {
  /// The list in words, with what it is narrowed to.
  var title: String {
    let order = list == .queue && sort != .actBy ? "by \(sort.words.lowercased())" : ""
    let parts = [list.words, of, extent, filter.isEmpty ? "" : "\"\(filter)\"", order]
    return parts.filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private var extent: String {
    guard MatterList.allCases.contains(where: { $0.taken == list }) else {
      return QueueAsk.View(rawValue: view)?.words ?? view
    }
    return view == ListAsk.open ? "open ones" : "closed ones too"
  }
}
