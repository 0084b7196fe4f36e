/// Whether an act may be taken back by an undo.
///
/// Taken back is what only the desk knows of: who works on it, why it waits, a note, a day, what
/// was attached or agreed, a joining, a packet, a second check. A check may be taken back because
/// the one who checked sees a fault a moment later, and nobody was told yet. Validation is no slip
/// of a hand but the rules' own answer, and `askAgain` puts it back with a reason.
public enum Undoing: String, CaseIterable, Hashable, Sendable, Codable {
  /// An undo takes it back.
  case takenBack
  /// It left, was printed, or told somebody outside something.
  case toldOutside
  /// It has an act of its own that mends it.
  case otherwise
}

/// An act of a machine that knows undos.
///
/// An undo is several actions, because a row enters one stage: the plain one takes back what
/// stayed, and the others lead back to where the act came from.
public protocol Undoable: ActionName {
  /// Whether an undo takes the act back.
  var undoing: Undoing { get }
  /// What mends it where no undo takes it back.
  var mendedBy: String { get }
  /// The undo of what stayed where it was; the one that a command names.
  static var plainUndo: Self { get }
  /// The undos that lead back to an earlier stage.
  static var waysBack: [Self] { get }
}

extension Undoable {
  /// Whether the entry shows what was before.
  var showsBefore: Bool { undoing == .takenBack || self == Self.plainUndo }
}

extension Machine where Action: Undoable {
  /// The undo that leads from one stage to another; the plain one where it stays.
  ///
  /// Where no undo leads there it is the plain one too, which the rule then refuses.
  func undo(from: Stage, to: Stage) -> Action {
    guard from != to else { return .plainUndo }
    return Action.waysBack.first { move($0, at: from)?.to == to } ?? .plainUndo
  }
}

/// What mends an act that no undo takes back, whichever machine it is of.
enum MendedActs {
  static let anyhow = "Mend it by an act of its own, with its reason."

  /// The cure of an act, as `machine.action`.
  static func cure(_ did: String) -> String {
    let parts = did.split(separator: ".").map(String.init)
    guard parts.count == 2 else { return anyhow }
    return cures[parts[0]]?(parts[1]) ?? anyhow
  }

  private static let cures: [String: @Sendable (String) -> String?] = [
    "request": { RequestAction(rawValue: $0)?.mendedBy },
    "authorization": { DocumentAction(rawValue: $0)?.mendedBy },
    "pickup": { PickupAction(rawValue: $0)?.mendedBy },
    "amendment": { AmendmentAction(rawValue: $0)?.mendedBy },
    "death": { DeathAction(rawValue: $0)?.mendedBy },
    "adoption": { AdoptionAction(rawValue: $0)?.mendedBy },
    "accounting": { AccountingAction(rawValue: $0)?.mendedBy },
    "incident": { IncidentAction(rawValue: $0)?.mendedBy },
    "imaging": { ImagingAction(rawValue: $0)?.mendedBy },
  ]
}
