extension RuleText {
  static let housePromise = RuleText(
    .r33, .calculation,
    says:
      "The house promises two weeks; the promise is measured and never shown as the law's limit.",
    source: "Mayo (\"typically two weeks\")", cure: "Answer within the promise where you can.",
    otherwise: .none, keptBy: "Clocks.init(_:at:policy:)")
}
