extension RuleText {
  static let inOpenHands = RuleText(
    .r112,
    says: "Nobody takes a request out of another's hands without seeing whose they are.",
    source: "[HOUSE]", cure: "Look again, or ask the supervisor to reassign it.",
    aloud: "A colleague is working on this.", otherwise: .refuse)
}

extension Rule where Noun == Taking {
  /// Two desks that reach for one request at the same moment do not overwrite each other.
  static let inOpenHands: Self = Rule(
    .inOpenHands, missing: "HOLDER_UNKNOWN",
    breaks: {
      $0.with = "\($0.by), \($0.to) or another"
      $0.from = ""
    }
  ) { taking in
    guard !isBlank(taking.with), ![taking.by, taking.to].contains(taking.with) else { return [] }
    guard let from = taking.from else {
      guard !taking.isSupervisor else { return [] }
      return [
        Gap(
          "WITH_SOMEBODY", says: "\(taking.with) works on it.",
          cure: "Say that you take it from \(taking.with), or ask the supervisor to reassign it.")
      ]
    }
    guard from != taking.with else { return [] }
    return [Gap("TAKEN_MEANWHILE", says: "It is with \(taking.with) by now.")]
  }
}
