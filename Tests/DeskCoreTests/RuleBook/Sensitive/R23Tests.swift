import Testing

@testable import DeskCore

/// with a program's records go the notice against disclosing them again and the consent.
@Suite struct R23Tests {
  static let trials: [Trial<ProgramEnclosures>] = [
    Trial("both enclosed") { _ in },
    Trial("no notice", "PROGRAM_NOTICE") { $0.notice = false },
    Trial("no consent", "PROGRAM_CONSENT_COPY") { $0.consent = false },
    Trial("neither", "PROGRAM_NOTICE", "PROGRAM_CONSENT_COPY") {
      $0.notice = false
      $0.consent = false
    },
    Trial("not needed") { $0 = ProgramEnclosures(areNeeded: false, notice: false, consent: false) },
  ]

  @Test(arguments: trials)
  func `the packet waits for them`(trial: Trial<ProgramEnclosures>) {
    #expect(trial.codes(of: .programNotice, on: Sample.enclosures) == trial.codes)
  }
}
