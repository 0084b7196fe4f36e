import Testing

@testable import DeskCore

/// in writing with a reason; sixty days, and one extension inside them.
@Suite struct R75Tests {
  static let filings: [Trial<AmendmentFiling>] = [
    Trial("written, reasoned, about named records") { _ in },
    Trial("oral", "AMENDMENT_ORAL") { $0.inWriting = false },
    Trial("without a reason", "AMENDMENT_NO_REASON") { $0.hasReason = false },
    Trial("about no record", "AMENDMENT_NO_RECORD") { $0.namesRecords = false },
    Trial("nothing at all", "AMENDMENT_ORAL", "AMENDMENT_NO_REASON", "AMENDMENT_NO_RECORD") {
      $0.inWriting = false
      $0.hasReason = false
      $0.namesRecords = false
    },
    Trial("oral, and nothing else was announced") {
      $0.writingAnnounced = false
      $0.inWriting = false
      $0.hasReason = false
    },
  ]

  @Test(arguments: filings)
  func `what was announced is asked for`(trial: Trial<AmendmentFiling>) {
    #expect(trial.codes(of: .askedInWriting, on: Sample.filing) == trial.codes)
  }

  static let extensions: [Trial<AnswerExtension>] = [
    Trial("by letter, in time") { _ in },
    Trial("on the sixtieth day") { $0.today = $0.firstDue },
    Trial("a day later", "EXTEND_LATE") { $0.today = $0.firstDue + 1 },
    Trial("a second time", "EXTEND_TWICE") { $0.extended = true },
    Trial("without a letter", "EXTEND_NO_LETTER") { $0.letter = " " },
    Trial("by a letter without a reason", "EXTEND_NO_LETTER") { $0.hasReason = false },
    Trial("thirty days") { $0.days = 30 },
    Trial("thirty-one days", "EXTEND_TOO_LONG") { $0.days = 31 },
    Trial("no days", "EXTEND_TOO_LONG") { $0.days = 0 },
  ]

  @Test(arguments: extensions)
  func `one extension, once, in time, by letter`(trial: Trial<AnswerExtension>) {
    #expect(trial.codes(of: .amendmentExtension, on: Sample.answerExtension) == trial.codes)
  }

  @Test func `sixty calendar days that do not roll, and ninety with the extension`() {
    var clock = AnswerClock(
      received: Sample.day("2026-02-10"), days: 60, at: Sample.site("STP"))

    #expect(clock.due == Sample.day("2026-04-11") && clock.due.weekday == .saturday)
    #expect(clock.actBy == Sample.day("2026-04-10"))
    clock.extend(by: Request.Extension(letter: "LT-8", days: 30), at: Sample.site("STP"))
    #expect(clock.due == Sample.day("2026-05-11") && clock.actBy == clock.due)
  }

  @Test func `an answer on the last day is in time, and silence a day later is not`() {
    var clock = AnswerClock(
      received: Sample.day("2026-02-10"), days: 60, at: Sample.site("STP"))

    #expect(clock.isOnTime(on: clock.due) == nil)
    #expect(clock.isOnTime(on: clock.due + 1) == false)
    clock.answered = clock.due
    #expect(clock.isOnTime(on: clock.due + 400) == true && clock.daysTaken == 60)
  }

  @Test func `its examples break it`() {
    #expect(Rule<AmendmentFiling>.askedInWriting.refuses(itsExampleOn: Sample.filing))
    #expect(Rule<AnswerExtension>.amendmentExtension.refuses(itsExampleOn: Sample.answerExtension))
  }
}
