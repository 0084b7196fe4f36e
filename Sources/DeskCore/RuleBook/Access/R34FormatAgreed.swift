extension RuleText {
  static let formatAgreed = RuleText(
    .r34, says: "The copy is on what the person asked for, or on what was agreed with them.",
    source: "45 CFR 164.524(c)(2)",
    cure: "Ask the person what else would do, and record what was agreed.",
    aloud: "We cannot make it in that form. What else would work for you?", otherwise: .hold)
}

extension Rule where Noun == FormatClaim {
  /// What cannot be produced is talked about, never denied.
  static let formatAgreed: Self = Rule(
    .formatAgreed, missing: "FORMAT_TO_AGREE",
    breaks: {
      $0.isTheirs = true
      $0.packed.insert(.film)
      $0.asked.remove(.film)
      $0.agreed.remove(.film)
    }
  ) { claim in
    guard claim.isTheirs else { return [] }
    let other = claim.packed.subtracting(claim.asked).subtracting(claim.agreed)
    guard !other.isEmpty else { return [] }
    let media = inSentence(other.sorted().map(\.rawValue))
    return [Gap("FORMAT_TO_AGREE", says: "Nobody agreed to have it on \(media).")]
  }
}
