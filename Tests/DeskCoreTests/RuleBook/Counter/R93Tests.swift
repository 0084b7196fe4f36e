import Testing

@testable import DeskCore

/// the blind count of what is in hand equals the packet's.
@Suite struct R93Tests {
  static let trials: [Trial<HandOverCheck>] = [
    Trial("equal") { _ in },
    Trial("one short", "COUNT_DIFFERS") { $0.counted = 1 },
    Trial("one over", "COUNT_DIFFERS") { $0.counted = 3 },
    Trial("not counted", "COUNT_MISSING") { $0.counted = nil },
    Trial("none of none is nothing to hand over", "NOTHING_TO_HAND_OVER") {
      $0.expected = 0
      $0.counted = 0
    },
    Trial("none of none, not counted", "NOTHING_TO_HAND_OVER") {
      $0.expected = 0
      $0.counted = nil
    },
  ]

  @Test(arguments: trials)
  func `a differing count is made anew`(trial: Trial<HandOverCheck>) {
    #expect(trial.codes(of: .countAgrees, on: Sample.handOver) == trial.codes)
  }

  @Test func `no word gives the right number away`() throws {
    let short = with(Sample.handOver) { $0.counted = 1 }

    let breach = try #require(Rule<HandOverCheck>.countAgrees.breaches(short).first)

    #expect(!(breach.says + breach.cure + breach.aloud).contains { $0.isNumber })
  }
}
