import Testing

@testable import DeskCore

/// the charge is within the lowest limit of HIPAA, the state and the house.
@Suite struct R67Tests {
  static let courier = with(Sample.fee(.access, at: "ROC")) { $0.delivery = .courier }
  static let withoutHIPAA = FeeBook(tables: FeeTable.defaults.filter { $0.setBy != .hipaa })

  static let trials: [FeeTrial] = [
    FeeTrial("free", facts: Sample.ownCopy, lines: []),
    FeeTrial("nobody said", "FEE_UNSTATED", facts: Sample.ownCopy, lines: nil),
    FeeTrial(
      "the costs", facts: Sample.ownCopy, lines: [FeeLine(.labour, 500), FeeLine(.supplies, 100)]),
    FeeTrial(
      "a cent more", "FEE_ABOVE_LIMIT", facts: Sample.ownCopy,
      lines: [FeeLine(.labour, 501), FeeLine(.supplies, 100)]),
    FeeTrial(
      "no cost is documented", "FEE_ABOVE_LIMIT", facts: Sample.ownCopy,
      lines: [FeeLine(.labour, 1)]
    ) { $0.costs = nil },
    FeeTrial(
      "a third party, to the cent", facts: Sample.thirdParty, lines: [FeeLine(.pages, 2200)]),
    FeeTrial(
      "a third party, a cent more", "FEE_ABOVE_LIMIT", facts: Sample.thirdParty,
      lines: [FeeLine(.pages, 1201), FeeLine(.retrieval, 1000)]),
    FeeTrial(
      "many lines that pass the largest number", "FEE_ABOVE_LIMIT", facts: Sample.thirdParty,
      lines: [FeeLine(.pages, Cents(.max)), FeeLine(.retrieval, Cents(.max))]),
    FeeTrial(
      "own records at Mayo", "FEE_ABOVE_LIMIT", facts: Sample.fee(.access, at: "ROC"),
      lines: [FeeLine(.labour, 1)]
    ) { $0.costs = FeeCosts(labour: 500) },
    FeeTrial("FedEx at Mayo", facts: courier, lines: [FeeLine(.courier, 4500)]),
    FeeTrial(
      "FedEx at Mayo, a cent more", "FEE_ABOVE_LIMIT", facts: courier,
      lines: [FeeLine(.courier, 4501)]),
    FeeTrial(
      "a courier above its cost", "FEE_ABOVE_LIMIT", facts: courier,
      lines: [FeeLine(.courier, 4500)]
    ) { $0.costs = FeeCosts(courier: 3000) },
    FeeTrial(
      "a courier that nobody sent", "FEE_NOT_INCURRED", facts: Sample.thirdParty,
      lines: [FeeLine(.courier, 100)]),
    FeeTrial(
      "a courier that no table prices", "FEE_LIMIT_UNKNOWN", facts: Sample.thirdParty,
      lines: [FeeLine(.courier, 100)]
    ) { $0.delivery = .courier },
    FeeTrial(
      "postage for what is fetched", "FEE_NOT_INCURRED", facts: Sample.thirdParty,
      lines: [FeeLine(.postage, 100)]),
    FeeTrial(
      "postage for what is mailed", facts: Sample.thirdParty, lines: [FeeLine(.postage, 100)]
    ) { $0.delivery = .mail },
    FeeTrial(
      "a line below zero hides nothing", "FEE_BELOW_ZERO", "FEE_ABOVE_LIMIT", facts: Sample.ownCopy,
      lines: [FeeLine(.labour, 700), FeeLine(.other, -200)]),
    FeeTrial(
      "HIPAA's table is gone", "FEE_TABLE_MISSING", facts: Sample.ownCopy,
      lines: [FeeLine(.labour, 1)], book: withoutHIPAA),
    FeeTrial(
      "HIPAA's table is gone, and it is free", facts: Sample.ownCopy, lines: [],
      book: withoutHIPAA),
    FeeTrial(
      "a state that is not loaded is R-68's", facts: Sample.fee(.authorization, at: "PHX"),
      lines: [FeeLine(.pages, 100)]),
  ]

  @Test(arguments: trials)
  func `the lowest limit wins`(trial: FeeTrial) {
    #expect(trial.codes(of: .lowestLimit) == trial.codes)
  }

  @Test func `the counter-example breaks it and no other rule`() {
    #expect(Rule<FeeClaim>.lowestLimit.brokenByItsExample == [.r67])
  }

  @Test func `the refusal shows the arithmetic`() {
    let claim = Sample.claim(Sample.ownCopy, FeeLine(.labour, 700))

    #expect(
      Rule<FeeClaim>.lowestLimit.breaches(claim).map(\.says) == [
        """
        $7.00 for the copy is above HIPAA's limit for a patient's own copy, $6.00: \
        $5.00 labour of copying; + $1.00 supplies = $6.00.
        """
      ])
  }

  @Test func `missing evidence breaks it`() {
    struct Evidence { var fee: FeeClaim? }
    let lifted = Rule<FeeClaim>.lowestLimit.lifted(\Evidence.fee)

    #expect(lifted.breaches(Evidence()).map(\.code) == ["FEE_UNSTATED"])
    #expect(lifted.breaches(Evidence(fee: Sample.claim(Sample.ownCopy))).isEmpty)
  }
}
