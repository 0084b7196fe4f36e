import Testing

@testable import DeskCore

/// a form with every element is taken, whoever printed it, and it obliges nobody.
@Suite struct R24Tests {
  static let extras: [Trial<DocumentForm>] = [
    Trial("another language") { $0.language = "so" },
    Trial("an interpreter") { $0.interpreter = "Hodan Ali" },
    Trial("a request number that nobody asked for") { $0.request = "RQ-20418" },
    Trial("a bearer that nobody asked for") { $0.bearer = "Nils Berg" },
    Trial("a purpose in other words") { $0.purpose = "at the request of the individual" },
    Trial("more recipients") { $0.recipients.append("Dr. Lund") },
    Trial("use for treatment stated") { $0.forTreatmentPaymentOperations = true },
  ]

  @Test(arguments: extras)
  func `a field too many never spoils it`(trial: Trial<DocumentForm>) {
    let good = DocumentSample.authorization.evidence
    var evidence = good
    if var form = evidence.form {
      trial.change(&form)
      evidence.form = form
    }

    #expect(Rule.formHolds.allSatisfy { $0.breaches(evidence).isEmpty })
    #expect(evidence.form != good.form)
  }

  @Test func `it allows a release and obliges nobody: the privacy officer may deny a third party`()
  {
    let denial = with(Sample.denial) {
      $0.track = .authorization
      $0.ground = .notObliged
    }

    #expect(Rule<DenialClaim>.denialGround.breaches(denial).isEmpty)
  }
}
