extension RuleText {
  static let minorConsentKept = RuleText(
    .r41, says: "Nothing that the patient may keep private from this person is in the packet.",
    source: "45 CFR 164.502(g)(3); Minn. Stat. 144.291 subd. 2, 144.341-144.347",
    cure: "Have the privacy officer look at the packet; say nothing about its contents.",
    aloud: "A colleague looks over every packet before it goes. We will call you when it is ready.",
    otherwise: .escalate)
}

extension Rule where Noun == Representation {
  /// A service that a minor consented to alone is withheld from a parent, silently.
  static let minorConsentKept: Self = Rule(
    .minorConsentKept, missing: "MINOR_UNKNOWN", breaks: { $0.minorConsentedItems = [1] }
  ) { person in
    guard person.acts, person.mayBeMinor else { return [] }
    var gaps: [Gap] = []
    if !person.minorConsentedItems.isEmpty {
      let items = itemsInSentence(person.minorConsentedItems)
      gaps.append(Gap("MINOR_CONSENT", says: "Not for this person to receive: \(items)."))
    }
    if !person.unreadItems.isEmpty {
      gaps.append(
        Gap(
          "MINOR_UNREAD",
          says: "Nobody has said whether the patient may keep it private: "
            + "\(itemsInSentence(person.unreadItems)).",
          cure: "Look, and enter for each item whether the patient consented alone.",
          otherwise: .hold))
    }
    if person.state != .minnesota, person.patientDied == nil {
      let state = person.state.rawValue.capitalizedFirst
      gaps.append(
        Gap(
          "STATE_LAW_UNKNOWN", says: "The law of \(state) on minors' own consent is not loaded.",
          cure: "Pass the request to the privacy officer."))
    }
    return gaps
  }
}
