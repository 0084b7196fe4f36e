extension RuleText {
  static let groundNamed = RuleText(
    .r76,
    says:
      "A denial has a ground: not made here, not in the record set, not open to access, or right.",
    source: "45 CFR 164.526(a)(2)", cure: "Name one of the four grounds, or accept the amendment.",
    aloud: "We will write to you with our answer and the reason for it.", otherwise: .refuse)
}

extension Rule where Noun == AmendmentDenial {
  /// What another entity made is denied only while that entity can be asked.
  static let groundNamed: Self = Rule(
    .groundNamed, missing: "DENIAL_NO_GROUND", breaks: { $0.ground = nil }
  ) { denial in
    guard let ground = denial.ground else {
      return [Gap("DENIAL_NO_GROUND", says: "The denial names none of the four grounds.")]
    }
    guard ground == .notCreatedHere else { return [] }
    switch denial.originatorAvailable {
    case true?: return []
    case false?:
      return [
        Gap(
          "ORIGINATOR_GONE", says: "Whoever made the record can no longer act on the request.",
          cure: "Decide it here, as if the record had been made here.")
      ]
    case nil:
      return [
        Gap(
          "ORIGINATOR_UNKNOWN", says: "Nobody said whether whoever made the record can still act.",
          cure: "Find out whether the originator can still be asked.")
      ]
    }
  }
}
