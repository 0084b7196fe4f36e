extension RuleText {
  static let decedentAuthority = RuleText(
    .r45, says: "After a death, only someone with the law's authority receives the record.",
    source: "45 CFR 164.502(f), (g)(4), 164.510(b)(5); Minn. Stat. 144.291 subd. 2",
    cure: "Ask for letters that appoint an executor or administrator.",
    aloud: "I am sorry for your loss. We need the court's letters; I will write down which ones.",
    otherwise: .refuse)
}

extension Rule where Noun == Representation {
  /// Letters everywhere; in Minnesota the surviving spouse and the parents too.
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
    guard person.state == .minnesota else { return [unconfigured(person.state)] }
    if person.isMinnesotaPatient { return [] }
    return [refusal(person.relation)]
  }

  private static var deceased: Gap {
    Gap("DECEDENT_NO_AUTHORITY", says: "The chart says that the patient has died.")
  }

  private static func unconfigured(_ state: Site.State) -> Gap {
    Gap(
      "STATE_LAW_UNKNOWN",
      says:
        "The law of \(state.rawValue.capitalizedFirst) for a family without letters is not loaded.",
      cure: "Ask for the court's letters, or pass it to the privacy officer.",
      otherwise: .escalate)
  }

  private static func refusal(_ relation: Relation) -> Gap {
    let cure =
      switch relation {
      case .spouse: "Ask for the marriage and death certificates, or the court's letters."
      case .parent: "Ask for the birth record, or the court's letters."
      default: "Ask for the court's letters, or for the surviving spouse or a parent to ask."
      }
    return Gap(
      "DECEDENT_NO_AUTHORITY", says: "Nothing shown gives this person authority after the death.",
      cure: cure)
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

  /// Whom Minnesota counts as the patient after a death: the surviving spouse and the parents.
  fileprivate var isMinnesotaPatient: Bool {
    switch relation {
    case .spouse: proof == .marriageAndDeath
    case .parent: proof == .birthRecord || proof == .adoptionDecree
    default: false
    }
  }
}

extension String {
  /// The word with a capital first letter.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
