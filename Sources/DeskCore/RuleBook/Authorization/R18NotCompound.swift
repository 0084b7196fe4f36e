extension RuleText {
  static let notCompound = RuleText(
    .r18, says: "The authorization stands alone, or is combined only as the law allows.",
    source: "45 CFR 164.508(b)(3)", cure: "Ask for an authorization on a form of its own.",
    aloud: "This form mixes two things. We need the permission on a form of its own.",
    otherwise: .refuse)
}

extension Rule where Noun == DocumentForm {
  /// Research may combine; psychotherapy notes combine with their own kind only.
  static let notCompound: Self = Rule(
    .notCompound, missing: "COMPOUND", breaks: { $0.combinedWith.insert(.otherDocument) }
  ) { form in
    guard form.kind == .authorization else { return [] }
    return DocumentForm.Combination.allCases
      .filter { form.combinedWith.contains($0) && !form.mayCombine(with: $0) }
      .map { Gap("COMPOUND", says: "The authorization is combined with \($0.words).") }
  }
}

extension DocumentForm {
  fileprivate var isForPsychotherapyNotes: Bool { scope.sensitive.contains(.psychotherapyNotes) }

  fileprivate func mayCombine(with other: Combination) -> Bool {
    switch other {
    case .otherAuthorization: !isForPsychotherapyNotes && !conditionsTreatment
    case .psychotherapyNotes: scope.sensitive == [.psychotherapyNotes]
    case .research: isResearch && !isForPsychotherapyNotes
    case .consentToTreatment, .otherDocument: false
    }
  }
}

extension DocumentForm.Combination {
  fileprivate var words: String {
    switch self {
    case .otherAuthorization: "another authorization that it may not be combined with"
    case .consentToTreatment: "a consent to treatment"
    case .research: "a research permission that it is no part of"
    case .psychotherapyNotes: "an authorization for notes that need one of their own"
    case .otherDocument: "another document"
    }
  }
}
