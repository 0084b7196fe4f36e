import Testing

@testable import DeskCore

/// a chart is corrected only for a named cause, and something changes by it.
@Suite struct R101Tests {
  static let corrections: [Trial<ChartCorrection>] = [
    Trial("a date of birth, and why") { _ in },
    Trial("nobody says why", "CAUSE_MISSING") { $0.cause = "" },
    Trial("a blank is no cause", "CAUSE_MISSING") { $0.cause = "  " },
    Trial("nothing differs", "NOTHING_CHANGES") { $0.changes = [] },
    Trial("no name is left", "NAMELESS") { $0.hasName = false },
    Trial("born today") { $0.bornOn = Sample.today },
    Trial("born tomorrow", "BIRTH_IMPOSSIBLE") { $0.bornOn = Sample.today + 1 },
    Trial("born on the day of death") {
      $0.bornOn = Sample.today - 9
      $0.diedOn = Sample.today - 9
    },
    Trial("born after the day of death", "BIRTH_IMPOSSIBLE") {
      $0.bornOn = Sample.today - 8
      $0.diedOn = Sample.today - 9
    },
    Trial("no date of birth is known") { $0.bornOn = nil },
    Trial(
      "wrong in every way", "CAUSE_MISSING", "NOTHING_CHANGES", "NAMELESS", "BIRTH_IMPOSSIBLE"
    ) {
      $0.cause = ""
      $0.changes = []
      $0.hasName = false
      $0.bornOn = Sample.today + 1
    },
  ]

  @Test(arguments: corrections)
  func `a correction has a cause and changes something`(trial: Trial<ChartCorrection>) {
    #expect(trial.codes(of: .corrected, on: Sample.correction) == trial.codes)
    #expect(Rule.corrected.refuses(itsExampleOn: Sample.correction))
  }
}
