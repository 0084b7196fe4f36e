extension RuleText {
  /// Every action belongs to the roles of its row, and nobody checks their own packing.
  static let rightRole = RuleText(
    .r06, says: "This is done by someone with the right role, and never by the one being checked.",
    source: "two-person check [HOUSE]",
    cure: "Ask a colleague who holds the role.",
    aloud: "I will ask a colleague to do this part.", otherwise: .refuse,
    keptBy: "Machine.decide")
}

extension Machine {
  /// The breach for a person whose roles are not in the row.
  func wrongRole(_ action: Action, needs roles: Set<Role>) -> Breach {
    let names = roles.map(\.rawValue).sorted().joined(separator: " or ")
    return Breach(
      .rightRole,
      Gap(
        "WRONG_ROLE", says: "\(name).\(action.rawValue) is done by: \(names).",
        cure: "Ask someone who is: \(names)."))
  }
}

extension Rule where Noun == SecondPerson {
  /// The second-person check is made by someone who did not pack it or burn it.
  static let secondPerson: Self = Rule(
    .rightRole, missing: "SECOND_PERSON_UNKNOWN",
    breaks: { $0.checker = $0.maker }
  ) { people in
    guard !isBlank(people.maker), !isBlank(people.checker) else {
      return [Gap("SECOND_PERSON_UNKNOWN", says: "It is not known who packed it or who checks it.")]
    }
    guard people.checker == people.maker else { return [] }
    return [
      Gap(
        "SAME_PERSON", says: "\(people.checker) packed this and cannot check it.",
        cure: "Ask a colleague who did not pack it to check it.")
    ]
  }
}
