extension RuleText {
  static let proxyProven = RuleText(
    .r99, says: "Proxy access to a child's or ward's record rests on proven authority.",
    source: "Mayo (proxy access); 45 CFR 164.502(g)",
    cure: "Ask for the paper that gives authority over health care, naming this person.",
    aloud: "Please bring the paper that lets you act for the patient in health matters.",
    otherwise: .refuse)
}

extension Rule where Noun == Representation {
  /// The proof of, for someone living; a child's ends with R-42.
  ///
  /// It asks those rules themselves, so that the counter and the portal cannot come to differ.
  static let proxyProven: Self = Rule(
    .proxyProven, missing: "PR_UNPROVEN", breaks: { $0.proof = nil }
  ) { person in
    guard person.acts else {
      return [Gap("PR_UNPROVEN", says: "This person does not act for the patient.")]
    }
    guard person.patientDied == nil else {
      return [
        Gap("PR_ENDED_DEATH", says: "There is no proxy access to the record of someone who died.")
      ]
    }
    let rules: [Self] = [.representativeProven, .minorConsentKept, .stillMinor, .notDeclined]
    return rules.flatMap { rule in rule.gaps(person).map { $0.worded(by: rule.text) } }
  }
}

extension Gap {
  /// The gap with the words of the rule that found it, where it has none of its own.
  fileprivate func worded(by text: RuleText) -> Gap {
    Gap(
      code, says: says ?? text.says, cure: cure ?? text.cure, aloud: aloud ?? text.aloud,
      otherwise: consequence ?? text.consequence)
  }
}
