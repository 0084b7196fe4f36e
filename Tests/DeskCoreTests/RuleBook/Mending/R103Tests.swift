import Testing

@testable import DeskCore

/// only a request that was joined to another is taken out again, with its cause.
@Suite struct R103Tests {
  static let trials: [Trial<WrongMerge>] = [
    Trial("they ask for different records") { _ in },
    Trial("it was never joined", "NOT_MERGED") { $0.into = "" },
    Trial("without a cause", "UNMERGE_NO_CAUSE") { $0.cause = nil },
    Trial("neither", "NOT_MERGED", "UNMERGE_NO_CAUSE") { $0 = WrongMerge(into: " ", cause: nil) },
  ]

  @Test(arguments: trials)
  func `a wrong joining is mended in the open`(trial: Trial<WrongMerge>) {
    #expect(trial.codes(of: .unmerged, on: Sample.wrongMerge) == trial.codes)
  }

  @Test func `its example breaks it`() {
    #expect(Rule<WrongMerge>.unmerged.refuses(itsExampleOn: Sample.wrongMerge))
  }
}
