import Testing

@testable import DeskCore

/// it is known for which patient, when and where a request was received.
@Suite struct R02Tests {
  static let trials: [Trial<IntakeMinimum>] = [
    Trial("received this very second") { _ in },
    Trial("received years ago") { $0.receivedAt = Sample.instant("2019-01-02T03:04:05Z") },
    Trial("received a millisecond from now", "RECEIPT_AHEAD") {
      $0.receivedAt = Instant(milliseconds: $0.now.milliseconds + 1)
    },
    Trial("nobody said when", "RECEIPT_UNKNOWN") { $0.receivedAt = nil },
    Trial("an unknown patient", "PATIENT_UNKNOWN") { $0.patientKnown = false },
    Trial("an unknown site", "SITE_UNKNOWN") { $0.siteKnown = false },
    Trial("nothing at all", "PATIENT_UNKNOWN", "SITE_UNKNOWN", "RECEIPT_UNKNOWN") {
      $0.patientKnown = false
      $0.siteKnown = false
      $0.receivedAt = nil
    },
  ]

  @Test(arguments: trials)
  func `receipt is a known past second at a known site`(trial: Trial<IntakeMinimum>) {
    #expect(trial.codes(of: .receiptKnown, on: Sample.intake) == trial.codes)
  }
}
