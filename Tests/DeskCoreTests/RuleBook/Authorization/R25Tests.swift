import Testing

@testable import DeskCore

/// the form is offered in the person's language, and the language is never held against it.
@Suite struct R25Tests {
  @Test(arguments: [
    ("", FormLanguage.english), ("en-US", .english), ("es", .spanish), ("es-MX", .spanish),
    ("Spanish", .spanish), ("ar", .arabic), ("so-SO", .somali), ("hmn", .hmong),
    ("Hmong", .hmong), ("fr", .english), ("SOMALI", .somali),
  ])
  func `each gets the form they read best`(preferred: String, language: FormLanguage) {
    #expect(FormLanguage.offered(to: preferred) == language)
  }

  @Test(arguments: ["en", "es", "ar", "so", "hmn", "fr", ""])
  func `no rule of the form reads its language`(language: String) {
    let evidence = with(DocumentSample.authorization.evidence) { $0.form?.language = language }

    #expect(Rule.formHolds.allSatisfy { $0.breaches(evidence).isEmpty })
  }
}
