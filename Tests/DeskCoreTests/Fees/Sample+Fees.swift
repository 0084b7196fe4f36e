@testable import DeskCore

// MARK: What a copy costs

extension Sample {
  /// Twelve pages on paper for a third party, fetched at the counter, for another purpose.
  static let thirdParty = fee(.authorization)

  /// Twelve pages on paper for the patient; copying them cost $6.00.
  static let ownCopy = with(fee(.access)) { $0.costs = FeeCosts(labour: 500, supplies: 100) }

  /// The patient's images on a disc, of which nobody documented the cost.
  static let ownDisc = with(fee(.access)) {
    $0.pages = 0
    $0.electronic = true
    $0.heldElectronically = true
  }

  /// A mammogram on film and nothing else, for a third party.
  static let mammogramFee = with(fee(.authorization)) {
    $0.pages = 0
    $0.films = 1
    $0.mammogram = .only
    $0.costs = FeeCosts(labour: 800, supplies: 400)
  }

  static func fee(_ track: Track, at site: String = "STP", on day: Day = today) -> FeeFacts {
    let place = Sample.site(site)
    var facts = FeeFacts(
      track: track, practice: place.practice, state: place.state, day: day, delivery: .pickup,
      inspection: false)
    facts.purpose = .other
    facts.pages = 12
    facts.films = 0
    facts.electronic = false
    facts.mammogram = MammogramShare.none
    return facts
  }

  /// A proposed fee.
  static func claim(_ facts: FeeFacts, _ lines: FeeLine...) -> FeeClaim {
    FeeClaim(lines, facts, by: FeeBook())
  }

  /// The quote by the tables of the rule book.
  static func quote(_ facts: FeeFacts) -> FeeQuote { FeeQuote(facts, by: FeeBook()) }
}

/// One line of a fee rule's table: the facts, the lines of the bill, the codes that come back.
struct FeeTrial: Sendable, CustomStringConvertible {
  let description: String
  let claim: FeeClaim
  let codes: [String]

  init(
    _ says: String, _ codes: String..., facts: FeeFacts, lines: [FeeLine]?,
    book: FeeBook = FeeBook(), change: (inout FeeFacts) -> Void = { _ in }
  ) {
    description = says
    self.codes = codes
    claim = FeeClaim(lines, with(facts, change), by: book)
  }

  func codes(of rule: Rule<FeeClaim>) -> [String] { rule.breaches(claim).map(\.code) }
}

extension FeeClaim {
  /// The rules about fees that it breaks.
  var broken: [RuleID] { Set(breaches.map(\.rule)).sorted() }
}

extension Rule where Noun == FeeClaim {
  /// The rules that the counter-example breaks.
  var brokenByItsExample: [RuleID] {
    var claim = Sample.claim(Sample.thirdParty)
    breaks(&claim)
    return claim.broken
  }
}
