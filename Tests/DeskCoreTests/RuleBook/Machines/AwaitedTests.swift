import Testing

@testable import DeskCore

/// Rows that wait for a later chapter are closed at a real desk and open in training.
@Suite struct AwaitedTests {
  private func request(
    _ action: RequestAction, _ stage: RequestStage, _ role: Role, isReal: Bool,
    _ evidence: RequestEvidence = RequestSample.own.evidence
  ) -> [String] {
    RequestMachine.request.breaches(
      action, at: stage, by: [role], given: evidence, under: Book(isReal: isReal)
    ).map(\.code)
  }

  static let closed: [(RequestAction, RequestStage, Role)] = [
    (.redirect, .logged, .front), (.pack, .inWork, .clerk), (.passCheck, .packed, .clerk),
    (.passToSend, .packed, .clerk), (.misrelease, .released, .auditor), (.deny, .ready, .privacy),
  ]

  @Test(arguments: closed)
  func `closed at a real desk, open in training`(
    action: RequestAction, stage: RequestStage, role: Role
  ) {
    #expect(request(action, stage, role, isReal: true) == ["NOT_YET_OPEN"])
    #expect(request(action, stage, role, isReal: false) == [])
  }

  @Test func `the refusal names the rules that are waited for`() throws {
    let breaches = RequestMachine.request.breaches(
      .passCheck, at: .packed, by: [.clerk], given: RequestEvidence(), under: Book(isReal: true))

    let breach = try #require(breaches.first)
    #expect(breach.rule == .r00)
    #expect(breach.says.hasSuffix("R-71, R-72."))
  }

  @Test func `a directive waits for R-39, other tracks do not`() {
    let directive = with(RequestSample.own.evidence) { $0.access?.track = .directive }
    let unknown = with(RequestSample.own.evidence) { $0.access = nil }

    #expect(request(.validate, .logged, .clerk, isReal: true, directive) == ["NOT_YET_OPEN"])
    #expect(request(.validate, .logged, .clerk, isReal: true) == [])
    #expect(
      request(.validate, .logged, .clerk, isReal: true, unknown) == ["INCOMPLETE_REQUEST"])
  }

  @Test(arguments: [(DocumentAction.check, DocumentStage.received), (.readAtCounter, .unscanned)])
  func `a paper about substance use, or with unknown words, waits for R-22`(
    action: DocumentAction, stage: DocumentStage
  ) {
    let good = DocumentSample.authorization.evidence
    let substance = with(good) { $0.form?.scope.sensitive = [.substanceUse] }
    let unknown = with(good) { $0.form = nil }

    let codes = { (evidence: DocumentEvidence) in
      DocumentMachine.authorization.breaches(
        action, at: stage, by: [.front], given: evidence, under: Book(isReal: true)
      ).map(\.code)
    }

    #expect(codes(good) == [])
    #expect(codes(substance) == ["NOT_YET_OPEN"])
    #expect(codes(unknown) == ["NOT_YET_OPEN"])
  }

  @Test func `what is waited for is not in the book`() {
    let written = Set(RuleBook.texts.map(\.id.rawValue))

    for table in RuleBook.machines {
      for row in table.rows {
        #expect(written.isDisjoint(with: row.awaits), "\(table.name).\(row.action)")
      }
    }
  }
}
