/// A list as somebody sees it: which one, what it is of, and what it is narrowed to.
public struct ListAsk: Hashable, Sendable {
  /// The list.
  public var list: DeskList
  /// What it is of: a number, an MRN, what is known of somebody; empty for the whole desk.
  public var of: String
  /// A saved view of the queue, or `open` for matters of which no closed one is wanted; or empty.
  public var view: String
  /// The order of the queue; other lists have one only.
  public var sort: QueueAsk.Sort
  /// Words that a row must hold, as the list's own filter reads them; empty for every row.
  public var filter: String

  /// A list.
  public init(
    _ list: DeskList, of: String = "", view: String = "", sort: QueueAsk.Sort = .actBy,
    filter: String = ""
  ) {
    self.list = list
    self.of = of
    self.view = view
    self.sort = sort
    self.filter = filter
  }

  /// The view of matters that leaves the closed ones out.
  public static let open = "open"

  /// What it is narrowed to, as the journal keeps it; empty for the whole list.
  ///
  /// What somebody typed to find a person may identify that person, and stays out of the journal.
  public var narrowing: String {
    let parts = [isOfNumber ? of : "", view, filter.isEmpty ? "" : "words"]
    return String(parts.filter { !$0.isEmpty }.joined(separator: ", ").prefix(200))
  }

  /// Whether `of` is a number of the desk's own; elsewhere it is anything that was typed.
  private var isOfNumber: Bool {
    switch list {
    case .find, .audit, .users, .rules: false
    default: true
    }
  }
}

extension MatterList {
  /// The list as it is taken out.
  public var taken: DeskList {
    switch self {
    case .amendments: .amendments
    case .notices: .notices
    case .accountings: .accountings
    case .incidents: .incidents
    }
  }
}
