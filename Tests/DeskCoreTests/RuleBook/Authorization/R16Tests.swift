import Testing

@testable import DeskCore

/// Minnesota's default never fills an authorization's expiry.
@Suite struct R16Tests {
  static let forms: [Trial<DocumentForm>] = [
    Trial("a date") { _ in },
    Trial("an event") { $0.expiry = .event("my claim closes") },
    Trial("an event of blanks", "AUTH_NO_EXPIRY") { $0.expiry = .event(" ") },
    Trial("nothing", "AUTH_NO_EXPIRY") { $0.expiry = .missing },
    Trial("none", "AUTH_NO_EXPIRY") { $0.expiry = .none },
    Trial("none, for research") {
      $0.expiry = .none
      $0.isResearch = true
    },
    Trial("a consent, which Minnesota fills") {
      $0.kind = .consent
      $0.expiry = .missing
    },
  ]

  @Test(arguments: forms)
  func `the form names its end`(trial: Trial<DocumentForm>) {
    #expect(trial.codes(of: .expiryStated, on: Sample.form) == trial.codes)
  }

  static let bases: [Trial<ReleaseBasis>] = [
    Trial("a date") { _ in },
    Trial("nothing", "AUTH_NO_EXPIRY") { basis in basis.changePaper { $0.expiry = .missing } },
    Trial("a consent on the authorization track", "AUTH_NO_EXPIRY") { basis in
      basis.changePaper {
        $0.kind = .consent
        $0.expiry = .missing
      }
    },
    Trial("an authorization shown by a provider", "AUTH_NO_EXPIRY") { basis in
      basis.track = .provider
      basis.changePaper { $0.expiry = .missing }
    },
    Trial("a consent shown by a provider") { basis in
      basis.track = .provider
      basis.changePaper {
        $0.kind = .consent
        $0.expiry = .missing
      }
    },
  ]

  @Test(arguments: bases)
  func `and is asked again at the counter`(trial: Trial<ReleaseBasis>) {
    #expect(trial.codes(of: .expiryNamed, on: Sample.authorized) == trial.codes)
  }

  @Test func `scenario 15: all filled but the expiry is one gap, by its own name`() {
    var evidence = DocumentSample.authorization.evidence
    evidence.form?.expiry = .missing

    let breaches = DocumentMachine.authorization.breaches(
      .check, at: .received, by: [.clerk], given: evidence, under: Book())

    #expect(breaches.map(\.code) == ["AUTH_NO_EXPIRY"])
    #expect(breaches.map(\.rule) == [.r16])
  }
}
