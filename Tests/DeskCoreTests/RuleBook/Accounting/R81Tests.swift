import Testing

@testable import DeskCore

/// six years back, and every row says when, to whom, what and why.
@Suite struct R81Tests {
  static let periods: [Trial<AccountingPeriod>] = [
    Trial("six years to the day") { _ in },
    Trial("a day more", "PERIOD_TOO_LONG") { $0.from = $0.from - 1 },
    Trial("less") { $0.from = $0.to - 30 },
    Trial("one day") { $0.from = $0.to },
    Trial("backwards", "PERIOD_EMPTY") {
      $0.to = $0.received - 10
      $0.from = $0.received - 9
    },
    Trial("into the future", "PERIOD_AHEAD") { $0.to = $0.received + 1 },
    Trial("narrowed") { $0.within = DateRange(from: $0.from, to: $0.to) },
    Trial("widened while narrowing", "PERIOD_WIDER") {
      $0.within = DateRange(from: $0.from + 1, to: $0.to)
    },
  ]

  @Test(arguments: periods)
  func `a period within six years`(trial: Trial<AccountingPeriod>) {
    #expect(trial.codes(of: .periodCovered, on: Sample.period) == trial.codes)
  }

  @Test func `six years before 29 February reach to 28 February`() {
    let leap = Sample.day("2028-02-29")
    let codes = { (from: String) in
      Rule<AccountingPeriod>.periodCovered.breaches(
        AccountingPeriod(from: Sample.day(from), to: leap, received: leap)
      ).map(\.code)
    }

    #expect(codes("2022-02-28") == [])
    #expect(codes("2022-02-27") == ["PERIOD_TOO_LONG"])
  }

  static let rows: [Trial<AccountingRows>] = [
    Trial("complete") { _ in },
    Trial("nothing was disclosed") { $0.rows = [] },
    Trial("not everything any more", "ACCOUNTING_STALE") { $0.isFresh = false },
    Trial("without a letter", "ACCOUNTING_NO_LETTER") { $0.letter = "" },
    Trial("nobody received it", "ROW_NO_RECIPIENT") { $0.rows[0].hasRecipient = false },
    Trial("nothing is described", "ROW_NO_DESCRIPTION") { $0.rows[0].hasDescription = false },
    Trial("no purpose, and no copy", "ROW_NO_PURPOSE") { $0.rows[0].hasPurpose = false },
  ]

  @Test(arguments: rows)
  func `every row is complete`(trial: Trial<AccountingRows>) {
    #expect(trial.codes(of: .rowsComplete, on: Sample.accountingRows) == trial.codes)
  }

  @Test func `a copy of the request stands in for the purpose`() {
    let row = Disclosure(
      source: "RQ-1", day: Sample.today, recipient: "Court", address: Address(),
      description: "CT", purpose: "", copyOf: "RQ-1", basis: .judicial)

    #expect(row.found.hasPurpose)
    #expect(!with(row) { $0.copyOf = "" }.found.hasPurpose)
  }

  @Test func `its examples break it`() {
    #expect(Rule<AccountingPeriod>.periodCovered.refuses(itsExampleOn: Sample.period))
    #expect(Rule<AccountingRows>.rowsComplete.refuses(itsExampleOn: Sample.accountingRows))
  }
}
