@testable import DeskCore

/// Something that is not as it should be, and what it spoils.
struct Trouble<Evidence, Who: Hashable & Sendable>: Sendable {
  let says: String
  /// What an act needs that this takes away.
  let spoils: Need
  /// The samples that it can befall; empty is all of them.
  let befalls: Set<Who>
  let edit: @Sendable (inout Evidence) -> Void

  init(
    _ says: String, _ spoils: Need, on befalls: Set<Who> = [],
    edit: @escaping @Sendable (inout Evidence) -> Void
  ) {
    self.says = says
    self.spoils = spoils
    self.befalls = befalls
    self.edit = edit
  }
}

/// What an act needs, in the words of the counter and not of the rule book.
enum Need: Hashable, Sendable {
  case received, calendar, deskWork, office, sameRequest, matched, fields, livePaper, wholeForm
  case expiry, writing, authority, childhood, privacyOfMinor, life, ownLife, notDeclined, directive,
    kept
  case scope, freedom, notLegal, enclosed, read, final, format, fee, program, law
  case otherPerson, discs, visit, address, practice, shelf, letter, grounds, judged, reviewer
  case conversion, part, caller, answer, rightPatient, wrongMerge, ownAct, callerSaid
  case open, place, photo, name, identifiers, fewWrong, identified, fresh, note, count, items
  case readBack, byPhone, appointment, arrival, holdOver, openHands
}

/// A machine as a model knows it: arrows and duties from the hand-written lists, needs from here.
///
/// Nothing in it is read from the machine's own rows, and no rule is asked.
struct WalkModel<Who: Hashable & Sendable, Evidence>: Sendable {
  let machine: String
  let start: String
  let samples: [Who]
  /// The acts that lead a case onward, which are tried more often than the others.
  let onward: Set<String>
  let troubles: [Trouble<Evidence, Who>]
  let needs: @Sendable (String, Who) -> Set<Need>?
  /// The acts whose failure an act records.
  let failures: [String: [String]]

  /// Where an act leads from a stage, or nil where it is not open.
  func leads(_ action: String, from stage: String) -> String? {
    let line = GuardLine.lines(of: machine).first {
      $0.action == action && $0.from.contains(stage)
    }
    return line.map { $0.to.isEmpty ? stage : $0.to }
  }

  /// Whether the model lets somebody do something, with this spoiled.
  func allows(
    _ action: String, at stage: String, by role: Role, _ who: Who, spoiled: Set<Need>
  ) -> Bool {
    guard leads(action, from: stage) != nil,
      RolesMatrixTests.duties[role]?.contains("\(machine).\(action)") ?? false
    else { return false }
    if let failed = failures[action] {
      return failed.allSatisfy { !holds($0, who, spoiled) }
    }
    return holds(action, who, spoiled)
  }

  private func holds(_ action: String, _ who: Who, _ spoiled: Set<Need>) -> Bool {
    needs(action, who).map { $0.isDisjoint(with: spoiled) } ?? false
  }
}
