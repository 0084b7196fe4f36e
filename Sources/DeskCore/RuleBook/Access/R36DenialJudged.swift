extension RuleText {
  static let denialJudged = RuleText(
    .r36, says: "Danger and harm are a licensed professional's judgment, reviewed by another one.",
    source: "45 CFR 164.524(a)(3)-(4)",
    cure: "Record the professional, the licence and the day; another one reviews.",
    aloud: "You may ask that another professional looks at this decision.", otherwise: .escalate)
}

extension Rule where Noun == DenialClaim {
  /// Nobody at the desk judges danger.
  static let denialJudged: Self = Rule(
    .denialJudged, missing: "DENY_UNKNOWN",
    breaks: {
      $0.ground = .danger
      $0.professional = ""
    }
  ) { denial in
    guard denial.ground?.isReviewable ?? true else { return [] }
    var gaps: [Gap] = []
    if isBlank(denial.professional) || isBlank(denial.licence) {
      gaps.append(
        Gap("DENY_NO_PROFESSIONAL", says: "No licensed professional's judgment is recorded."))
    }
    guard let day = denial.judgedOn, day <= denial.today else {
      return gaps + [Gap("DENY_NOT_JUDGED", says: "The day of the judgment is missing or to come.")]
    }
    return gaps
  }
}

extension Rule where Noun == ReviewClaim {
  /// A review is open where the ground has one.
  static let reviewOpen: Self = Rule(
    .denialJudged, missing: "REVIEW_UNKNOWN", breaks: { $0.ground = .litigation }
  ) { review in
    var gaps: [Gap] = []
    if !(review.ground?.isReviewable ?? false) {
      gaps.append(
        Gap(
          "REVIEW_NOT_OWED", says: "The law gives no review of this ground.",
          cure: "Tell the person how to complain."))
    }
    if review.wasReviewed {
      gaps.append(
        Gap(
          "REVIEW_DONE", says: "A second professional has reviewed it already.",
          cure: "Tell the person how to complain."))
    }
    if review.isAsked {
      gaps.append(
        Gap("REVIEW_ASKED", says: "A review was asked for already.", cure: "Decide that one."))
    }
    return gaps
  }

  /// The reviewer did not take part in the first judgment, and the person is told.
  static let reviewerOther: Self = Rule(
    .denialJudged, missing: "REVIEW_UNKNOWN", breaks: { $0.reviewer = $0.judgedBy }
  ) { review in
    var gaps: [Gap] = []
    if !review.isAsked {
      gaps.append(
        Gap("REVIEW_NOT_ASKED", says: "Nobody asked for a review.", cure: "Record the asking."))
    }
    if isBlank(review.reviewer) || isBlank(review.licence) {
      gaps.append(Gap("REVIEW_NO_PROFESSIONAL", says: "No licensed professional reviewed it."))
    } else if sameName(review.reviewer, review.judgedBy) {
      gaps.append(Gap("REVIEW_SAME_PERSON", says: "The reviewer made the first judgment."))
    }
    if isBlank(review.letter) {
      gaps.append(Gap("REVIEW_NO_LETTER", says: "No letter tells the person the outcome."))
    }
    return gaps
  }
}
