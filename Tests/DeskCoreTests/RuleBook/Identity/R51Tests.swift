import Testing

@testable import DeskCore

/// two identifiers match the chart, the date of birth among them; a look-alike needs three.
@Suite struct R51Tests {
  private static func right(_ kinds: IdentifierKind...) -> [IdentifierFinding] {
    kinds.map { IdentifierFinding(kind: $0, matches: true) }
  }

  private static func wrong(_ kind: IdentifierKind) -> [IdentifierFinding] {
    [IdentifierFinding(kind: kind, matches: false)]
  }

  static let trials: [Trial<Identifiers>] = [
    Trial("name and date of birth") { _ in },
    Trial("nothing given", "IDENTIFIER_MISSING") { $0.findings = [] },
    Trial("the date of birth alone", "IDENTIFIER_MISSING") { $0.findings = right(.bornOn) },
    Trial("two without the date of birth", "IDENTIFIER_MISSING") {
      $0.findings = right(.fullName, .address)
    },
    Trial("the one that found it does not count", "IDENTIFIER_MISSING") { $0.foundBy = .fullName },
    Trial("found by name, and a third given") {
      $0.foundBy = .fullName
      $0.findings += right(.address)
    },
    Trial("found by date of birth, two others given") {
      $0.foundBy = .bornOn
      $0.findings += right(.address)
    },
    Trial("found by date of birth, one other given", "IDENTIFIER_MISSING") {
      $0.foundBy = .bornOn
    },
    Trial("a request number identifies nobody", "IDENTIFIER_MISSING") {
      $0.findings = right(.bornOn, .requestNumber)
    },
    Trial("the same one twice is one", "IDENTIFIER_MISSING") {
      $0.findings = right(.bornOn, .bornOn)
    },
    Trial("a wrong date of birth", "IDENTIFIER_MISMATCH") {
      $0.findings = right(.fullName, .address) + wrong(.bornOn)
    },
    Trial("a wrong one beside two right ones") { $0.findings += wrong(.phoneLastFour) },
    Trial("a wrong one corrected") { $0.findings = wrong(.bornOn) + right(.fullName, .bornOn) },
    Trial("scenario 43: a look-alike with two", "THIRD_IDENTIFIER") { $0.lookAlike = true },
    Trial("a look-alike with three") {
      $0.lookAlike = true
      $0.findings += right(.address)
    },
    Trial("a look-alike with three, one of which found it", "THIRD_IDENTIFIER") {
      $0.lookAlike = true
      $0.foundBy = .address
      $0.findings += right(.address)
    },
    Trial("a look-alike with one right, one wrong", "THIRD_IDENTIFIER", "IDENTIFIER_MISMATCH") {
      $0.lookAlike = true
      $0.findings = right(.bornOn) + wrong(.fullName)
    },
  ]

  @Test(arguments: trials)
  func `what a person says must match and suffice`(trial: Trial<Identifiers>) {
    #expect(trial.codes(of: .twoIdentifiers, on: Sample.identifiers) == trial.codes)
  }

  static let matches: [Trial<PatientMatch>] = [
    Trial("name and date of birth") { _ in },
    Trial("no such patient, said once", "PATIENT_UNKNOWN") {
      $0.patientKnown = false
      $0.matchedBy = []
    },
    Trial("name alone", "IDENTIFIER_MISSING") { $0.matchedBy = [.fullName] },
    Trial("name and MRN", "IDENTIFIER_MISSING") { $0.matchedBy = [.fullName, .mrn] },
    Trial("a request number does not count", "IDENTIFIER_MISSING") {
      $0.matchedBy = [.bornOn, .requestNumber]
    },
    Trial("a look-alike", "THIRD_IDENTIFIER") { $0.lookAlike = true },
    Trial("a look-alike with three") {
      $0.lookAlike = true
      $0.matchedBy.insert(.mrn)
    },
  ]

  @Test(arguments: matches)
  func `a request's patient is found by the same measure`(trial: Trial<PatientMatch>) {
    #expect(trial.codes(of: .patientMatched, on: Sample.match) == trial.codes)
  }
}
