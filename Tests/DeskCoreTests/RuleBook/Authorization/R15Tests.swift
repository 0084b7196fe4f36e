import Testing

@testable import DeskCore

/// a Minnesota consent is signed, dated and within its time.
@Suite struct R15Tests {
  private func codes(
    on today: String, _ change: (inout ReleaseBasis.Paper) -> Void
  ) -> [String] {
    var basis = Sample.consented
    basis.today = Sample.day(today)
    basis.changePaper(change)
    return Rule<ReleaseBasis>.consentStands.breaches(basis).map(\.code)
  }

  static let years: [(signed: String, last: String, first: String)] = [
    ("2025-03-16", "2026-03-16", "2026-03-17"),
    ("2024-02-29", "2025-02-28", "2025-03-01"),
    ("2023-02-28", "2024-02-28", "2024-02-29"),
    ("2025-12-31", "2026-12-31", "2027-01-01"),
  ]

  @Test(arguments: years)
  func `without a stated end it stands to the anniversary, inclusive`(
    year: (signed: String, last: String, first: String)
  ) {
    for expiry in [DocumentForm.Expiry.missing, .none] {
      let change = { (paper: inout ReleaseBasis.Paper) in
        paper.expiry = expiry
        paper.signedOn = Sample.day(year.signed)
      }

      #expect(codes(on: year.last, change) == [], "\(expiry)")
      #expect(codes(on: year.first, change) == ["CONSENT_EXPIRED"], "\(expiry)")
    }
  }

  @Test func `the law of another state is asked only where the consent names no end`() throws {
    var elsewhere = with(Sample.consented) { $0.term = ConsentTerm(StateLaw(.arizona)) }
    let rule = Rule<ReleaseBasis>.consentStands

    #expect(rule.breaches(elsewhere).map(\.code) == [])
    for expiry in [DocumentForm.Expiry.missing, .none] {
      elsewhere.changePaper { $0.expiry = expiry }
      let breach = try #require(rule.breaches(elsewhere).first)

      #expect(breach.code == "STATE_LAW_UNKNOWN")
      #expect(breach.consequence == .escalate)
      #expect(breach.says.contains("Arizona"))
      #expect(breach.says.contains("state.arizona.consentMonths"))
    }
  }

  @Test func `a state's own term counts in months from the signing`() {
    var law = StateLaw(.wisconsin)
    law.consentMonths = 6
    let term = ConsentTerm(law)
    let codes = { (today: String) in
      var basis = with(Sample.consented) { $0.term = term }
      basis.today = Sample.day(today)
      basis.changePaper {
        $0.expiry = .missing
        $0.signedOn = Sample.day("2025-08-31")
      }
      return Rule<ReleaseBasis>.consentStands.breaches(basis).map(\.code)
    }

    #expect(codes("2026-02-28") == [])
    #expect(codes("2026-03-01") == ["CONSENT_EXPIRED"])
  }

  @Test func `a stated period may be shorter or longer than a year`() {
    #expect(
      codes(on: "2026-03-16") { $0.expiry = .date(Sample.day("2026-03-15")) }
        == ["CONSENT_EXPIRED"])
    #expect(codes(on: "2028-03-16") { $0.expiry = .date(Sample.day("2028-03-16")) } == [])
  }

  @Test func `an event ends it once it is recorded`() {
    let open = { (paper: inout ReleaseBasis.Paper) in paper.expiry = .event("discharge") }
    let closed = { (paper: inout ReleaseBasis.Paper) in
      paper.expiry = .event("discharge")
      paper.eventOccurredOn = Sample.today
    }

    #expect(codes(on: "2026-03-16", open) == [])
    #expect(codes(on: "2026-03-16", closed) == ["CONSENT_EXPIRED"])
  }

  @Test func `unsigned and undated are told together`() {
    let codes = codes(on: "2026-03-16") {
      $0.isSigned = false
      $0.signedOn = nil
      $0.expiry = .missing
    }

    #expect(codes == ["CONSENT_UNSIGNED", "CONSENT_UNDATED"])
  }

  @Test func `a date that has not come is no date`() {
    let codes = codes(on: "2026-03-16") { $0.signedOn = Sample.day("2026-03-17") }

    #expect(codes == ["CONSENT_AHEAD"])
  }

  @Test func `an authorization ends by R-14`() {
    let codes = codes(on: "2030-01-01") { $0.kind = .authorization }

    #expect(codes == [])
  }

  static let forms: [Trial<DocumentForm>] = [
    Trial("signed and dated") { _ in },
    Trial("unsigned", "CONSENT_UNSIGNED") { $0.signer = .nobody },
    Trial("undated", "CONSENT_UNDATED") { $0.signedOn = nil },
    Trial("signed by a representative") { $0.signer = .representative },
    Trial("an authorization has R-10") {
      $0.kind = .authorization
      $0.signer = .nobody
    },
  ]

  @Test(arguments: forms)
  func `on paper it bears a signature and a date`(trial: Trial<DocumentForm>) {
    #expect(trial.codes(of: .consentSigned, on: Sample.consentForm) == trial.codes)
  }
}
