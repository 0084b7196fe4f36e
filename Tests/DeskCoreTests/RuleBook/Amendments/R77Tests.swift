import Testing

@testable import DeskCore

/// what is accepted is linked, and everyone who must know it does.
@Suite struct R77Tests {
  static let trials: [Trial<AmendmentCompletion>] = [
    Trial("linked and told") { _ in },
    Trial("linked to nothing", "AMENDMENT_NOT_LINKED") { $0.records = [] },
    Trial("linked to a blank", "AMENDMENT_NOT_LINKED") { $0.records = [" "] },
    Trial("the individual does not know", "AMENDMENT_NOT_TOLD") { $0.individualTold = false },
    Trial("nobody asked whom to tell", "AMENDMENT_NO_AGREEMENT") { $0.agreed = nil },
    Trial("no agreement", "AMENDMENT_NO_AGREEMENT") { $0.agreed = false },
    Trial("agreed on nobody") {
      $0.toTell = []
      $0.told = []
    },
    Trial("one was not told", "AMENDMENT_OTHERS_NOT_TOLD") { $0.toTell.append("Acme Mutual") },
    Trial("told under the same name") { $0.told = ["DR. LUND"] },
    Trial("another entity told everyone") {
      $0.fromOutside = true
      $0.individualTold = false
      $0.agreed = nil
    },
    Trial("another entity's, and not linked", "AMENDMENT_NOT_LINKED") {
      $0.fromOutside = true
      $0.records = []
    },
    Trial("nothing was accepted") {
      $0 = AmendmentCompletion(
        isAccepted: false, records: [], individualTold: false, agreed: nil, toTell: [], told: [])
    },
  ]

  @Test(arguments: trials)
  func `nothing is closed before it is done`(trial: Trial<AmendmentCompletion>) {
    #expect(trial.codes(of: .everyoneTold, on: Sample.completion) == trial.codes)
  }

  @Test func `to link asks for the records alone`() {
    let untold = with(Sample.completion) { $0.individualTold = false }

    #expect(Rule<AmendmentCompletion>.recordsLinked.breaches(untold).isEmpty)
    #expect(Rule<AmendmentCompletion>.recordsLinked.refuses(itsExampleOn: Sample.completion))
    #expect(Rule<AmendmentCompletion>.everyoneTold.refuses(itsExampleOn: Sample.completion))
  }
}
