extension RuleText {
  static let denialLetter = RuleText(
    .r38, says: "The denial letter says everything that the law asks, and the rest is given.",
    source: "45 CFR 164.524(d)(1)-(3)",
    cure: "Complete the letter, and give what is not denied.",
    aloud: "You will have a letter that says why, and how to complain.", otherwise: .escalate)
}

extension Rule where Noun == DenialClaim {
  /// Every field of the letter that is missing, at once.
  static let denialLetter: Self = Rule(
    .denialLetter, missing: "LETTER_UNKNOWN", breaks: { $0.letter.complaintPhone = "" }
  ) { denial in
    let letter = denial.letter
    let fields: [(Bool, String, String)] = [
      (isBlank(letter.number), "NUMBER", "There is no letter."),
      (!letter.isPlain, "PLAIN", "The letter is not in plain language."),
      (isBlank(letter.basis), "BASIS", "The letter does not say the basis."),
      (
        denial.ground?.isReviewable ?? true && !letter.tellsReview, "REVIEW",
        "The letter does not tell the right to a review."
      ),
      (isBlank(letter.complaintTo), "COMPLAINT", "It does not name to whom one complains here."),
      (isBlank(letter.complaintPhone), "COMPLAINT_PHONE", "It gives no phone for complaints."),
      (!letter.tellsHHS, "HHS", "It does not tell how to complain to HHS."),
      (letter.rest == nil, "REST", "Nobody said what becomes of the part that is not denied."),
      (
        letter.rest.map { !denial.rests.contains($0) } ?? false, "REST_NOT_SO",
        "The part that is not denied was neither split off nor given."
      ),
      (
        letter.isHeldElsewhere.map { $0 && isBlank(letter.heldWhere) } ?? true, "ELSEWHERE",
        "Nobody said whether, or where, somebody else holds the record."
      ),
    ]
    return fields.filter(\.0).map { Gap("LETTER_\($0.1)", says: $0.2) }
  }
}

extension Rule where Noun == PartClaim {
  /// What is split off is part of the request, and leaves something.
  static let partOfWhole: Self = Rule(
    .denialLetter, missing: "PART_UNKNOWN",
    breaks: {
      $0.part = []
      $0.partSensitive = []
    }
  ) { claim in
    if claim.part.isEmpty, claim.partSensitive.isEmpty {
      return [Gap("PART_EMPTY", says: "Nothing is named to split off.", cure: "Name the part.")]
    }
    let strange =
      !claim.part.isSubset(of: claim.whole)
      || !claim.partSensitive.isSubset(of: claim.wholeSensitive)
    if strange {
      return [
        Gap("PART_OTHER", says: "The part is not in the request.", cure: "Name what was asked for.")
      ]
    }
    guard claim.part == claim.whole else { return [] }
    return [
      Gap("PART_WHOLE", says: "That is all of it.", cure: "Decide the request as a whole.")
    ]
  }
}
