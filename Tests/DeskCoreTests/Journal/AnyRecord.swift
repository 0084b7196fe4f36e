@testable import DeskCore

/// A small generator with a seed: the same seed gives the same records.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  /// Text with everything that a form of ours could trip over.
  mutating func text() -> String {
    let parts = [
      "", "a", "=", ":", "-", ".", "\n", "v1;", "3:", "é", "e\u{301}", "한", "👩‍👩‍👧", "\u{202E}", " ",
    ]
    return (0..<Int.random(in: 0...5, using: &self))
      .map { _ in parts.randomElement(using: &self) ?? "" }.joined()
  }

  mutating func day() -> Day { Day(number: Int.random(in: -140_000...2_000_000, using: &self)) }

  mutating func flag() -> Bool { Bool.random(using: &self) }

  mutating func some<Element: Hashable>(_ all: [Element]) -> Set<Element> {
    Set(all.filter { _ in Bool.random(using: &self) })
  }

  mutating func maybe<Value>(_ value: Value) -> Value? { Bool.random(using: &self) ? value : nil }

  mutating func one<Element>(_ all: [Element], else other: Element) -> Element {
    all.randomElement(using: &self) ?? other
  }
}

extension Document {
  /// Any paper.
  static func any(_ seed: Int) -> Document {
    var dice = Seeded(seed)
    var form = DocumentForm(
      kind: dice.one(DocumentForm.Kind.allCases, else: .consent), patient: dice.text())
    form.patientName = dice.text()
    form.recipients = (0..<Int.random(in: 0...3, using: &dice)).map { _ in dice.text() }
    form.expiry = dice.one([.missing, .none, .date(dice.day()), .event(dice.text())], else: .none)
    form.signedOn = dice.maybe(dice.day())
    form.statements = dice.some(DocumentForm.Statement.allCases)
    form.isWritten = dice.flag()
    form.scope.types = dice.some(RecordType.allCases)
    form.scope.dates = DateRange(from: dice.maybe(dice.day()), to: dice.maybe(dice.day()))
    form.items = (0..<Int.random(in: 0...3, using: &dice)).map { $0 - 1 }
    form.proof = dice.maybe(.guardianship)
    form.restriction = dice.maybe(RestrictionTerms(recipients: [dice.text()], agreed: dice.flag()))
    let receipt = Receipt(
      at: Instant(milliseconds: .random(in: -9...9_999_999_999_999, using: &dice)),
      site: dice.text(), day: dice.day(), channel: .mail)
    var document = Document(id: dice.text(), received: receipt, form: form)
    document.revoked = dice.maybe(Instant(milliseconds: 7))
    document.eventOccurredOn = dice.maybe(dice.day())
    document.knownFalse = dice.flag()
    return document
  }
}

extension Visit {
  /// Any visit.
  static func any(_ seed: Int) -> Visit {
    var dice = Seeded(seed)
    var visit = Visit(
      id: dice.text(), request: dice.text(), site: dice.text(),
      arrivedAt: Instant(milliseconds: .random(in: 0...9_999_999_999_999, using: &dice)))
    visit.claim = dice.maybe(Claim(part: .bearer, name: dice.text(), relation: .sibling))
    visit.photoID = dice.maybe(
      PhotoID(
        kind: .passport, issuer: dice.text(), expiry: .printed(dice.day()),
        photoMatches: dice.maybe(dice.flag()), today: dice.day()))
    visit.nameOnID = dice.maybe(NameOnID(result: .equal, link: dice.maybe(.courtOrder)))
    visit.identifiers = IdentifierKind.allCases.prefix(Int.random(in: 0...4, using: &dice))
      .map { IdentifierFinding(kind: $0, matches: dice.flag()) }
    visit.covered = dice.flag() ? [1, 2] : []
    visit.scanned = (0..<Int.random(in: 0...2, using: &dice)).map { _ in dice.text() }
    visit.verifiedAt = dice.maybe(Instant(milliseconds: -1))
    return visit
  }
}
