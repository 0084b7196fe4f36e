extension RuleText {
  static let requiredStatements = RuleText(
    .r12, says: "The authorization carries the three statements that the law requires.",
    source: "45 CFR 164.508(c)(2)-(4)", cure: "Give the patient our own form, which carries them.",
    aloud: "This form leaves out a statement the law asks for. Our own form has it; here is one.",
    otherwise: .refuse)
}

extension Rule where Noun == DocumentForm {
  /// Revocation, conditioning, redisclosure: one that is left out makes the form defective.
  static let requiredStatements: Self = Rule(
    .requiredStatements, missing: "DEFECTIVE", breaks: { $0.statements.remove(.revocation) }
  ) { form in
    guard form.kind == .authorization else { return [] }
    return DocumentForm.Statement.allCases.filter { !form.statements.contains($0) }.map {
      Gap("DEFECTIVE", says: "The form does not state \($0.subject).")
    }
  }
}

extension DocumentForm.Statement {
  fileprivate var subject: String {
    switch self {
    case .revocation: "the right to revoke it in writing, the exceptions, and how"
    case .conditioning: "whether treatment, payment or enrolment may hang on signing"
    case .redisclosure: "that the recipient may disclose the information again"
    }
  }
}
