extension RuleText {
  static let findingsKept = RuleText(
    .r52, .constraint,
    says: "Of an ID, its kind, issuer, expiry and the match are kept; never its number or image.",
    source: "data minimisation [HOUSE]", cure: "Record what was found, not what was shown.",
    otherwise: .none, keptBy: "PhotoID and IdentifierFinding have no field for it")
}
