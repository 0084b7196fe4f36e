extension RuleText {
  /// An override names a rule that may be overridden, a reason and a supervisor.
  static let overrideNamed = RuleText(
    .r08, says: "An override names one rule that allows it, a reason, and a supervisor.",
    source: "[HOUSE]", cure: "Cure the broken rule itself.",
    aloud: "I am not able to make an exception here.", otherwise: .refuse,
    keptBy: "Machine.decide")
}

/// A supervisor's override of one rule, as evidence on the same command.
public struct Override: Hashable, Sendable, Codable {
  /// The rule to overrule.
  public let rule: RuleID
  /// Why, in the supervisor's words.
  public let reason: String
  /// The supervisor's user name.
  public let by: String
  /// Whether that user was found and holds the supervisor's role.
  public let isSupervisor: Bool

  /// An override as it was asked for.
  public init(rule: RuleID, reason: String, by: String, isSupervisor: Bool) {
    self.rule = rule
    self.reason = reason
    self.by = by
    self.isSupervisor = isSupervisor
  }
}

extension Override? {
  /// The breaches that are left after the override, with R-08's own where it may not be used.
  func overrule(_ breaches: [Breach]) -> [Breach] {
    guard let override = self else { return breaches }
    let text = RuleBook.text(override.rule)
    var gaps: [Gap] = []
    if !text.overridable {
      gaps.append(
        Gap("NOT_OVERRIDABLE", says: "\(override.rule.rawValue) can be overridden by nobody."))
    }
    if !override.isSupervisor {
      gaps.append(Gap("NO_SUPERVISOR", says: "\(override.by) is not a supervisor here."))
    }
    if override.reason.allSatisfy(\.isWhitespace) {
      gaps.append(Gap("NO_REASON", says: "The override has no reason."))
    }
    guard gaps.isEmpty else { return breaches + gaps.map { Breach(.overrideNamed, $0) } }
    return breaches.filter { $0.rule != override.rule }
  }
}
