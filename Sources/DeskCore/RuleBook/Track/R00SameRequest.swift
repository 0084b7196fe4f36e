extension RuleText {
  /// Only a true duplicate is merged; what differs would be lost.
  static let sameRequest = RuleText(
    .r00, says: "Both requests ask the same records of the same patient for the same recipient.",
    source: "the state machines", cure: "Work both requests.", otherwise: .refuse)
}

extension Rule where Noun == DuplicatePair {
  /// A merge joins two open requests that are one (row `request.merge`).
  static let sameRequest: Self = Rule(
    .sameRequest, missing: "DUPLICATE_UNKNOWN", breaks: { $0.sameScope = false }
  ) { pair in
    var gaps: [Gap] = []
    if !pair.samePatient {
      gaps.append(Gap("DUPLICATE_PATIENT", says: "The two requests are for different patients."))
    }
    if !pair.sameScope {
      gaps.append(Gap("DUPLICATE_RECORDS", says: "The two requests ask for different records."))
    }
    if !pair.sameRecipient {
      gaps.append(Gap("DUPLICATE_RECIPIENT", says: "The two requests have different recipients."))
    }
    if !pair.dueNoLater {
      gaps.append(
        Gap(
          "DUPLICATE_CLOCK", says: "The other request is due later, and this one's day would move.",
          cure: "Join the later one to this one."))
    }
    if !pair.otherOpen {
      gaps.append(
        Gap(
          "DUPLICATE_CLOSED", says: "The other request is closed already.",
          cure: "Work this one; a closed request takes nothing in."))
    }
    return gaps
  }
}
