import Testing

@testable import DeskCore

/// treatment, payment or enrolment does not hang on signing.
@Suite struct R19Tests {
  static let trials: [Trial<DocumentForm>] = [
    Trial("free of conditions") { _ in },
    Trial("care hangs on it", "DEFECTIVE") { $0.conditionsTreatment = true },
    Trial("a consent is another law's") {
      $0.kind = .consent
      $0.conditionsTreatment = true
    },
  ]

  @Test(arguments: trials)
  func `a condition makes the form defective`(trial: Trial<DocumentForm>) {
    #expect(trial.codes(of: .notConditioned, on: Sample.form) == trial.codes)
  }
}
