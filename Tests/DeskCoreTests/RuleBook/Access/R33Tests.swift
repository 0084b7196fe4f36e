import Testing

@testable import DeskCore

/// the house promises two weeks, and the promise never governs where a law does.
@Suite struct R33Tests {
  @Test(arguments: Track.allCases)
  func `fourteen days from receipt on every track`(track: Track) {
    let facts = Clocks.Facts(track: track, received: Sample.day("2026-03-02"))
    let clocks = Clocks(facts, at: Sample.site("ROC"), policy: Policy())

    #expect(clocks.promise == Sample.day("2026-03-16"))
    #expect((clocks.governs == .promise) == [.authorization, .legal, .notice].contains(track))
  }

  @Test func `the numbers are the house's to set`() {
    var policy = Policy()
    policy.promiseDays = 7
    let facts = Clocks.Facts(track: .access, received: Sample.day("2026-03-02"))

    let clocks = Clocks(facts, at: Sample.site("ROC"), policy: policy)

    #expect(clocks.promise == Sample.day("2026-03-09"))
  }
}
