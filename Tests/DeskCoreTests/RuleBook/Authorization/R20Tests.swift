import Testing

@testable import DeskCore

/// what is released lies within what is authorised, on every axis.
@Suite struct R20Tests {
  static let trials: [Trial<ScopeClaim>] = [
    Trial("exactly what is authorised") { _ in },
    Trial("less than is authorised") {
      $0.released.types = [.images]
      $0.released.media = [.disc]
      $0.released.dates = DateRange(from: Sample.day("2026-02-10"), to: Sample.day("2026-02-10"))
    },
    Trial("another patient", "SCOPE_PATIENT") { $0.released.patient = "200" },
    Trial("two unknown patients", "SCOPE_PATIENT") {
      $0.released.patient = ""
      $0.authorised?.patient = ""
    },
    Trial("another custodian", "SCOPE_CUSTODIAN") { $0.authorised?.custodian = "mayo" },
    Trial("any custodian") { $0.authorised?.custodian = "" },
    Trial("another recipient", "SCOPE_RECIPIENT") { $0.recipientNamed = false },
    Trial("a day too early", "SCOPE_DATES") {
      $0.released.dates.from = Sample.day("2026-01-31")
    },
    Trial("a day too late", "SCOPE_DATES") { $0.released.dates.to = Sample.day("2026-03-01") },
    Trial("an open end", "SCOPE_DATES") { $0.released.dates.to = nil },
    Trial("all dates are authorised") {
      $0.authorised?.dates = DateRange()
      $0.released.dates = DateRange()
    },
    Trial("a type more", "SCOPE_TYPES") { $0.released.types.insert(.labs) },
    Trial("a medium more", "SCOPE_MEDIA") { $0.released.media.insert(.film) },
    Trial("any medium") { $0.authorised?.media = [] },
    Trial("a category more", "SCOPE_SENSITIVE") { $0.released.sensitive = [.hiv] },
    Trial("a category selected") {
      $0.released.sensitive = [.hiv]
      $0.authorised?.sensitive = [.hiv, .genetic]
    },
    Trial("an item not covered", "SCOPE_ITEMS") { $0.uncovered = [2] },
    Trial(
      "everything at once", "SCOPE_PATIENT", "SCOPE_CUSTODIAN", "SCOPE_RECIPIENT", "SCOPE_DATES",
      "SCOPE_TYPES", "SCOPE_SENSITIVE", "SCOPE_ITEMS"
    ) {
      $0.authorised = Scope(
        patient: "1", custodian: "mayo", recipient: "",
        dates: DateRange(from: Sample.today, to: Sample.today))
      $0.recipientNamed = false
      $0.released.sensitive = [.hiv]
      $0.uncovered = [1]
    },
  ]

  @Test(arguments: trials)
  func `each axis is compared`(trial: Trial<ScopeClaim>) {
    #expect(trial.codes(of: .withinScope, on: Sample.authorisedScope) == trial.codes)
  }

  @Test func `the patient's own record has no axis, a note's items do`() {
    let own = with(Sample.ownScope) { $0.recipientNamed = false }
    let note = with(Sample.ownScope) { $0.uncovered = [2, 1] }

    let breaches = Rule<ScopeClaim>.withinScope.breaches(note)

    #expect(Rule<ScopeClaim>.withinScope.breaches(own).isEmpty)
    #expect(breaches.map(\.says) == ["The paper shown does not cover items 1 and 2."])
    #expect(breaches.map(\.consequence) == [.split])
  }

  @Test func `no word of a refusal names a sensitive category`() {
    for category in SensitiveCategory.allCases {
      let claim = with(Sample.authorisedScope) { $0.released.sensitive = [category] }

      for breach in Rule<ScopeClaim>.withinScope.breaches(claim) {
        let words = breach.says + breach.cure + breach.aloud
        #expect(!words.contains(category.rawValue), "\(category)")
      }
    }
  }
}
