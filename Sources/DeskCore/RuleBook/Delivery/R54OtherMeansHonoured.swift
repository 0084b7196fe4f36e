extension RuleText {
  static let otherMeansHonoured = RuleText(
    .r54, .calculation,
    says:
      "A reasonable wish for another address or means is honoured, and its reason is not asked.",
    source: "45 CFR 164.522(b)",
    cure: "Accept it in writing and file it with the patient's papers.",
    otherwise: .none, keptBy: "DeliveryAddress.confidential")
}
