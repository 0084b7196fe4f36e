extension RuleText {
  static let representativeProven = RuleText(
    .r40, says: "Whoever acts for the patient has shown a paper that gives them that authority.",
    source: "45 CFR 164.502(g)(1)-(4); Mayo (\"necessary legal documentation\")",
    cure: "Ask for the paper that gives authority over health care, naming this person.",
    aloud: "Please bring the paper that lets you act for the patient in health matters.",
    otherwise: .refuse)
}

extension Rule where Noun == Representation {
  /// Authority over health care is proven by paper; authority over money is another thing.
  ///
  /// What a paper is worth after a death is R-45's; that it names the person and stands is asked
  /// here for both.
  static let representativeProven: Self = Rule(
    .representativeProven, missing: "PR_UNPROVEN",
    breaks: { $0.proofNames = false }
  ) { person in
    guard person.acts else { return [] }
    if let gap = decreeGap(person) { return [gap] }
    guard person.patientDied == nil else { return person.proof == nil ? [] : paperGaps(person) }
    guard let proof = person.proof else { return [unproven(person)] }
    guard proof != .financialPower else { return [financialOnly] }
    guard person.authority.contains(proof) else { return [unproven(person)] + paperGaps(person) }
    return paperGaps(person)
  }

  private static func paperGaps(_ person: Representation) -> [Gap] {
    var gaps: [Gap] = []
    if !person.proofNames {
      gaps.append(Gap("PR_UNPROVEN", says: "The paper shown does not name this person."))
    }
    if !person.proofStands { gaps += endGaps(person) }
    if let until = person.until, until < person.today {
      gaps.append(Gap("PR_ENDED", says: "The authority ended after \(until.long)."))
    }
    return gaps
  }

  /// What a paper that no longer stands is worth: an end by law is told by what ended it.
  ///
  /// A birthday is R-42's to tell. A birth record proves kinship after a death too, and what kin may
  /// have then is R-45's; no other paper of a living patient's speaks for a dead one.
  private static func endGaps(_ person: Representation) -> [Gap] {
    switch person.proofEnded {
    case .adoption: [endedByAdoption]
    case .death where person.patientDied == nil: [shownAnew("a death was recorded")]
    case .death where person.provesKinship: []
    case .death:
      [Gap("PR_ENDED_DEATH", says: "The authority that the paper gave ended with the death.")]
    case .majority where person.mayBeMinor: [shownAnew("an 18th birthday was recorded")]
    case .majority: []
    case .proofEnded, .declined, nil:
      [Gap("PR_UNPROVEN", says: "The paper shown was revoked or found defective.")]
    }
  }

  /// The desk cannot know what happened since, so a wrong entry revives no paper by itself.
  private static func shownAnew(_ event: String) -> Gap {
    Gap(
      "PR_ENDED", says: "The paper shown was closed when \(event), which the chart denies now.",
      cure: "Ask to see the paper again, and file it anew.")
  }

  private static func unproven(_ person: Representation) -> Gap {
    switch person.relation {
    case .financialAgent: financialOnly
    case .parent:
      Gap(
        "PR_UNPROVEN", says: "No paper shows that this person is the parent.",
        cure: "Ask for the birth record, or a court's order of guardianship.")
    default: Gap("PR_UNPROVEN", says: "No paper shows authority over the patient's health care.")
    }
  }

  private static var financialOnly: Gap {
    Gap(
      "PR_SCOPE", says: "A power over money gives no authority over health records.",
      cure: "Ask for a health care directive, a guardianship, or the patient's own note.",
      aloud: "This paper is for finances. For records we need one for health care.")
  }
}

extension Representation {
  /// The papers that give a living patient's representative authority.
  fileprivate var authority: Set<DocumentForm.ProofKind> {
    switch relation {
    case .patient: []
    case .parent:
      [.birthRecord, .adoptionDecree, .guardianship, .courtAppointment, .healthCareAgent]
    default: [.guardianship, .courtAppointment, .healthCareAgent]
    }
  }

  /// Whether the authority is a parent's own rather than a court's or the patient's gift.
  var isParental: Bool {
    acts && relation == .parent
      && ![.guardianship, .courtAppointment, .healthCareAgent].contains(proof)
  }

  /// Whether the patient is, or may be, under age; someone whose birth is unknown may be.
  var mayBeMinor: Bool {
    guard let patientBorn else { return true }
    return (patientDied ?? today) < patientBorn.majority
  }
}
