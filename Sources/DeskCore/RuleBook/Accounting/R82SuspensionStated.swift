extension RuleText {
  static let suspensionStated = RuleText(
    .r82,
    says:
      "What is listed follows from the legal basis; an agency alone can suspend, for a stated time.",
    source: "45 CFR 164.528(a)(1)-(2)",
    cure: "Ask the agency for a statement in writing, with its reason and its last day.",
    aloud: "I will ask the privacy office.", otherwise: .refuse, keptBy: "LegalBasis.isAccountable")
  static let suspensionOver = RuleText(
    .r82, says: "A suspension ends after its last day.", source: "45 CFR 164.528(a)(2)",
    cure: "Wait until its last day has passed.", otherwise: .refuse)
}

extension Rule where Noun == SuspensionStatement {
  /// A written one names its day; an oral one is documented and holds thirty days.
  static let suspensionStated: Self = Rule(
    .suspensionStated, missing: "SUSPENSION_UNKNOWN", breaks: { $0.saysImpede = false }
  ) { statement in
    var gaps: [Gap] = []
    if isBlank(statement.agency) || isBlank(statement.official) {
      gaps.append(
        Gap(
          "SUSPENSION_UNKNOWN", says: "It is not known which agency or official states it.",
          cure: "Write down the agency and the official's name."))
    }
    if !statement.saysImpede {
      gaps.append(
        Gap(
          "SUSPENSION_NO_REASON",
          says: "It does not say that an accounting would impede the agency."))
    }
    return gaps + timing(statement)
  }

  /// The bookkeeping follows the date; every accounting reads the date itself.
  static let suspensionOver: Self = Rule(
    .suspensionOver, missing: "SUSPENSION_UNKNOWN", breaks: { $0.until = $0.today }
  ) { statement in
    guard let until = statement.until else {
      return [Gap("SUSPENSION_NO_DATE", says: "It is not known when it ends.")]
    }
    guard statement.today <= until else { return [] }
    return [Gap("SUSPENSION_STANDS", says: "It stands through \(until.long).")]
  }

  private static func timing(_ statement: SuspensionStatement) -> [Gap] {
    guard let until = statement.until else {
      return [Gap("SUSPENSION_NO_DATE", says: "It does not say until when.")]
    }
    if until < statement.today {
      return [Gap("SUSPENSION_PAST", says: "It ended on \(until.long).")]
    }
    let last = statement.statedOn + statement.oralDays
    guard !statement.inWriting, until > last else { return [] }
    return [
      Gap(
        "SUSPENSION_TOO_LONG",
        says: "An oral statement holds through \(last.long) at most.",
        cure: "Ask the agency to state it in writing.")
    ]
  }
}
