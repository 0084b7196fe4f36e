import DeskCore

/// What is mended on a chart.
enum ChartAct: String, CaseIterable, Hashable, Sendable {
  case correct, merge, unmerge

  /// The command.
  var command: String { "patient.\(rawValue)" }

  private var move: PatientAction {
    switch self {
    case .correct: .correct
    case .merge: .merge
    case .unmerge: .unmerge
    }
  }

  /// Whose duty it is, where it is not that of whoever is signed in.
  ///
  /// It is asked of no chart, so that nobody has to be shown one before.
  func closed(to session: SessionInfo) -> [Breach] {
    let standing = Standing(id: "", version: 0, stage: PatientStage.registered)
    let book = Book(policyVersion: session.ground.policy.version)
    do throws(Refusal) {
      _ = try Machine.patient.decide(
        move, on: standing, by: session.actor.roles, given: PatientEvidence(), under: book)
      return []
    } catch {
      return error.breaches.filter { $0.rule == .r06 }
    }
  }

  var key: Character {
    switch self {
    case .correct: "c"
    case .merge: "m"
    case .unmerge: "u"
    }
  }

  var words: String {
    switch self {
    case .correct: "Correct a name, a date of birth, a phone"
    case .merge: "Merge this chart into another of the same person"
    case .unmerge: "Undo a merge that was wrong"
    }
  }

  /// The fields; those of a correction begin with what the chart says.
  var specs: [FieldSpec] {
    switch self {
    case .correct: Self.correction + [Self.cause("Why it was wrong, and what shows what is right.")]
    case .merge:
      [
        FieldSpec(
          name: "into", label: "Into MRN", kind: .text(limit: 64), isRequired: true,
          says: "The chart that goes on."),
        FieldSpec(
          name: "shownBy", label: "Shown by", kind: .text(limit: 200), width: 36, isRequired: true,
          says: "What shows that both are one person's."),
      ]
    case .unmerge: [Self.cause("What shows that they are two people.")]
    }
  }

  private static func cause(_ says: String) -> FieldSpec {
    FieldSpec(
      name: "cause", label: "Cause", kind: .text(limit: 200), width: 36, isRequired: true,
      says: says)
  }

  private static let correction = [
    FieldSpec(name: "family", label: "Family name", kind: .text(limit: 200), width: 34),
    FieldSpec(name: "given", label: "Given name", kind: .text(limit: 200), width: 34),
    FieldSpec(name: "middle", label: "Further names", kind: .text(limit: 200), width: 34),
    FieldSpec(name: "suffix", label: "Suffix", kind: .text(limit: 40), width: 12),
    FieldSpec(name: "bornOn", label: "Born", kind: .date(.birth), width: 12),
    FieldSpec(name: "phone", label: "Phone", kind: .text(limit: 40), width: 16),
  ]
}

extension Patient {
  /// What the chart says now, by the fields of a correction.
  func said(_ field: String) -> String {
    switch field {
    case "family": name.family
    case "given": name.given
    case "middle": name.middle
    case "suffix": name.suffix
    case "bornOn": bornOn?.description ?? ""
    case "phone": phone
    default: ""
    }
  }
}
