extension RuleText {
  static let decedentAuthority = RuleText(
    .r45, says: "After a death, only someone with the law's authority receives the record.",
    source: "45 CFR 164.502(f), (g)(4), 164.510(b)(5); Minn. Stat. 144.291 subd. 2",
    cure: "Ask for letters that appoint an executor or administrator.",
    aloud: "I am sorry for your loss. We need the court's letters; I will write down which ones.",
    otherwise: .refuse)
}

extension Rule where Noun == Representation {
  /// Letters everywhere; beside them whomever the state counts as the patient, in Minnesota the
  /// surviving spouse and the parents (R-45).
  ///
  /// Nobody is a patient who has died, and a note of theirs no longer speaks; a company or provider
  /// named in a paper goes by that paper.
  static let decedentAuthority: Self = Rule(
    .decedentAuthority, missing: "DECEDENT_NO_AUTHORITY",
    breaks: {
      $0.patientDied = $0.today
      $0.relation = .child
    }
  ) { person in
    guard person.patientDied != nil else { return [] }
    guard person.acts else {
      return person.isOrganisation ? [] : [deceased]
    }
    if person.hasLetters { return [] }
    guard let survivors = person.law.survivors else {
      return [
        .lawUnknown(
          person.law.state, on: "a family without letters", key: "survivors",
          cure: "Ask for the court's letters, or pass it to the privacy officer.")
      ]
    }
    return person.isSurvivor(among: survivors) ? [] : [refusal(person.relation, survivors)]
  }

  private static var deceased: Gap {
    Gap("DECEDENT_NO_AUTHORITY", says: "The chart says that the patient has died.")
  }

  private static func refusal(_ relation: Relation, _ survivors: [Relation]) -> Gap {
    Gap(
      "DECEDENT_NO_AUTHORITY", says: "Nothing shown gives this person authority after the death.",
      cure: cure(relation, survivors))
  }

  private static func cure(_ relation: Relation, _ survivors: [Relation]) -> String {
    if survivors.contains(relation) {
      return relation == .spouse
        ? "Ask for the marriage and death certificates, or the court's letters."
        : "Ask for the birth record, or the court's letters."
    }
    let others = survivors.map(\.asSurvivor)
    return others.isEmpty
      ? "Ask for the court's letters."
      : "Ask for the court's letters, or for \(others.joined(separator: " or ")) to ask."
  }
}

extension Representation {
  /// A company, plan, provider or agency, whose right is its own paper's.
  fileprivate var isOrganisation: Bool {
    [.company, .healthPlan, .provider, .agency].contains(relation)
  }

  /// An executor's or administrator's appointment.
  fileprivate var hasLetters: Bool {
    proof == .letters || (relation == .executor && proof == .courtAppointment)
  }

  /// Whether the law counts this person as the patient after the death, and a paper proves it.
  fileprivate func isSurvivor(among survivors: [Relation]) -> Bool {
    survivors.contains(relation) && proof.map { relation.survivorProofs.contains($0) } ?? false
  }
}

extension Relation {
  /// The words for a survivor.
  fileprivate var asSurvivor: String {
    switch self {
    case .spouse: "the surviving spouse"
    case .parent: "a parent"
    case .child: "a grown child"
    case .sibling: "a brother or sister"
    default: "someone who is the patient's \(rawValue)"
    }
  }
}

extension String {
  /// The word with a capital first letter.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
