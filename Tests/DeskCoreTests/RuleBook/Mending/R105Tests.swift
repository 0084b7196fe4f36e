import Testing

@testable import DeskCore

/// how a request stands is told to its patient or to whoever made it, and to nobody else.
@Suite struct R105Tests {
  static let trials: [Trial<StatusCall>] = [
    Trial("the patient") { _ in },
    Trial("the patient, whose lawyer asked") { $0.isRequester = false },
    Trial("the lawyer who asked") { $0.part = .requester },
    Trial("nobody asked who calls", "CALLER_UNKNOWN") { $0.part = nil },
    Trial("somebody who asked nothing", "CALLER_NOT_REQUESTER") {
      $0 = StatusCall(part: .requester, isRequester: false)
    },
    Trial("a patient who has died", "CALLER_NOT_PATIENT") { $0.patientDied = true },
    Trial("an executor after a death") {
      $0.part = .requester
      $0.patientDied = true
    },
    Trial("a representative who was declined", "CALLER_DECLINED") {
      $0.part = .requester
      $0.isDeclined = true
    },
    Trial("the patient, whose relative was declined") { $0.isDeclined = true },
  ]

  @Test(arguments: trials)
  func `a status is no news for strangers`(trial: Trial<StatusCall>) {
    #expect(trial.codes(of: .statusTold, on: Sample.statusCall) == trial.codes)
  }

  @Test func `its example breaks it`() {
    #expect(Rule<StatusCall>.statusTold.refuses(itsExampleOn: Sample.statusCall))
  }
}
