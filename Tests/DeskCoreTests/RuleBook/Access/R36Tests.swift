import Testing

@testable import DeskCore

/// danger and harm are a licensed professional's judgment, reviewed by another one.
@Suite struct R36Tests {
  static let denials: [Trial<DenialClaim>] = [
    Trial("judged") { _ in },
    Trial("by nobody", "DENY_NO_PROFESSIONAL") { $0.professional = "" },
    Trial("without a licence", "DENY_NO_PROFESSIONAL") { $0.licence = "" },
    Trial("on no day", "DENY_NOT_JUDGED") { $0.judgedOn = nil },
    Trial("today") { $0.judgedOn = $0.today },
    Trial("tomorrow", "DENY_NOT_JUDGED") { $0.judgedOn = $0.today + 1 },
    Trial("no ground, nobody", "DENY_NO_PROFESSIONAL", "DENY_NOT_JUDGED") {
      $0.ground = nil
      $0.professional = ""
      $0.judgedOn = nil
    },
    Trial("a ground that nobody judges") {
      $0.ground = .litigation
      $0.professional = ""
      $0.judgedOn = nil
    },
  ]

  @Test(arguments: denials)
  func `a professional judges`(trial: Trial<DenialClaim>) {
    #expect(trial.codes(of: .denialJudged, on: Sample.denial) == trial.codes)
  }

  static let asks: [Trial<ReviewClaim>] = [
    Trial("of a judgment") { $0.isAsked = false },
    Trial("a second time", "REVIEW_ASKED") { _ in },
    Trial("after a review", "REVIEW_DONE") {
      $0.isAsked = false
      $0.wasReviewed = true
    },
    Trial("of a ground without review", "REVIEW_NOT_OWED") {
      $0.isAsked = false
      $0.ground = .inmate
    },
    Trial("of nothing", "REVIEW_NOT_OWED") {
      $0.isAsked = false
      $0.ground = nil
    },
  ]

  @Test(arguments: asks)
  func `a review is asked for once`(trial: Trial<ReviewClaim>) {
    #expect(trial.codes(of: .reviewOpen, on: Sample.review) == trial.codes)
  }

  static let decisions: [Trial<ReviewClaim>] = [
    Trial("by another one") { _ in },
    Trial("by the same one", "REVIEW_SAME_PERSON") { $0.reviewer = $0.judgedBy },
    Trial("by the same one, spelled otherwise", "REVIEW_SAME_PERSON") { $0.reviewer = "holm, DR" },
    Trial("by nobody", "REVIEW_NO_PROFESSIONAL") { $0.reviewer = "" },
    Trial("without a licence", "REVIEW_NO_PROFESSIONAL") { $0.licence = "" },
    Trial("unasked", "REVIEW_NOT_ASKED") { $0.isAsked = false },
    Trial("without a letter", "REVIEW_NO_LETTER") { $0.letter = "" },
  ]

  @Test(arguments: decisions)
  func `another professional reviews`(trial: Trial<ReviewClaim>) {
    #expect(trial.codes(of: .reviewerOther, on: Sample.review) == trial.codes)
  }
}
