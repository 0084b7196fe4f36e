import Testing

@testable import DeskCore

/// the authorization carries every core element.
@Suite struct R10Tests {
  static let trials: [Trial<DocumentForm>] = [
    Trial("all elements") { _ in },
    Trial("no description", "INCOMPLETE_INFORMATION") { $0.information = "" },
    Trial("a description of blanks", "INCOMPLETE_INFORMATION") { $0.information = " \t" },
    Trial("no discloser", "INCOMPLETE_DISCLOSER") { $0.discloser = "" },
    Trial("no recipient", "INCOMPLETE_RECIPIENT") { $0.recipients = [] },
    Trial("a blank recipient", "INCOMPLETE_RECIPIENT") { $0.recipients = [" "] },
    Trial("no purpose", "INCOMPLETE_PURPOSE") { $0.purpose = "" },
    Trial("at the patient's request") { $0.purpose = "at the request of the individual" },
    Trial("no signature", "INCOMPLETE_SIGNATURE") { $0.signer = .nobody },
    Trial("no date", "INCOMPLETE_DATE") { $0.signedOn = nil },
    Trial(
      "nothing filled in", "INCOMPLETE_INFORMATION", "INCOMPLETE_DISCLOSER",
      "INCOMPLETE_RECIPIENT", "INCOMPLETE_PURPOSE", "INCOMPLETE_SIGNATURE", "INCOMPLETE_DATE"
    ) { $0 = DocumentForm(kind: .authorization, patient: "100") },
    Trial("a Minnesota consent has its own rule") {
      $0 = DocumentForm(kind: .consent, patient: "100")
    },
    Trial("a missing expiry is told by R-16") { $0.expiry = .missing },
  ]

  @Test(arguments: trials)
  func `every gap is told at once`(trial: Trial<DocumentForm>) {
    #expect(trial.codes(of: .coreElements, on: Sample.form) == trial.codes)
  }

  @Test func `the gaps hold the request, they do not refuse it`() {
    let breaches = Rule<DocumentForm>.coreElements.breaches(
      with(Sample.form) { $0.purpose = "" })

    #expect(breaches.map(\.consequence) == [.hold])
    #expect(breaches.map(\.says) == ["The authorization does not say what it is for."])
  }
}
