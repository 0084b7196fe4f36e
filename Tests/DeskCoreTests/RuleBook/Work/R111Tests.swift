import Testing

@testable import DeskCore

/// a hold ends by itself on its day and no sooner; before that a person ends it.
@Suite struct R111Tests {
  static let trials: [Trial<HoldEnd>] = [
    Trial("its day has come") { _ in },
    Trial("its day was yesterday") { $0.until = Sample.today - 1 },
    Trial("its day is tomorrow", "HOLD_NOT_OVER") { $0.until = Sample.today + 1 },
    Trial("no day was named", "HOLD_WITHOUT_DAY") { $0.until = nil },
    Trial("a person, before the day") {
      $0.isByClock = false
      $0.until = Sample.today + 30
    },
    Trial("a person, and no day was named") {
      $0.isByClock = false
      $0.until = nil
    },
  ]

  @Test(arguments: trials)
  func `the clock ends a hold on its day, a person any day`(trial: Trial<HoldEnd>) {
    #expect(trial.codes(of: .holdEnded, on: Sample.holdEnd) == trial.codes)
  }

  @Test func `the refusal names the day`() throws {
    let early = with(Sample.holdEnd) { $0.until = Sample.day("2026-03-19") }

    let breach = try #require(Rule<HoldEnd>.holdEnded.breaches(early).first)
    #expect(breach.says.contains(Sample.day("2026-03-19").long))
  }

  @Test func `its example breaks it`() {
    #expect(Rule<HoldEnd>.holdEnded.refuses(itsExampleOn: Sample.holdEnd))
  }
}
