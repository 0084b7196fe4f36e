public import DeskCore

/// One screen of the desk: state, a key table, and three pure functions.
///
/// A key that the table names becomes a message; any other key goes to `press`, for fields that
/// take text. No pane waits, reads a clock or sees an error that is not a `Reply`.
public protocol Pane: Sendable {
  /// What the key table can ask of the pane.
  associatedtype Msg: Hashable & Sendable

  /// Which pane it is.
  static var name: PaneName { get }

  /// The keys that mean something now, in the order of the footer and the help.
  var bindings: [Binding<Msg>] { get }

  /// Whether a field takes letters now, so that letters and digits are no commands.
  var takesText: Bool { get }
  /// Whether nothing is typed or begun that somebody would miss: another pane may open.
  var isUntouched: Bool { get }
  /// The row that an undo, a near miss and the mending of a chart are about; nil where none is.
  var inView: RowInView? { get }

  /// Starts the pane, or opens something in it.
  mutating func open(_ opening: Opening, _ session: SessionInfo) -> [Effect]
  /// Does what a key asked.
  mutating func update(_ msg: Msg) -> [Effect]
  /// Takes a key that the table does not name.
  mutating func press(_ key: Key) -> [Effect]
  /// Takes what the desk answered.
  mutating func receive(_ reply: Reply) -> [Effect]
  /// Takes the answer to the `Overlay.confirm` that it showed.
  mutating func answer(_ yes: Bool) -> [Effect]
  /// Gives the field that is typed in its text of before; false where there is none.
  mutating func restoreText() -> Bool
  /// Why a message is not open now; nil when it is.
  func closed(_ msg: Msg) -> [Breach]?
  /// The list that is shown now, as it would be taken out; nil where there is none.
  var listed: ListAsk? { get }
  /// Paints the pane between the header and the message line.
  func draw(into frame: inout Frame, area: Area)
}

extension Pane {
  /// A pane of lists has no field that takes letters.
  public var takesText: Bool { false }
  /// A pane of lists holds nothing that somebody would miss.
  public var isUntouched: Bool { true }
  /// A pane of no rows has none in view.
  public var inView: RowInView? { nil }
  /// A pane without fields has no text to give back.
  public mutating func restoreText() -> Bool { false }
  /// A pane that asks nothing has nothing to do.
  public mutating func answer(_ yes: Bool) -> [Effect] { [] }
  /// A pane without a list has none to take out.
  public var listed: ListAsk? { nil }
  /// Everything is open unless a pane says why not.
  public func closed(_ msg: Msg) -> [Breach]? { nil }
}

/// The panes, in the order of their digits.
public enum PaneName: String, CaseIterable, Hashable, Sendable {
  case queue = "Queue"
  case intake = "Intake"
  case pickup = "Pickup"
  case amend = "Amend"
  case audit = "Audit"
  /// Only where practice is opened; the desk itself does not have it.
  case drill = "Practice"
}

/// What a pane should open.
public enum Opening: Hashable, Sendable {
  /// Nothing in particular.
  case fresh
  /// A subject, found by an identifier that will not count at the counter.
  case subject(String, foundBy: IdentifierKind?)
  /// Something that is typed into the find box.
  case find(String)
}
