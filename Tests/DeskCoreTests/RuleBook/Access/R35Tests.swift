import Testing

@testable import DeskCore

/// a denial rests on one of the grounds that the law knows, and on what shows it.
@Suite struct R35Tests {
  static let trials: [Trial<DenialClaim>] = [
    Trial("a ground, and what shows it") { _ in },
    Trial("no ground", "DENY_NO_GROUND") { $0.ground = nil },
    Trial("nothing that shows it", "DENY_NOT_SHOWN") { $0.because = "  " },
    Trial("not obliged, to the patient", "DENY_NOT_A_GROUND") { $0.ground = .notObliged },
    Trial("not obliged, on a directive", "DENY_NOT_A_GROUND") {
      $0.track = .directive
      $0.ground = .notObliged
    },
    Trial("not obliged, to a third party") {
      $0.track = .authorization
      $0.ground = .notObliged
    },
    Trial("both", "DENY_NOT_A_GROUND", "DENY_NOT_SHOWN") {
      $0.ground = .notObliged
      $0.because = ""
    },
  ]

  @Test(arguments: trials)
  func `the desk denies on nothing else`(trial: Trial<DenialClaim>) {
    #expect(trial.codes(of: .denialGround, on: Sample.denial) == trial.codes)
  }

  @Test func `six grounds have no review, three have one`() {
    #expect(DenialGround.allCases.count { $0.isUnreviewable } == 6)
    #expect(DenialGround.allCases.count { $0.isReviewable } == 3)
  }
}
