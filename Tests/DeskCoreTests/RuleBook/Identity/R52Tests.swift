import Testing

@testable import DeskCore

/// of an ID, its kind, issuer, expiry and the match are kept; never its number or image.
@Suite struct R52Tests {
  @Test func `an ID has no field for its number, its image or what was typed`() {
    let id = Mirror(reflecting: Sample.licence).children.compactMap(\.label)
    let finding = Mirror(reflecting: IdentifierFinding(kind: .mrn, matches: true))
      .children.compactMap(\.label)

    #expect(id == ["kind", "issuer", "expiry", "photoMatches", "today", "expiryTyped"])
    #expect(finding == ["kind", "matches"])
  }
}
