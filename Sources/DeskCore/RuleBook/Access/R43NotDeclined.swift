extension RuleText {
  static let notDeclined = RuleText(
    .r43,
    says: "The privacy officer has not declined to treat this person as the representative.",
    source: "45 CFR 164.502(g)(5)",
    cure: "Pass the request to the privacy officer; say nothing of the reason.",
    aloud: "Our privacy office will be in touch with you about this.", otherwise: .escalate)
}

/// Why a representative is declined: a professional's reasonable belief.
public enum DeclineGround: String, CaseIterable, Hashable, Sendable, Codable {
  case violence, neglect, endangerment
}

/// A representative declined, as it is recorded.
public struct DeclineClaim: Hashable, Sendable, Codable {
  /// The ground, once it is stated.
  public var ground: DeclineGround?
  /// The professional whose judgment it is, or empty.
  public var judgedBy: String
  /// Who is declined, or empty where nobody acts for the patient by name.
  public var name: String

  /// A claim.
  public init(ground: DeclineGround?, judgedBy: String, name: String) {
    self.ground = ground
    self.name = name
    self.judgedBy = judgedBy
  }
}

extension Rule where Noun == DeclineClaim {
  /// It is a professional's judgment on one of three grounds, never the desk's.
  static let declineJudged: Self = Rule(
    .notDeclined, missing: "DECLINE_UNKNOWN", breaks: { $0.judgedBy = "" }
  ) { claim in
    var gaps: [Gap] = []
    if claim.ground == nil {
      gaps.append(
        Gap("DECLINE_NO_GROUND", says: "No ground is stated.", cure: "State one of the grounds."))
    }
    if isBlank(claim.name) {
      gaps.append(
        Gap(
          "DECLINE_NOBODY", says: "The request names nobody who acts for the patient.",
          cure: "Enter who asks in the patient's place, by name."))
    }
    if isBlank(claim.judgedBy) {
      gaps.append(
        Gap(
          "DECLINE_NO_JUDGMENT", says: "No professional's judgment is recorded.",
          cure: "Enter the professional's name."))
    }
    return gaps
  }
}

extension Rule where Noun == Representation {
  /// Asked wherever someone acts for the patient.
  static let notDeclined: Self = Rule(
    .notDeclined, missing: "PR_UNKNOWN", breaks: { $0.isDeclined = true }
  ) { person in
    guard person.acts, person.isDeclined else { return [] }
    return [Gap("PR_DECLINED", says: "The privacy officer decides about this person.")]
  }
}
