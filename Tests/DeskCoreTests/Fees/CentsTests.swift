import Testing

@testable import DeskCore

/// Money in whole cents.
@Suite struct CentsTests {
  @Test(arguments: [
    (0, "$0.00"), (5, "$0.05"), (650, "$6.50"), (50000, "$500.00"), (-150, "-$1.50"),
    (Int.min, "-$92233720368547758.08"),
  ])
  func `it reads as dollars`(count: Int, words: String) {
    #expect(Cents(count).description == words)
  }

  @Test(arguments: [("12", 1200), ("12.50", 1250), ("$6.50", 650), ("0", 0), ("0.05", 5)])
  func `dollars as a person writes them are read`(text: String, count: Int) {
    #expect(Cents(text) == Cents(count))
  }

  @Test(arguments: [
    "", "$", "6.5", "6.505", "-1", "1,000", "1e3", ".50", "12.", "+5", "12.+5", "１２", "1.2.3",
    "9999999999999",
  ])
  func `anything else is not`(text: String) {
    #expect(Cents(text) == nil)
  }

  @Test func `sums and products stop at the largest number`() {
    #expect(Cents(.max) + 1 == Cents(.max))
    #expect(Cents(.min) + -1 == Cents(.min))
    #expect(Int.max * Cents(100) == Cents(.max))
    #expect(Int.max * Cents(-100) == Cents(.min))
    #expect(12 * Cents(100) + 1000 == 2200)
  }

  @Test func `it goes into the journal as a number and comes back`() throws {
    let costs = FeeCosts(labour: 500, supplies: 100)
    let fields = try FieldEncoder.encode(costs)

    #expect(fields["labour"] == "500")
    #expect(try FieldDecoder.decode(FeeCosts.self, from: fields) == costs)
  }
}
