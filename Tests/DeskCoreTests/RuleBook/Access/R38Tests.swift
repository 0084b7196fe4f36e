import Testing

@testable import DeskCore

/// the denial letter says everything that the law asks, and the rest is given.
@Suite struct R38Tests {
  static let letters: [Trial<DenialClaim>] = [
    Trial("whole") { _ in },
    Trial("none", "LETTER_NUMBER") { $0.letter.number = "" },
    Trial("in legal language", "LETTER_PLAIN") { $0.letter.isPlain = false },
    Trial("no basis", "LETTER_BASIS") { $0.letter.basis = "" },
    Trial("no review", "LETTER_REVIEW") { $0.letter.tellsReview = false },
    Trial("no review where none is owed") {
      $0.ground = .litigation
      $0.letter.tellsReview = false
    },
    Trial("no ground owes every word", "LETTER_REVIEW") {
      $0.ground = nil
      $0.letter.tellsReview = false
    },
    Trial("nobody to complain to", "LETTER_COMPLAINT") { $0.letter.complaintTo = "" },
    Trial("no phone", "LETTER_COMPLAINT_PHONE") { $0.letter.complaintPhone = "" },
    Trial("no HHS", "LETTER_HHS") { $0.letter.tellsHHS = false },
    Trial("the rest forgotten", "LETTER_REST") { $0.letter.rest = nil },
    Trial("nothing was split off", "LETTER_REST_NOT_SO") { $0.rests = [.nothing, .given] },
    Trial("nothing was given", "LETTER_REST_NOT_SO") {
      $0.letter.rest = .given
      $0.rests = [.nothing, .splitOff]
    },
    Trial("nobody knows who else holds it", "LETTER_ELSEWHERE") {
      $0.letter.isHeldElsewhere = nil
    },
    Trial("held elsewhere, nobody says where", "LETTER_ELSEWHERE") {
      $0.letter.isHeldElsewhere = true
    },
    Trial("held elsewhere, and where") {
      $0.letter.isHeldElsewhere = true
      $0.letter.heldWhere = "Regions Hospital"
    },
    Trial("two at once", "LETTER_BASIS", "LETTER_HHS") {
      $0.letter.basis = ""
      $0.letter.tellsHHS = false
    },
  ]

  @Test(arguments: letters)
  func `every word is there`(trial: Trial<DenialClaim>) {
    #expect(trial.codes(of: .denialLetter, on: Sample.denial) == trial.codes)
  }

  static let parts: [Trial<PartClaim>] = [
    Trial("a part") { _ in },
    Trial("a category alone") { $0.part = [] },
    Trial("nothing", "PART_EMPTY") {
      $0.part = []
      $0.partSensitive = []
    },
    Trial("all of it", "PART_WHOLE") { $0.part = $0.whole },
    Trial("what nobody asked for", "PART_OTHER") { $0.part = [.labs] },
    Trial("a category that nobody asked for", "PART_OTHER") { $0.partSensitive = [.hiv] },
  ]

  @Test(arguments: parts)
  func `what is split off is a part`(trial: Trial<PartClaim>) {
    #expect(trial.codes(of: .partOfWhole, on: Sample.part) == trial.codes)
  }
}
