import Testing

@testable import DeskCore

/// a denial has one of four grounds.
@Suite struct R76Tests {
  static let trials: [Trial<AmendmentDenial>] = [
    Trial("accurate and complete") { _ in },
    Trial("no ground", "DENIAL_NO_GROUND") { $0.ground = nil },
    Trial("not in the record set") { $0.ground = .notInRecordSet },
    Trial("not open to access") { $0.ground = .notOpenToAccess },
    Trial("made elsewhere, by someone who can be asked") {
      $0 = AmendmentDenial(ground: .notCreatedHere, originatorAvailable: true)
    },
    Trial("made elsewhere, by someone who is gone", "ORIGINATOR_GONE") {
      $0 = AmendmentDenial(ground: .notCreatedHere, originatorAvailable: false)
    },
    Trial("made elsewhere, and nobody looked", "ORIGINATOR_UNKNOWN") {
      $0 = AmendmentDenial(ground: .notCreatedHere)
    },
  ]

  @Test(arguments: trials)
  func `a ground is named, and holds`(trial: Trial<AmendmentDenial>) {
    #expect(trial.codes(of: .groundNamed, on: Sample.refusedAmendment) == trial.codes)
  }

  @Test func `there are four grounds`() { #expect(AmendmentGround.allCases.count == 4) }
}
