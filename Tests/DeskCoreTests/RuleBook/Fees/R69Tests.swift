import Testing

@testable import DeskCore

/// a mammogram is charged at no more than its documented cost, line by line.
@Suite struct R69Tests {
  static let among = with(Sample.mammogramFee) {
    $0.pages = 12
    $0.mammogram = .among
    $0.mammogramCosts = FeeCosts(labour: 700)
  }
  static let withoutTable = FeeBook(tables: FeeTable.defaults.filter { $0.setBy != .mammography })

  static let trials: [FeeTrial] = [
    FeeTrial("free", facts: Sample.mammogramFee, lines: []),
    FeeTrial("nobody said", "FEE_UNSTATED", facts: Sample.mammogramFee, lines: nil),
    FeeTrial(
      "at cost", facts: Sample.mammogramFee,
      lines: [FeeLine(.labour, 800), FeeLine(.supplies, 400)]),
    FeeTrial(
      "a cent more", "MAMMOGRAM_ABOVE_COST", facts: Sample.mammogramFee,
      lines: [FeeLine(.labour, 800), FeeLine(.supplies, 401)]),
    FeeTrial(
      "its own costs go before the copy's", "MAMMOGRAM_ABOVE_COST", facts: Sample.mammogramFee,
      lines: [FeeLine(.labour, 800)]
    ) { $0.mammogramCosts = FeeCosts(labour: 799) },
    FeeTrial(
      "nothing is documented", "MAMMOGRAM_COST_UNKNOWN", facts: Sample.mammogramFee,
      lines: [FeeLine(.labour, 1)]
    ) { $0.costs = nil },
    FeeTrial(
      "one price for all", "MAMMOGRAM_NOT_ITEMISED", facts: Sample.mammogramFee,
      lines: [FeeLine(.films, 1200)]),
    FeeTrial(
      "a flat fee", "MAMMOGRAM_NOT_ITEMISED", facts: Sample.mammogramFee,
      lines: [FeeLine(.flat, 100)]),
    FeeTrial(
      "among others, by the schedule and at cost", facts: among,
      lines: [
        FeeLine(.pages, 1200, forMammogram: false), FeeLine(.labour, 700, forMammogram: true),
      ]),
    FeeTrial(
      "among others, a cent more", "MAMMOGRAM_ABOVE_COST", facts: among,
      lines: [
        FeeLine(.pages, 1200, forMammogram: false), FeeLine(.labour, 701, forMammogram: true),
      ]),
    FeeTrial(
      "among others, and which line is whose", "MAMMOGRAM_NOT_ITEMISED", facts: among,
      lines: [FeeLine(.pages, 1200), FeeLine(.labour, 700, forMammogram: true)]),
    FeeTrial(
      "among others, without its cost", "MAMMOGRAM_COST_UNKNOWN", facts: among,
      lines: [FeeLine(.labour, 700, forMammogram: true)]
    ) { $0.mammogramCosts = nil },
    FeeTrial(
      "among others, itself free", facts: among,
      lines: [FeeLine(.pages, 1200, forMammogram: false)]
    ) { $0.mammogramCosts = nil },
    FeeTrial(
      "nobody looked", "MAMMOGRAM_UNKNOWN", facts: Sample.thirdParty, lines: [FeeLine(.pages, 1)]
    ) { $0.mammogram = nil },
    FeeTrial("there is none", facts: Sample.thirdParty, lines: [FeeLine(.films, 3000)]),
    FeeTrial(
      "the policy lost the table", "FEE_TABLE_MISSING", facts: Sample.mammogramFee,
      lines: [FeeLine(.labour, 1)], book: withoutTable),
  ]

  @Test(arguments: trials)
  func `the documented cost binds, line by line`(trial: FeeTrial) {
    #expect(trial.codes(of: .mammogramAtCost) == trial.codes)
  }

  @Test func `the counter-example breaks it and no other rule`() {
    #expect(Rule<FeeClaim>.mammogramAtCost.brokenByItsExample == [.r69])
  }

  @Test func `a table that is missing goes to the privacy officer`() {
    let claim = FeeClaim([FeeLine(.labour, 1)], Sample.mammogramFee, by: Self.withoutTable)

    #expect(Rule<FeeClaim>.mammogramAtCost.breaches(claim).map(\.consequence) == [.escalate])
  }
}
