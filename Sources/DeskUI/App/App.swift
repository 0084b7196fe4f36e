public import DeskCore

/// The whole desk as a value: its panes, what lies over them, one message.
///
/// Keys and replies go in, effects come out, and `view` paints it; nothing here waits or reads a
/// clock. Each pane keeps its own state while another is shown, so a half-done form or visit is
/// found again as it was left.
public struct App: Sendable {
  /// Who works here, where, and what time it is.
  public internal(set) var session: SessionInfo
  /// The window.
  public internal(set) var size: Size
  /// The pane that is shown.
  public internal(set) var focus = PaneName.queue
  /// The pane that is shown first and left last.
  let home: PaneName
  /// The theme that is wanted.
  public internal(set) var theme = AppTheme.dark
  /// Whether everything is hidden until somebody unlocks.
  public internal(set) var isLocked = false

  var panes: [PaneName: any Pane]
  var layers: [any Layer] = []
  var message = MessageLine()
  var counts = QueueCounts()
  /// Recalled packets that this site still has; they are shown on every pane.
  var alarms: [QueueRow] = []
  /// What the desk said when it opened; an alarm's line leaves its words standing.
  var greeting: MessageLine?
  /// Panes that were opened at least once.
  var started: Set<PaneName> = []
  /// Panes that have not seen the last change of the database.
  var stale: Set<PaneName> = []
  /// Who waits for which answer.
  var awaited: [ReplySlot: Set<Asker>] = [:]
  /// When a key was last pressed, as far as ticks tell.
  var lastKeyAt: Instant
  /// When the screen was locked.
  var lockedAt: Moment?

  /// The desk for a session, on a window of a size.
  public init(session: SessionInfo, size: Size) {
    self.init(session: session, size: size, panes: PaneName.all())
  }

  /// Practice for a session that no database stands behind.
  public init(session: SessionInfo, size: Size, practice questions: [DrillQuestion]) {
    self.init(
      session: session, size: size, panes: [.drill: DrillPane(questions)], home: .drill)
  }

  /// The situation that practice shows; nil on a desk, and when all are answered.
  public var question: DrillQuestion? { (panes[.drill] as? DrillPane)?.question }

  init(
    session: SessionInfo, size: Size, panes: [PaneName: any Pane], home: PaneName = .queue
  ) {
    self.home = home
    focus = home
    self.session = session
    self.size = size
    self.panes = panes
    lastKeyAt = session.moment.instant
  }

  /// Opens the queue and asks for the counts, and who waits unless a greeting says so already.
  public mutating func start() -> [Effect] {
    guard home == .queue else { return tellSize() + show(home) }
    let first = tellSize() + show(.queue) + take([.ask(.queueCounts)], from: .desk)
    return message.text.isEmpty ? first + take([.ask(.waiting)], from: .pane(.queue)) : first
  }

  /// The panes that there are, in the order of their digits.
  var paneNames: [PaneName] { PaneName.allCases.filter { panes[$0] != nil } }

  /// The pane that is shown.
  var pane: any Pane { panes[focus] ?? QueuePane() }

  /// Says a line; it stays until the next one.
  mutating func say(_ text: String, _ kind: MessageLine.Kind = .info) {
    message = MessageLine(text, kind)
  }

  /// Tells every pane how large the window is; panes page by it.
  mutating func tellSize() -> [Effect] {
    paneNames.flatMap { name in
      let effects = panes[name]?.press(.resize(size)) ?? []
      return take(effects, from: .pane(name))
    }
  }
}

/// The themes that a key goes between.
public enum AppTheme: String, CaseIterable, Hashable, Sendable {
  case dark = "desk-dark"
  case light = "desk-light"

  var other: AppTheme { self == .dark ? .light : .dark }
}
