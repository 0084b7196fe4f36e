extension RuleText {
  static let anyFormDoes = RuleText(
    .r24, .constraint,
    says: "A form with every element is taken, whoever printed it, and it obliges nobody.",
    source: "HHS preamble to 45 CFR 164.508", cure: "Take the form that the person brought.",
    aloud: "Your own form is fine as long as it says everything.", otherwise: .none,
    keptBy: "DocumentForm has no field for whose form it is")
}
