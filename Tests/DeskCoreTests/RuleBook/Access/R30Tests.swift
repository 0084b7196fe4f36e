import Testing

@testable import DeskCore

/// an access request says who, what, on what, and how it is delivered; no more is asked.
@Suite struct R30Tests {
  static let trials: [Trial<AccessFields>] = [
    Trial("all fields") { _ in },
    Trial("no patient", "INCOMPLETE_PATIENT") { $0.hasPatient = false },
    Trial("no records", "INCOMPLETE_RECORDS") { $0.hasRecords = false },
    Trial("no format", "INCOMPLETE_FORMAT") { $0.hasFormat = false },
    Trial("no delivery", "INCOMPLETE_DELIVERY") { $0.hasDelivery = false },
    Trial("written and unsigned", "INCOMPLETE_SIGNATURE") { $0.signed = false },
    Trial("spoken and unsigned") {
      $0.inWriting = false
      $0.signed = false
    },
    Trial("sent for the patient", "INCOMPLETE_FORMAT") {
      $0.track = .directive
      $0.hasFormat = false
    },
    Trial("a third party's fields are its paper's") {
      $0.track = .authorization
      $0.hasRecords = false
    },
    Trial("two gaps at once", "INCOMPLETE_RECORDS", "INCOMPLETE_DELIVERY") {
      $0.hasRecords = false
      $0.hasDelivery = false
    },
  ]

  @Test(arguments: trials)
  func `what is missing is told at once`(trial: Trial<AccessFields>) {
    #expect(trial.codes(of: .accessFields, on: Sample.access) == trial.codes)
  }

  @Test func `purpose, witness and expiry have no field to be demanded in`() {
    let fields = Mirror(reflecting: Sample.access).children.compactMap(\.label)

    #expect(
      fields == [
        "track", "hasPatient", "hasRecords", "hasFormat", "hasDelivery", "inWriting", "signed",
      ])
  }
}
