import Testing

@testable import DeskCore

/// the authorization carries the three statements that the law requires.
@Suite struct R12Tests {
  @Test(arguments: DocumentForm.Statement.allCases)
  func `each statement alone is missed`(statement: DocumentForm.Statement) {
    let form = with(Sample.form) { $0.statements.remove(statement) }

    #expect(Rule<DocumentForm>.requiredStatements.breaches(form).map(\.code) == ["DEFECTIVE"])
  }

  @Test func `all three are named at once, each in its own words`() {
    let form = with(Sample.form) { $0.statements = [] }

    let says = Rule<DocumentForm>.requiredStatements.breaches(form).map(\.says)

    #expect(says.count == 3)
    #expect(Set(says).count == 3)
  }

  @Test func `a complete form and a consent pass`() {
    let consent = with(Sample.consentForm) { $0.statements = [] }

    #expect(Rule<DocumentForm>.requiredStatements.breaches(Sample.form).isEmpty)
    #expect(Rule<DocumentForm>.requiredStatements.breaches(consent).isEmpty)
  }
}
