import Testing

@testable import DeskCore

/// the denial is a plain letter with its basis, the rights and the ways to complain.
@Suite struct R78Tests {
  private func codes(_ change: (inout AmendmentDenialLetter) -> Void) -> [String] {
    Rule<AmendmentDenialLetter>.denialLetterWhole.breaches(with(Sample.amendmentLetter, change))
      .map(\.code)
  }

  @Test func `the whole letter denies`() { #expect(codes { _ in } == []) }

  static let parts: [(AmendmentDenialLetter.Part, String)] = [
    (.basis, "LETTER_NO_BASIS"), (.statementRight, "LETTER_NO_STATEMENT"),
    (.statementHow, "LETTER_NO_STATEMENT_HOW"), (.requestAlong, "LETTER_NO_REQUEST_ALONG"),
    (.complaintHere, "LETTER_NO_COMPLAINT"), (.complaintHHS, "LETTER_NO_HHS"),
  ]

  @Test(arguments: parts)
  func `a missing part is named`(part: AmendmentDenialLetter.Part, code: String) {
    #expect(codes { $0.parts.remove(part) } == [code])
  }

  @Test func `every part has its code`() {
    #expect(Set(Self.parts.map(\.0)) == Set(AmendmentDenialLetter.Part.allCases))
    #expect(Set(Self.parts.map(\.1)).count == Self.parts.count)
  }

  @Test func `no letter, no plain language, nothing in it: all at once`() {
    let nothing = codes { $0 = AmendmentDenialLetter(letter: "", parts: [], isPlain: false) }

    #expect(nothing == ["LETTER_MISSING", "LETTER_NOT_PLAIN"] + Self.parts.map(\.1))
  }
}
