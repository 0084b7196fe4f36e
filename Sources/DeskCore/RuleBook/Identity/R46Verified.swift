extension RuleText {
  static let verified = RuleText(
    .r46, says: "Identity and authority of the person present are verified.",
    source: "45 CFR 164.514(h)(1); OCR guidance; SPR (\"appropriate identification\")",
    cure: "Verify who the person is and by what right they are here.",
    aloud: "May I check who you are before I hand anything over?", otherwise: .hold)
  static let visitCleared = RuleText(
    .r46, says: "The hand-over belongs to a visit that was cleared for this request.",
    source: "45 CFR 164.514(h)(1); OCR guidance", cure: "Clear the visit first.",
    otherwise: .hold)
  static let callerKnown = RuleText(
    .r46, says: "Only the one who asked cancels, in writing or identified.",
    source: "45 CFR 164.514(h)(1)", cure: "Identify the caller, or ask for a line in writing.",
    aloud: "May I check who you are first?", otherwise: .hold)
}

extension Rule where Noun == Verification {
  /// The person was identified, and the part they claim is the part that was verified.
  static let verified: Self = Rule(
    .verified, missing: "ID_NOT_VERIFIED", breaks: { $0.authorised = false }
  ) { visit in
    var gaps = partGaps(visit)
    if !visit.authorised {
      gaps.append(
        Gap(
          "AUTHORITY_NOT_VERIFIED", says: "Nobody verified by what right the person is here.",
          cure: "Check the note, the proof or the authorization."))
    }
    return gaps
  }

  /// The person was identified, and this is the check that their part needs.
  ///
  /// The row that asks names the part, so that turning away asks every row with its own.
  static func partClaimed(_ part: Claim.Part) -> Self {
    Rule(.verified, missing: "ID_NOT_VERIFIED", breaks: { $0.identified = false }) { visit in
      var checked = visit
      checked.verified = part
      return partGaps(checked)
    }
  }

  @Sendable private static func partGaps(_ visit: Verification) -> [Gap] {
    var gaps: [Gap] = []
    if !visit.identified {
      gaps.append(
        Gap("ID_NOT_VERIFIED", says: "Nobody verified who the person is.", cure: "Look at an ID."))
    }
    guard let claimed = visit.claimed else {
      gaps.append(
        Gap(
          "PART_NOT_CLAIMED", says: "The person has not said in what part they are here.",
          cure: "Ask whether they are the patient, act for them, bring a note, or are named."))
      return gaps
    }
    if visit.verified != claimed {
      gaps.append(
        Gap(
          "PART_MISMATCH", says: "The person came as \(claimed.rawValue); that was not checked.",
          cure: "Make the check for \(claimed.rawValue)."))
    }
    return gaps
  }
}

extension Rule where Noun == ClearedVisit {
  /// A packet leaves through a cleared visit, in the same act, or not at all.
  static let visitCleared: Self = Rule(
    .visitCleared, missing: "VISIT_MISSING", breaks: { $0.isCleared = false }
  ) { visit in
    guard !isBlank(visit.id) else {
      return [Gap("VISIT_MISSING", says: "No visit belongs to this hand-over.")]
    }
    var gaps: [Gap] = []
    if isBlank(visit.request) || visit.visitFor != visit.request {
      gaps.append(
        Gap("VISIT_OTHER_REQUEST", says: "\(visit.id) is for \(visit.visitFor), another request."))
    }
    if !visit.isCleared {
      gaps.append(Gap("VISIT_NOT_CLEARED", says: "\(visit.id) has not been cleared."))
    }
    return gaps
  }
}

extension Rule where Noun == Caller {
  /// A request is taken back by the one who made it.
  static let callerKnown: Self = Rule(
    .callerKnown, missing: "CALLER_UNKNOWN", breaks: { $0.isRequester = false }
  ) { caller in
    var gaps: [Gap] = []
    if !caller.isRequester {
      gaps.append(Gap("NOT_REQUESTER", says: "The caller is not the one who asked."))
    }
    if !caller.inWriting, !caller.identified {
      gaps.append(Gap("ID_NOT_VERIFIED", says: "The caller was not identified."))
    }
    return gaps
  }
}
