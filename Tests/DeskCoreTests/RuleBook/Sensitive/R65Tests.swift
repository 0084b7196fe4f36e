import Testing

@testable import DeskCore

/// a release without the patient's consent names its law, in the patient's record.
@Suite struct R65Tests {
  static let demands: [Trial<LegalDemand>] = [
    Trial("a court's order, cited and recorded") { _ in },
    Trial("no instrument", "LAW_UNKNOWN") { $0.instrument = nil },
    Trial("not cited", "LAW_NOT_CITED") { $0.citation = " " },
    Trial("not recorded", "LAW_NOT_RECORDED") { $0.inRecord = false },
    Trial("neither", "LAW_NOT_CITED", "LAW_NOT_RECORDED") {
      $0.citation = ""
      $0.inRecord = false
    },
    Trial("a subpoena in Minnesota", "SUBPOENA_ALONE") { $0.instrument = .subpoena },
    Trial("the same with assurance, still Minnesota", "SUBPOENA_ALONE") {
      $0.instrument = .subpoena
      $0.assurance = true
    },
    Trial("a subpoena elsewhere, without assurance", "SUBPOENA_NO_ASSURANCE") {
      $0.instrument = .subpoena
      $0.state = .florida
    },
    Trial("a subpoena elsewhere, with it") {
      $0.instrument = .subpoena
      $0.state = .florida
      $0.assurance = true
    },
  ]

  @Test(arguments: demands)
  func `the law is named`(trial: Trial<LegalDemand>) {
    #expect(trial.codes(of: .lawRecorded, on: Sample.order) == trial.codes)
  }

  static let words: [Trial<DocumentForm>] = [
    Trial("whole") { _ in },
    Trial("no provider", "REPRESENTATION_PROVIDER") { $0.recipients = [] },
    Trial("no patient", "REPRESENTATION_PATIENT") { $0.patientName = "" },
    Trial("no records", "REPRESENTATION_RECORDS") { $0.information = "" },
    Trial("no date", "REPRESENTATION_DATE") { $0.signedOn = nil },
    Trial("an ordinary consent is not asked") {
      $0.kind = .consent
      $0.recipients = []
    },
  ]

  @Test(arguments: words)
  func `another provider's word is recorded whole`(trial: Trial<DocumentForm>) {
    #expect(trial.codes(of: .representationRecorded, on: Sample.representedForm) == trial.codes)
  }

  @Test func `such a word ends a year after it was given`() {
    let ended = with(Sample.represented) { basis in
      basis.term = ConsentTerm(.minnesota)
      basis.changePaper {
        $0.expiry = .missing
        $0.signedOn = Sample.today.adding(years: -1) - 1
      }
    }

    #expect(Rule<ReleaseBasis>.consentStands.breaches(Sample.represented).isEmpty)
    #expect(Rule<ReleaseBasis>.consentStands.breaches(ended).map(\.code) == ["CONSENT_EXPIRED"])
  }
}
