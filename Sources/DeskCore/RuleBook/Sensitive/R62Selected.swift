extension RuleText {
  static let categoriesSelected = RuleText(
    .r62,
    says: "A guarded category goes to a third party only where the form selects it.",
    source: "[HOUSE]; state law; 42 CFR 2.31",
    cure: "Split the part off, and ask for a form that selects it.",
    aloud: "A colleague looks over every packet before it goes. We will call you when it is ready.",
    otherwise: .split)
}

extension Rule where Noun == SensitiveClaim {
  /// Silence selects nothing, and an item that nobody looked at is not known to be free.
  static let categoriesSelected: Self = Rule(
    .categoriesSelected, missing: "CATEGORIES_UNKNOWN",
    breaks: {
      $0.toPatient = false
      $0.items.append(.init(number: 1, type: .labs, categories: nil))
    }
  ) { claim in
    guard !claim.toPatient else { return [] }
    var gaps: [Gap] = []
    let unread = claim.items.filter { $0.categories == nil }.map(\.number)
    if !unread.isEmpty {
      gaps.append(
        Gap(
          "CATEGORIES_UNREAD",
          says: "Nobody has said which categories are in \(itemsInSentence(unread)).",
          cure: "Look, and enter the categories found, or that there are none.", otherwise: .hold))
    }
    let extra = claim.items.filter { !($0.categories ?? []).isSubset(of: claim.selected) }
    if !extra.isEmpty {
      gaps.append(
        Gap(
          "CATEGORIES_NOT_SELECTED",
          says: "The form does not select what is in \(itemsInSentence(extra.map(\.number)))."))
    }
    return gaps
  }
}
