import Testing

@testable import DeskCore

/// Minnesota's schedules, worked by hand from subdivision 6 of section 144.292.
@Suite struct MinnesotaFeeTests {
  @Test(arguments: [
    (0, 0), (1, 1100), (12, 2200), (19, 2900), (20, 3000), (21, 3000), (25, 3000), (26, 3600),
    (39, 4900), (40, 5000), (41, 5000), (99, 5000), (100, 5000), (101, 5020), (102, 5040),
    (600, 15000), (2349, 49980), (2350, 50000), (2351, 50000), (1_000_000, 50000),
    (Int.max, 50000),
  ])
  func `pages on paper from 2025 on`(pages: Int, cents: Int) {
    let quote = Sample.quote(with(Sample.thirdParty) { $0.pages = pages })

    #expect(quote.most == Cents(cents))
    #expect(quote.lowest(.copy)?.table == "minnesota-2025")
  }

  @Test func `the arithmetic is shown line by line`() {
    #expect(
      Sample.quote(Sample.thirdParty).lowest(.copy)?.steps == [
        "12 pages x $1.00 = $12.00", "+ $10.00 for retrieving and copying = $22.00",
        "at most $30.00 (<= 25 pages): $22.00",
      ])
    #expect(
      Sample.quote(with(Sample.thirdParty) { $0.pages = 150 }).lowest(.copy)?.steps == [
        "150 pages x $1.00 = $150.00", "+ $10.00 for retrieving and copying = $160.00",
        "at most $50.00 + 50 pages x $0.20 = $60.00 (pages after 100): $60.00",
      ])
    #expect(
      Sample.quote(with(Sample.thirdParty) { $0.pages = 3000 }).lowest(.copy)?.steps.last
        == "at most $500.00 ever: $500.00")
    #expect(
      Sample.quote(with(Sample.thirdParty) { $0.pages = 1 }).lowest(.copy)?.steps.first
        == "1 page x $1.00 = $1.00")
  }

  @Test func `x-rays cost 30 dollars in all, electronic copies 20, no records 10`() {
    let films = with(Sample.thirdParty) {
      $0.pages = 0
      $0.films = 7
    }
    let disc = with(Sample.thirdParty) {
      $0.pages = 0
      $0.electronic = true
    }
    let nothing = with(Sample.thirdParty) {
      $0.pages = 0
      $0.noRecords = true
    }

    #expect(Sample.quote(films).most == 3000)
    #expect(Sample.quote(disc).most == 2000)
    #expect(Sample.quote(nothing).most == 1000)
  }

  @Test func `a copy of several parts costs what they cost together`() {
    let quote = Sample.quote(
      with(Sample.thirdParty) {
        $0.films = 2
        $0.electronic = true
      })

    #expect(quote.most == 7200)
    #expect(
      quote.lowest(.copy)?.steps.dropFirst(3) == [
        "$30.00 in all for x-rays", "together $52.00", "$20.00 in all for retrieving",
        "together $72.00",
      ])
  }

  @Test func `reviewing current care is free, whatever there is to copy`() {
    for day in ["2024-12-31", "2025-01-01", "2026-03-16"] {
      let quote = Sample.quote(
        with(Sample.fee(.authorization, on: Sample.day(day))) {
          $0.purpose = .currentCare
          $0.pages = 4000
          $0.films = 9
          $0.electronic = true
        })
      #expect(quote.most == .zero && quote.open.isEmpty, "\(day)")
      #expect(quote.lowest(.copy)?.steps == ["$0.00 free to review current care"], "\(day)")
    }
  }

  @Test func `a Social Security appeal costs 10 dollars for retrieving, and nothing before 2025`() {
    var facts = with(Sample.thirdParty) {
      $0.purpose = .socialSecurityAppeal
      $0.pages = 400
      $0.films = 3
    }
    #expect(Sample.quote(facts).most == 1000)

    facts.day = Sample.day("2024-12-31")
    #expect(Sample.quote(facts).most == .zero)
  }

  @Test(arguments: [("2024-01-01", 4263), ("2024-12-31", 4263), ("2025-01-01", 2200)])
  func `the schedule is that of the day`(day: String, cents: Int) {
    #expect(Sample.quote(Sample.fee(.authorization, on: Sample.day(day))).most == Cents(cents))
  }

  @Test func `2024 was 1.68 a page and 22.47 without a cap`() {
    let facts = with(Sample.fee(.authorization, on: Sample.day("2024-06-03"))) { $0.pages = 1000 }

    #expect(Sample.quote(facts).most == 170_247)
    #expect(
      Sample.quote(facts).lowest(.copy)?.steps == [
        "1000 pages x $1.68 = $1680.00", "+ $22.47 for retrieving = $1702.47",
      ])
  }

  @Test func `before 2024 no schedule is loaded and nothing may be charged`() {
    let quote = Sample.quote(Sample.fee(.authorization, on: Sample.day("2023-12-31")))

    #expect(quote.most == .zero)
    #expect(quote.open.map(\.code) == ["STATE_LAW_UNKNOWN"])
  }

  @Test func `the schedule of 2024 has no price for x-rays and electronic copies`() {
    let day = Sample.day("2024-06-03")
    let films = with(Sample.fee(.authorization, on: day)) { $0.films = 1 }
    let disc = with(Sample.fee(.authorization, on: day)) { $0.electronic = true }

    for facts in [films, disc] {
      #expect(Sample.quote(facts).most == .zero)
      #expect(Sample.quote(facts).open.map(\.code) == ["FEE_TABLE_SILENT"])
    }
  }

  @Test func `what nobody stated lets nothing be charged`() {
    let trials: [(String, (inout FeeFacts) -> Void)] = [
      ("FEE_PURPOSE_UNKNOWN", { $0.purpose = nil }), ("FEE_FACTS_MISSING", { $0.pages = nil }),
      ("FEE_FACTS_MISSING", { $0.films = nil }), ("FEE_FACTS_MISSING", { $0.electronic = nil }),
    ]
    for (code, change) in trials {
      let quote = Sample.quote(with(Sample.thirdParty, change))
      #expect(quote.most == .zero && quote.limits.isEmpty)
      #expect(quote.open.map(\.code) == [code])
    }
  }

  @Test func `looking at the records is no copy`() {
    let quote = Sample.quote(with(Sample.thirdParty) { $0.inspection = true })

    #expect(quote.lowest(.copy)?.steps == ["nothing is copied: $0.00"])
    #expect(quote.most == .zero)
  }
}
