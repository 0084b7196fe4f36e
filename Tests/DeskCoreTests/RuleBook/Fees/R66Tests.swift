import Testing

@testable import DeskCore

/// a patient's own copy bears no line for searching, retrieving, verifying or a system.
@Suite struct R66Tests {
  static let trials: [FeeTrial] = [
    FeeTrial("free", facts: Sample.ownCopy, lines: []),
    FeeTrial("nobody said", "FEE_UNSTATED", facts: Sample.ownCopy, lines: nil),
    FeeTrial(
      "labour, supplies and postage", facts: Sample.ownCopy,
      lines: [FeeLine(.labour, 300), FeeLine(.supplies, 50), FeeLine(.postage, 163)]),
    FeeTrial(
      "searching", "FEE_KIND_FORBIDDEN", facts: Sample.ownCopy, lines: [FeeLine(.search, 1)]),
    FeeTrial(
      "retrieval", "FEE_KIND_FORBIDDEN", facts: Sample.ownCopy, lines: [FeeLine(.retrieval, 1000)]),
    FeeTrial(
      "verification and a system", "FEE_KIND_FORBIDDEN", "FEE_KIND_FORBIDDEN",
      facts: Sample.ownCopy, lines: [FeeLine(.verification, 1), FeeLine(.system, 1)]),
    FeeTrial(
      "by the page, and for films", "FEE_KIND_FORBIDDEN", "FEE_KIND_FORBIDDEN",
      facts: Sample.ownCopy, lines: [FeeLine(.pages, 100), FeeLine(.films, 100)]),
    FeeTrial(
      "something else", "FEE_KIND_FORBIDDEN", facts: Sample.ownCopy, lines: [FeeLine(.other, 1)]),
    FeeTrial(
      "a line of nothing is no charge", facts: Sample.ownCopy, lines: [FeeLine(.retrieval, 0)]),
    FeeTrial(
      "retrieval for a third party", facts: Sample.thirdParty, lines: [FeeLine(.retrieval, 1000)]),
    FeeTrial(
      "retrieval where the patient directs it", facts: Sample.fee(.directive),
      lines: [FeeLine(.retrieval, 1000)]),
    FeeTrial(
      "looking at it", "FEE_FOR_INSPECTION", facts: Sample.ownCopy, lines: [FeeLine(.labour, 1)]
    ) { $0.inspection = true },
    FeeTrial("looking at it, free", facts: Sample.ownCopy, lines: []) { $0.inspection = true },
    FeeTrial(
      "a summary that was agreed", facts: Sample.ownCopy, lines: [FeeLine(.summary, 100)]
    ) { $0.summaryAgreed = true },
    FeeTrial(
      "a summary that was not", "FEE_SUMMARY_NOT_AGREED", facts: Sample.ownCopy,
      lines: [FeeLine(.summary, 100)]
    ) { $0.summaryAgreed = false },
    FeeTrial(
      "a summary of which nobody knows", "FEE_SUMMARY_NOT_AGREED", facts: Sample.ownCopy,
      lines: [FeeLine(.summary, 100)]),
    FeeTrial("the flat fee", facts: Sample.ownDisc, lines: [FeeLine(.flat, 650)]),
    FeeTrial(
      "a cent above the flat fee", "FEE_FLAT_EXCEEDED", facts: Sample.ownDisc,
      lines: [FeeLine(.flat, 651)]),
    FeeTrial(
      "the flat fee and postage", "FEE_FLAT_EXCEEDED", facts: Sample.ownDisc,
      lines: [FeeLine(.flat, 600), FeeLine(.postage, 50)]),
    FeeTrial(
      "the flat fee twice", "FEE_FLAT_EXCEEDED", facts: Sample.ownDisc,
      lines: [FeeLine(.flat, 300), FeeLine(.flat, 300)]),
    FeeTrial(
      "a flat fee on paper", "FEE_FLAT_NOT_OPEN", facts: Sample.ownCopy,
      lines: [FeeLine(.flat, 100)]),
    FeeTrial(
      "a flat fee for what is scanned", "FEE_FLAT_NOT_OPEN", facts: Sample.ownDisc,
      lines: [FeeLine(.flat, 100)]
    ) { $0.heldElectronically = false },
    FeeTrial(
      "a flat fee for who knows what", "FEE_FLAT_NOT_OPEN", facts: Sample.ownDisc,
      lines: [FeeLine(.flat, 100)]
    ) { $0.heldElectronically = nil },
  ]

  @Test(arguments: trials)
  func `only the cost of copying is charged`(trial: FeeTrial) {
    #expect(trial.codes(of: .feeKinds) == trial.codes)
  }

  @Test func `the counter-example breaks it and no other rule`() {
    #expect(Rule<FeeClaim>.feeKinds.brokenByItsExample == [.r66])
  }

  @Test func `the refusal names the line and its price`() {
    let claim = Sample.claim(Sample.ownCopy, FeeLine(.retrieval, 1000))

    #expect(
      Rule<FeeClaim>.feeKinds.breaches(claim).map(\.says)
        == ["A patient's own copy bears no line for retrieval ($10.00)."])
  }
}
