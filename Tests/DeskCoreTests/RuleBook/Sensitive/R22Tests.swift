import Testing

@testable import DeskCore

/// records of a substance use program leave on a consent with all of its elements.
@Suite struct R22Tests {
  static let elements: [Trial<DocumentForm>] = [
    Trial("whole") { _ in },
    Trial("no patient", "PROGRAM_CONSENT_PATIENT") { $0.patientName = " " },
    Trial("no discloser", "PROGRAM_CONSENT_DISCLOSER") { $0.discloser = "" },
    Trial("no information", "PROGRAM_CONSENT_INFORMATION") { $0.information = "" },
    Trial("no recipient", "PROGRAM_CONSENT_RECIPIENT") { $0.recipients = [] },
    Trial("a blank recipient", "PROGRAM_CONSENT_RECIPIENT") { $0.recipients = [" "] },
    Trial("no purpose", "PROGRAM_CONSENT_PURPOSE") { $0.purpose = "" },
    Trial("no right to revoke", "PROGRAM_CONSENT_REVOCATION") {
      $0.statements.remove(.revocation)
    },
    Trial("no signature", "PROGRAM_CONSENT_SIGNATURE") { $0.signer = .nobody },
    Trial("no date", "PROGRAM_CONSENT_DATE") { $0.signedOn = nil },
    Trial("no end", "PROGRAM_CONSENT_EXPIRY") { $0.expiry = .missing },
    Trial("an end that is none, for a lawyer", "PROGRAM_CONSENT_EXPIRY") { $0.expiry = .none },
    Trial("an end that is none, for treatment") {
      $0.expiry = .none
      $0.forTreatmentPaymentOperations = true
    },
    Trial("left out, for treatment too", "PROGRAM_CONSENT_EXPIRY") {
      $0.expiry = .missing
      $0.forTreatmentPaymentOperations = true
    },
    Trial("an event") { $0.expiry = .event("the end of my treatment") },
    Trial("nobody said what for", "PROGRAM_CONSENT_USE") {
      $0.forTreatmentPaymentOperations = nil
    },
    Trial("for treatment, without the risk", "PROGRAM_CONSENT_REDISCLOSURE") {
      $0.forTreatmentPaymentOperations = true
      $0.statements.remove(.redisclosure)
    },
    Trial("for treatment, without what refusing means", "PROGRAM_CONSENT_REFUSAL") {
      $0.forTreatmentPaymentOperations = true
      $0.statements.remove(.conditioning)
    },
    Trial("for a lawyer, without either") { $0.statements = [.revocation] },
    Trial("everything at once", "PROGRAM_CONSENT_DISCLOSER", "PROGRAM_CONSENT_DATE") {
      $0.discloser = ""
      $0.signedOn = nil
    },
    Trial("a paper that selects something else") {
      $0.scope.sensitive = [.mentalHealth]
      $0.discloser = ""
    },
  ]

  @Test(arguments: elements)
  func `every element is there`(trial: Trial<DocumentForm>) {
    #expect(trial.codes(of: .programConsent, on: Sample.programForm) == trial.codes)
  }

  static let item = SensitiveClaim.Item(number: 3, type: .notes, categories: [.substanceUse])
  static let packed = with(Sample.theirContents(Sample.programForm)) { $0.items.append(item) }

  static let packets: [Trial<SensitiveClaim>] = [
    Trial("on its consent") { _ in },
    Trial("none of them in it") {
      $0.items.removeLast()
      $0.form = nil
    },
    Trial("on no paper", "PROGRAM_CONSENT_MISSING") { $0.form = nil },
    Trial("on a general authorization", "PROGRAM_CONSENT_MISSING") { $0.form = Sample.form },
    Trial("on a note", "PROGRAM_CONSENT_MISSING") { $0.form?.kind = .bearerNote },
    Trial("on a consent with a gap", "PROGRAM_CONSENT_DATE") { $0.form?.signedOn = nil },
    Trial("for the patient") {
      $0.toPatient = true
      $0.form = nil
    },
    Trial("by the court's own order") {
      $0.programOrder = true
      $0.form = nil
    },
  ]

  @Test(arguments: packets)
  func `nothing of a program is packed without it`(trial: Trial<SensitiveClaim>) {
    #expect(trial.codes(of: .programConsentHeld, on: Self.packed) == trial.codes)
  }

  @Test func `it goes to the privacy officer, and nothing is confirmed aloud`() throws {
    let breach = try #require(
      Rule<SensitiveClaim>.programConsentHeld.breaches(with(Self.packed) { $0.form = nil }).first)

    #expect(breach.consequence == .escalate)
    #expect(breach.aloud == RuleText.minorConsentKept.aloud)
  }
}
