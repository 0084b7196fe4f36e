extension RuleText {
  static let inspectionBooked = RuleText(
    .r107, says: "A look at the records has an appointment in the hours of its site.",
    source: "45 CFR 164.524(c)(3)(i): a convenient time and place; the appointment is [HOUSE]",
    cure: "Agree on a day and a time within the hours of the site.",
    aloud: "When would you like to come and look at them? Somebody will sit with you.",
    otherwise: .hold)
}

extension Rule where Noun == InspectionPlan {
  /// Somebody must be there to bring the record and to sit by it.
  static let inspectionBooked: Self = Rule(
    .inspectionBooked, missing: "INSPECTION_UNKNOWN",
    breaks: {
      $0.isAsked = true
      $0.at = nil
    }
  ) { plan in
    guard plan.isAsked else { return [] }
    guard let at = plan.at else {
      return [
        Gap("INSPECTION_UNBOOKED", says: "No day and time are agreed for looking at the records.")
      ]
    }
    var gaps: [Gap] = []
    if plan.isOpen != true {
      gaps.append(
        Gap("INSPECTION_CLOSED", says: "The desk is not known to be open at that time."))
    }
    if at < plan.now {
      gaps.append(
        Gap("INSPECTION_PAST", says: "The appointment lies in the past."))
    }
    return gaps
  }
}
