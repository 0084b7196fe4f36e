/// What is done about the desk itself: downtimes, entries made later, lists taken out.
public typealias DeskMachine = Machine<DeskStage, DeskAction, DeskEvidence>

/// Where the desk stands.
public enum DeskStage: String, StageName {
  /// Before there was one.
  case unmade
  /// It works.
  case working

  /// The stage before the first move.
  public static let start = DeskStage.unmade
  /// A desk has no end.
  public static let terminal: Set<DeskStage> = []
}

/// What can be done about the desk.
public enum DeskAction: String, ActionName {
  case downtime, enterLater, export
}

/// What the rules of the desk itself may read.
public struct DeskEvidence: Hashable, Sendable, Codable {
  /// The downtime that is declared.
  public var downtime: DowntimeSpan?
  /// What is entered after it.
  public var later: LateEntry?
  /// The list that is taken out.
  public var taken: TakenList?

  /// Evidence of nothing.
  public init() {}
}

/// A list that somebody takes out of the desk; nothing is asked of it but the role.
public struct TakenList: Hashable, Sendable, Codable {
  /// The list.
  public var list: DeskList
  /// What it was narrowed to, such as a view, a filter or a number.
  public var view: String
  /// How many rows.
  public var rows: Int
  /// How it is written.
  public var format: DeskList.Format
  /// What it is for.
  public var purpose: String
}

extension Machine
where Stage == DeskStage, Action == DeskAction, Evidence == DeskEvidence {
  // swift-format-ignore
  /// The table of the desk's own machine.
  public static let desk = DeskMachine("desk", moves: [
    Move(from: [.working], on: .downtime,   to: .working, by: [.supervisor], requires: [.downtimeOver]),
    Move(from: [.working], on: .enterLater, to: .working, by: Set(Role.people).subtracting([.auditor]), requires: [.enteredTruly]),
    Move(from: [.working], on: .export,     to: .working, by: [.clerk, .supervisor, .privacy, .dataIntegrity, .auditor]),
  ])
}

/// The rules as the desk's machine reads them: each lifted onto its noun in the evidence.
extension Rule where Noun == DeskEvidence {
  static let downtimeOver: Self = Rule<DowntimeSpan>.downtimeOver.lifted(\DeskEvidence.downtime)
  static let enteredTruly: Self = Rule<LateEntry>.enteredTruly.lifted(\DeskEvidence.later)
}
