extension RuleText {
  static let noAttestation = RuleText(
    .r64, .calculation,
    says: "No attestation about reproductive care is asked for since 18 June 2025.",
    source: "45 CFR 164.509, vacated in Purl v. HHS (N.D. Tex. 18 Jun 2025)",
    cure: "Ask for none.", aloud: "We do not need that form.", otherwise: .none,
    keptBy: "Attestation.isAsked(on:)")
}

/// The attestation of 45 CFR 164.509, kept as a dated rule in case it comes back.
public enum Attestation {
  /// Whether it was asked for on a day: from 23 December 2024 until it was vacated.
  public static func isAsked(on day: Day) -> Bool {
    guard let first = Day(year: 2024, month: 12, day: 23),
      let vacated = Day(year: 2025, month: 6, day: 18)
    else { return false }
    return day >= first && day < vacated
  }
}
