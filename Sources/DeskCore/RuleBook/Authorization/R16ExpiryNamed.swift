extension RuleText {
  static let expiryNamed = RuleText(
    .r16, says: "The authorization names an expiry date or event; no default fills it.",
    source: "45 CFR 164.508(c)(1)(v); Minn. Stat. 144.293 subd. 4",
    cure: "Have the patient write a date, or an event that has to do with them or the purpose.",
    aloud: "The form needs a date or an event on which it ends. The patient can add one.",
    otherwise: .refuse)
}

extension Rule where Noun == DocumentForm {
  /// Minnesota's one year fills a consent, never an authorization.
  static let expiryStated: Self = Rule(
    .expiryNamed, missing: "AUTH_NO_EXPIRY", breaks: { $0.expiry = .missing }
  ) { form in
    guard form.kind == .authorization else { return [] }
    switch form.expiry {
    case .missing: return [noExpiry]
    case .event(let event) where isBlank(event): return [noExpiry]
    case .none where !form.isResearch:
      return [
        Gap("AUTH_NO_EXPIRY", says: "The form says it never expires, which only research may say.")
      ]
    default: return []
    }
  }
}

extension Rule where Noun == ReleaseBasis {
  /// A third-party release rests on no paper without an end, at the counter either.
  static let expiryNamed: Self = Rule(
    .expiryNamed, missing: "AUTH_NO_EXPIRY",
    breaks: { basis in basis.changePaper { $0.expiry = .missing } }
  ) { basis in
    guard let paper = basis.paper, paper.expiry == .missing,
      basis.track == .authorization || paper.kind == .authorization
    else { return [] }
    return [noExpiry]
  }
}

private let noExpiry = Gap(
  "AUTH_NO_EXPIRY",
  says: "The authorization has no expiry; Minnesota's one-year default does not fill it.")
