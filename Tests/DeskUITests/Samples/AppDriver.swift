import Testing

@testable import DeskCore
@testable import DeskUI

/// The desk with a queue that answers, for tests that press keys.
struct AppDriver {
  var app: App
  private(set) var asked: [Effect] = []

  init(
    _ session: SessionInfo, size: Size = Size(rows: 24, columns: 80),
    panes: [PaneName: any Pane]? = nil, rows: [QueueRow] = Morning.rows,
    counts: QueueCounts = QueueCounts(open: 61, overdue: 2)
  ) {
    app = App(session: session, size: size, panes: panes ?? Self.panes)
    asked = app.start()
    answer(.queue(Morning.page(rows, QueueAsk(user: session.actor.user, today: Morning.today))))
    answer(.queueCounts(counts))
  }

  /// The queue and three panes of notes.
  static var panes: [PaneName: any Pane] {
    [
      .queue: QueuePane(), .intake: NotePane<IntakeSeat>(), .pickup: NotePane<PickupSeat>(),
      .audit: NotePane<AuditSeat>(),
    ]
  }

  /// Presses the keys of a script and gives everything that is asked of the world.
  @discardableResult
  mutating func press(_ script: String) throws -> [Effect] {
    asked = try Key.script(script).flatMap { app.handle($0) }
    return asked
  }

  @discardableResult
  mutating func answer(_ reply: Reply) -> [Effect] {
    asked = app.receive(reply)
    return asked
  }

  var lines: [String] { app.view().lines() }
  var screen: String { lines.joined(separator: "\n") }
  var message: String { app.message.text }
}

/// Which pane a note pane stands for.
protocol Seat: Sendable { static var name: PaneName { get } }
enum IntakeSeat: Seat { static let name = PaneName.intake }
enum PickupSeat: Seat { static let name = PaneName.pickup }
enum AuditSeat: Seat { static let name = PaneName.audit }

/// A pane with one field, for the desk's own behaviour around panes.
struct NotePane<Place: Seat>: Pane {
  enum Msg: Hashable, Sendable { case release, ask }

  static var name: PaneName { Place.name }
  var opened: [Opening] = []
  var text = ""
  var takesText = false
  var isUntouched: Bool { text.isEmpty }
  var got: [Reply] = []
  var scans: [String] = []
  var answers: [Bool] = []
  var breaches: [Breach] = []
  var inView: RowInView?
  /// The text of before, where there is one.
  var before: String?

  var bindings: [Binding<Msg>] {
    [
      Binding(
        .f(9), msg: .release, label: "Release", help: "hands over", title: "Release the packet",
        action: "pickup.handOver"),
      Binding(.f(12), msg: .ask, label: "Stop", help: "stops", title: "Stop the visit"),
    ]
  }

  mutating func open(_ opening: Opening, _ session: SessionInfo) -> [Effect] {
    opened.append(opening)
    text = ""
    return []
  }

  mutating func update(_ msg: Msg) -> [Effect] {
    msg == .release
      ? [.commit([Order("pickup.handOver", on: "VS-1")], tag: "release")]
      : [.show(.confirm(question: "Stop?", yes: "stop"))]
  }

  mutating func press(_ key: Key) -> [Effect] {
    if case .character(let letter) = key { text.append(letter) }
    if case .scan(let code) = key { scans.append(code) }
    return []
  }

  mutating func receive(_ reply: Reply) -> [Effect] {
    got.append(reply)
    return []
  }

  mutating func answer(_ yes: Bool) -> [Effect] {
    answers.append(yes)
    return []
  }

  mutating func restoreText() -> Bool {
    guard let before else { return false }
    text = before
    return true
  }

  func closed(_ msg: Msg) -> [Breach]? { msg == .release ? breaches : nil }

  func draw(into frame: inout Frame, area: Area) {
    frame.put("note: \(text)", row: area.row, column: 0)
  }
}

extension AppDriver {
  typealias PickupNote = NotePane<PickupSeat>

  /// The pane that stands for Pickup.
  func pickup() throws -> PickupNote { try #require(app.panes[.pickup] as? PickupNote) }

  func queue() throws -> QueuePane { try #require(app.panes[.queue] as? QueuePane) }

  /// Changes the pane that stands for Pickup.
  mutating func change(_ change: (inout PickupNote) -> Void) throws {
    var pane = try pickup()
    change(&pane)
    app.panes[.pickup] = pane
  }
}
