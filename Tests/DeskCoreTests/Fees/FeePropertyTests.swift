import Testing

@testable import DeskCore

/// What holds for every copy: thousands of random facts, always the same ones.
@Suite struct FeePropertyTests {
  /// A small generator, so that a failure can be repeated.
  struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  static func facts(_ dice: inout Dice) -> FeeFacts {
    let site = Site.defaults.randomElement(using: &dice) ?? Sample.site("STP")
    var facts = Sample.fee(
      Track.releases.randomElement(using: &dice) ?? .access, at: site.id,
      on: Sample.day("2023-12-01") + Int.random(in: 0...900, using: &dice))
    facts.delivery = Delivery.allCases.randomElement(using: &dice) ?? .pickup
    facts.inspection = Int.random(in: 0..<10, using: &dice) == 0
    facts.noRecords = Int.random(in: 0..<10, using: &dice) == 0
    facts.purpose =
      ([nil, .other, .other] + FeePurpose.allCases).randomElement(using: &dice) ?? nil
    facts.pages = Int.random(in: 0...2600, using: &dice)
    facts.films = Int.random(in: 0...3, using: &dice)
    facts.electronic = [true, false, false, nil].randomElement(using: &dice) ?? nil
    facts.heldElectronically = [true, false, nil].randomElement(using: &dice) ?? nil
    facts.mammogram = ([nil] + MammogramShare.allCases).randomElement(using: &dice) ?? nil
    facts.costs = [nil, costs(&dice)].randomElement(using: &dice) ?? nil
    facts.mammogramCosts = [nil, costs(&dice)].randomElement(using: &dice) ?? nil
    return facts
  }

  static func costs(_ dice: inout Dice) -> FeeCosts {
    FeeCosts(
      labour: Cents(Int.random(in: 0...2000, using: &dice)),
      supplies: Cents(Int.random(in: 0...500, using: &dice)),
      postage: Cents(Int.random(in: 0...900, using: &dice)),
      courier: Cents(Int.random(in: 0...6000, using: &dice)))
  }

  @Test func `the most is never above a limit nor below zero`() {
    var dice = Dice(state: 7)
    var charged = 0
    for _ in 0..<5000 {
      let facts = Self.facts(&dice)
      let quote = Sample.quote(facts)
      for limit in quote.limits {
        #expect(quote.most(limit.covers) <= limit.most, "\(facts)")
        #expect(limit.most >= .zero && !limit.steps.isEmpty, "\(facts)")
      }
      charged += quote.most > .zero ? 1 : 0
    }
    #expect(charged > 400, "too few of them cost anything")
  }

  @Test func `a page more never costs less`() {
    var dice = Dice(state: 11)
    for _ in 0..<200 {
      var facts = Self.facts(&dice)
      var last = Cents.zero
      facts.pages = 0
      if Sample.quote(facts).open.isEmpty { last = Sample.quote(facts).most }
      for pages in [1, 2, 19, 20, 24, 25, 26, 40, 99, 100, 101, 102, 2350, 2351, 9999] {
        facts.pages = pages
        let most = Sample.quote(facts).most
        #expect(most >= last, "\(pages) pages: \(facts)")
        last = most
      }
    }
  }

  @Test func `what the quote allows breaks no limit, and a cent more does`() {
    var dice = Dice(state: 13)
    var tried = 0
    for _ in 0..<5000 {
      var facts = Self.facts(&dice)
      facts.mammogram = MammogramShare.none
      let most = Sample.quote(facts).most(.copy)
      let within = Sample.claim(facts, FeeLine(.labour, most))
      let above = Sample.claim(facts, FeeLine(.labour, most + 1))

      #expect(within.broken == [], "\(facts)")
      #expect(!above.broken.isEmpty, "\(facts)")
      tried += most > .zero ? 1 : 0
    }
    #expect(tried > 400, "too few of them cost anything")
  }

  @Test func `a free copy breaks no rule, and nothing said breaks all four`() {
    var dice = Dice(state: 17)
    for _ in 0..<2000 {
      let facts = Self.facts(&dice)

      #expect(Sample.claim(facts).broken == [])
      #expect(Sample.claim(facts, FeeLine(.retrieval, .zero)).broken == [])
      #expect(FeeClaim(nil, facts, by: FeeBook()).broken == [.r66, .r67, .r68, .r69])
    }
  }
}
