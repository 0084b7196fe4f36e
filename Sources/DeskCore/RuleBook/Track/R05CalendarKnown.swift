extension RuleText {
  static let calendarKnown = RuleText(
    .r05, says: "The site's holidays are known for every year that the clocks reach.",
    source: "Minn. Stat. 645.44 subd. 5; SPR (\"excluding holidays\")",
    cure: "Load a policy whose holiday calendar covers those years.",
    aloud: "I cannot give you a date yet; a colleague will look it up.", otherwise: .refuse)
}

extension Rule where Noun == CalendarReach {
  /// A date computed over unknown holidays would be a guess, so none is computed.
  static let calendarKnown: Self = Rule(
    .calendarKnown, missing: "CALENDAR_MISSING", breaks: { $0.keptTo = $0.to - 1 }
  ) { reach in
    guard reach.from < reach.keptFrom || reach.to > reach.keptTo else { return [] }
    let needed = reach.from == reach.to ? "\(reach.from)" : "\(reach.from) to \(reach.to)"
    return [
      Gap(
        "CALENDAR_MISSING",
        says: "\(reach.site) needs its holidays for \(needed); it has \(reach.keptFrom) to "
          + "\(reach.keptTo).")
    ]
  }
}
