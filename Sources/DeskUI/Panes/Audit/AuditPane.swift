import DeskCore

/// The whole history of a subject, newest first, with what was decided on and whether the chain
/// still holds.
public struct AuditPane: Pane {
  /// Which pane it is.
  public static let name = PaneName.audit

  /// What the pane shows of the subject.
  enum Tab: String, CaseIterable, Hashable, Sendable {
    case events = "Events"
    case items = "Items"
    case documents = "Documents"
  }

  var session: SessionInfo?
  var subject = ""
  var lines: [HistoryLine] = []
  var hasMore = false
  /// The entry before which older ones are on their way; nil when none are.
  var fetching: Int?
  var opened: OpenedRequest?
  var tab = Tab.events
  var place = ListPlace()
  var filter = ""
  var isFiltering = false
  /// A text that was looked for, until it is a subject.
  var looking: String?
  /// The rows that the last window showed, for pages.
  let page = 9

  /// A pane without a subject.
  public init() {}

  /// Whether letters go into the filter.
  public var takesText: Bool { isFiltering }
  /// Nothing is typed here that could be lost.
  public var isUntouched: Bool { !isFiltering }

  /// Opens a subject's history.
  public mutating func open(_ opening: Opening, _ session: SessionInfo) -> [Effect] {
    self.session = session
    switch opening {
    case .fresh: return subject.isEmpty ? [] : refresh()
    case .subject(let subject, _): return show(subject)
    case .find(let text):
      looking = text
      return [.ask(.find(text))]
    }
  }

  /// Does what a key asked.
  public mutating func update(_ msg: AuditMsg) -> [Effect] {
    switch msg {
    case .up: return move(by: -1)
    case .down: return move(by: 1)
    case .pageUp: return move(by: -page)
    case .pageDown: return move(by: page)
    case .first: return move(by: -rows.count)
    case .last: return move(by: rows.count)
    case .left: return turn(by: -1)
    case .right: return turn(by: 1)
    case .filter: isFiltering = true
    case .keepFilter: isFiltering = false
    case .clearFilter:
      isFiltering = false
      filter = ""
      place = ListPlace()
    case .pickup: return pickup()
    case .print: return print()
    case .scans: return subject.isEmpty ? [] : [ScanWords.opening(subject, in: .audit)]
    case .refresh: return refresh()
    }
    return []
  }

  /// Takes a letter for the filter.
  public mutating func press(_ key: Key) -> [Effect] {
    guard isFiltering else { return [] }
    var field = TextField(filter)
    guard field.handle(key) else { return [] }
    filter = field.text
    place = ListPlace()
    return fetchOlder()
  }

  /// Takes what the desk answered.
  public mutating func receive(_ reply: Reply) -> [Effect] {
    switch reply {
    case .tick(let session): self.session = session
    case .history(let page): return take(page)
    case .opened(let opened): if opened.id == subject { self.opened = opened }
    case .missing(let id): if id == subject { return [.say(Message("There is no \(id)."))] }
    case .answered(let tag, let outcomes):
      return ScanWords.answered(tag, outcomes, in: .audit) ?? []
    case .found(let text, let page): return found(text, page)
    case .changed: return subject.isEmpty ? [] : refresh()
    default: break
    }
    return []
  }
}
