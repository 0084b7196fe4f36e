import Testing

@testable import DeskCore

/// a form signed by a representative describes that person's authority.
@Suite struct R11Tests {
  static let trials: [Trial<DocumentForm>] = [
    Trial("the patient signed") { _ in },
    Trial("a representative without authority", "AUTHORITY_MISSING") {
      $0.signer = .representative
    },
    Trial("authority of blanks", "AUTHORITY_MISSING") {
      $0.signer = .representative
      $0.authorityDescribed = "  "
    },
    Trial("a guardian says so") {
      $0.signer = .representative
      $0.authorityDescribed = "guardian by order of 2025"
    },
    Trial("a consent asks the same", "AUTHORITY_MISSING") {
      $0.kind = .consent
      $0.signer = .representative
    },
    Trial("nobody signed, which R-10 tells") { $0.signer = .nobody },
  ]

  @Test(arguments: trials)
  func `whoever signs for the patient says by what right`(trial: Trial<DocumentForm>) {
    #expect(trial.codes(of: .authorityDescribed, on: Sample.form) == trial.codes)
  }
}
