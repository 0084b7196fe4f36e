import DeskCore

/// Amendments, notices of deaths and adoptions, accountings, incidents: one list each, the row under
/// the cursor below it, and a small form for each act.
struct AmendPane: Pane, Sendable {
  static let name = PaneName.amend

  var session: SessionInfo?
  var list = MatterList.amendments
  /// Whether closed rows follow the open ones.
  var withClosed = false
  var windows: [MatterList: MatterWindow] = [:]
  /// The row under the cursor with the rows around it; nil until they came.
  var opened: OpenedMatter?
  /// The row whose surroundings were asked for.
  var seen: String?
  /// Its last events, newest first; only where there is room for them.
  var events: [HistoryLine] = []
  /// A number that the cursor should find.
  var wanted: String?
  var form: MatterForm?
  /// What the next answer is for.
  var errand: AmendErrand?
  /// Whether the row's text fills the pane, and its first line.
  var isZoomed = false
  var top = 0
  var size = Size(rows: 24, columns: 80)

  var takesText: Bool { form != nil }
  var isUntouched: Bool { form?.fields.isUntouched ?? true }

  var window: MatterWindow {
    get { windows[list] ?? MatterWindow() }
    set { windows[list] = newValue }
  }
  var row: MatterRow? { window.row }
  var today: Day { session?.moment.day ?? Day(number: 0) }

  /// Columns from which the panels are shown.
  static let wide = 118

  var isWide: Bool { size.columns >= Self.wide }

  /// Rows of the list on the screen, as far as paging needs to know.
  var listHeight: Int { max(size.rows - (isWide ? 30 : 19), 3) }

  mutating func open(_ opening: Opening, _ session: SessionInfo) -> [Effect] {
    self.session = session
    form = nil
    isZoomed = false
    seen = nil
    if case .subject(let id, _) = opening, let list = MatterList(number: id) {
      self.list = list
      wanted = id
    }
    return [ask()] + (wanted.map { [.ask(.matter($0))] } ?? [])
  }

  mutating func receive(_ reply: Reply) -> [Effect] {
    switch reply {
    case .matters(let page): return take(page)
    case .matter(let opened): return take(opened)
    case .history(let page):
      if page.subject == row?.id { events = page.lines }
      return []
    case .missing(let id): return missing(id)
    case .answered(let tag, let outcomes):
      return ScanWords.answered(tag, outcomes, in: .amend)
        ?? outcomes.last.map { answered(tag, $0) } ?? []
    case .tick(let session):
      self.session = session
      return []
    case .failed:
      window.isPaging = false
      errand = nil
      form?.isSaving = false
      return []
    case .changed:
      seen = nil
      return [ask()] + look()
    default: return []
    }
  }

  mutating func answer(_ yes: Bool) -> [Effect] {
    guard case .confirmed(let order, let id)? = errand else { return [] }
    errand = nil
    return yes ? [commit(order, for: id)] : []
  }
}

/// What the pane asked something for.
enum AmendErrand: Hashable, Sendable {
  /// A form, once the rows around the matter are there.
  case form(MatterAct, String)
  /// An act without a form.
  case act(MatterAct, String)
  case whyNot(String)
  /// An order that somebody has to say yes to.
  case confirmed(Order, String)
}
