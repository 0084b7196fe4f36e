import Testing

@testable import DeskCore

/// nothing goes to a third party on spoken permission alone.
@Suite struct R26Tests {
  static let trials: [Trial<Permission>] = [
    Trial("to a third party, in writing") { _ in },
    Trial("to a third party, on a word", "ORAL_ONLY") { $0.isWritten = false },
    Trial("to the patient") { $0.toThirdParty = false },
    Trial("to the patient, unwritten") {
      $0.toThirdParty = false
      $0.isWritten = false
    },
  ]

  @Test(arguments: trials)
  func `a word on the phone opens nothing`(trial: Trial<Permission>) {
    #expect(trial.codes(of: .writtenPermission, on: Sample.inWriting) == trial.codes)
  }

  @Test func `scenario 46: a husband without a note is told both gaps`() {
    var evidence = PickupSample.bearer.evidence
    evidence.permission?.isWritten = false
    evidence.note?.note = nil

    let breaches = PickupMachine.pickup.breaches(
      .verifyNote, at: .identified, by: [.front], given: evidence, under: Book())

    #expect(breaches.map(\.code) == ["ORAL_ONLY", "NOTE_MISSING"])
  }
}
