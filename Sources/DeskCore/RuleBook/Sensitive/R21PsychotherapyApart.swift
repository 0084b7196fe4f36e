extension RuleText {
  static let psychotherapyApart = RuleText(
    .r21, says: "A therapist's separate notes leave only on an authorization for them alone.",
    source: "45 CFR 164.508(a)(2), 164.524(a)(1)(i)",
    cure: "Take the notes out of the packet and pass the question to the privacy officer.",
    aloud: "A colleague looks over every packet before it goes. We will call you when it is ready.",
    otherwise: .escalate)
}

extension Rule where Noun == SensitiveClaim {
  /// They are outside the right of access, and no general authorization reaches them.
  static let psychotherapyApart: Self = Rule(
    .psychotherapyApart, missing: "NOTES_UNKNOWN",
    breaks: {
      $0.toPatient = true
      $0.isAccess = true
      $0.items.append(.init(number: 1, type: .notes, categories: [.psychotherapyNotes]))
    }
  ) { claim in
    unread(claim) + kept(claim)
  }

  private static func unread(_ claim: SensitiveClaim) -> [Gap] {
    let unread = claim.items.filter { $0.type == .notes && $0.categories == nil }.map(\.number)
    guard !unread.isEmpty else { return [] }
    return [
      Gap(
        "NOTES_UNREAD",
        says: "Nobody has said what kind of notes these are: "
          + "\(itemsInSentence(unread)).",
        cure: "Look, and enter the categories found, or that there are none.", otherwise: .hold)
    ]
  }

  private static func kept(_ claim: SensitiveClaim) -> [Gap] {
    let notes = claim.items(with: .psychotherapyNotes)
    guard !notes.isEmpty, claim.isAccess || !(claim.form?.isForNotesAlone ?? false) else {
      return []
    }
    let why =
      claim.isAccess
      ? "are outside the right of access" : "need an authorization for them alone"
    return [
      Gap("PSYCHOTHERAPY_NOTES", says: "Psychotherapy notes \(why): \(itemsInSentence(notes)).")
    ]
  }
}

extension DocumentForm {
  /// An authorization for psychotherapy notes and for nothing else.
  fileprivate var isForNotesAlone: Bool {
    kind == .authorization && scope.sensitive == [.psychotherapyNotes]
      && combinedWith.isSubset(of: [.psychotherapyNotes])
  }
}
