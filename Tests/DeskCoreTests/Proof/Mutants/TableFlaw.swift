@testable import DeskCore

/// What may be wrong with a machine's table.
enum TableFlaw: Hashable, CustomStringConvertible {
  /// A row no longer asks a rule; the place is its position among the row's rules.
  case drop(String, from: String, place: Int = 0)
  /// An arrow leads elsewhere; empty stays.
  case retarget(String, to: String)
  /// A role may do more than its duties.
  case widen(String, by: Role)
  /// An act is open from a stage where it should not be.
  case open(String, from: String)
  /// A rule holds where it should not, and the other way round.
  case invert(String, in: String)
  /// A rule lets pass what nobody knows.
  case passNil(String, in: String)

  var description: String {
    switch self {
    case .drop(let rule, let act, let place): "drop \(rule) (\(place)) from \(act)"
    case .retarget(let act, let to): "retarget \(act) to \(to.isEmpty ? "nowhere" : to)"
    case .widen(let act, let role): "let \(role.rawValue) \(act)"
    case .open(let act, let stage): "open \(act) from \(stage)"
    case .invert(let rule, let act): "invert \(rule) in \(act)"
    case .passNil(let rule, let act): "let nil pass \(rule) in \(act)"
    }
  }

  /// The act, as `machine.action`.
  var act: String {
    switch self {
    case .drop(_, let act, _), .retarget(let act, _), .widen(let act, _), .open(let act, _),
      .invert(_, let act), .passNil(_, let act):
      act
    }
  }
}

extension Machine {
  /// A copy of the machine with a flaw in every row of the act; nil where it changes nothing.
  func flawed(_ flaw: TableFlaw) -> Machine? {
    var bites = false
    let rows = moves.map { row -> Move<Stage, Action, Evidence> in
      guard flaw.act == "\(name).\(row.on.rawValue)", let other = row.flawed(flaw) else {
        return row
      }
      bites = true
      return other
    }
    return bites ? Machine(name, moves: rows) : nil
  }
}

extension Move {
  /// A copy of the row with a flaw, or nil where the flaw does not touch it.
  func flawed(_ flaw: TableFlaw) -> Move? {
    switch flaw {
    case .drop(let rule, _, let place):
      return without(rule, place).map { copy(requires: $0) }
    case .retarget(_, let stage):
      let target = Stage(rawValue: stage)
      return target == to ? nil : copy(to: .some(target))
    case .widen(_, let role):
      return by.contains(role) ? nil : copy(by: by.union([role]))
    case .open(_, let stage):
      guard let stage = Stage(rawValue: stage), !from.contains(stage) else { return nil }
      return copy(from: from.union([stage]))
    case .invert(let rule, _):
      return rewritten(rule) { rule in
        rule.rewritten { gaps, _ in gaps.isEmpty ? [Gap("INVERTED")] : [] }
      }
    case .passNil(let rule, _):
      return rewritten(rule) { rule in
        rule.rewritten { [missing = rule.missing] gaps, _ in gaps.filter { $0.code != missing } }
      }
    }
  }

  /// The rules but one of this number, counted from 0 among its likes.
  private func without(_ rule: String, _ place: Int) -> [Rule<Evidence>]? {
    let likes = requires.indices.filter { requires[$0].id.rawValue == rule }
    guard likes.indices.contains(place) else { return nil }
    var rules = requires
    rules.remove(at: likes[place])
    return rules
  }

  private func rewritten(
    _ rule: String, _ change: (Rule<Evidence>) -> Rule<Evidence>
  ) -> Move? {
    guard requires.contains(where: { $0.id.rawValue == rule }) else { return nil }
    return copy(requires: requires.map { $0.id.rawValue == rule ? change($0) : $0 })
  }

  private func copy(
    from: Set<Stage>? = nil, to: Stage?? = nil, by: Set<Role>? = nil,
    requires: [Rule<Evidence>]? = nil
  ) -> Move {
    Move(
      from: from ?? self.from, on: on, to: to ?? self.to, by: by ?? self.by,
      requires: requires ?? self.requires, refutes: refutes, after: after, atOnce: atOnce)
  }
}
