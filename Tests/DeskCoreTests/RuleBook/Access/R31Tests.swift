import Testing

@testable import DeskCore

/// one extension, by letter, before the thirty days end, for thirty days at most.
@Suite struct R31Tests {
  static let trials: [Trial<ExtensionAsk>] = [
    Trial("in time") { _ in },
    Trial("on the thirtieth day") { $0.today = $0.received + 30 },
    Trial("on the thirty-first day", "EXTEND_LATE") { $0.today = $0.received + 31 },
    Trial("a second time", "EXTEND_TWICE") { $0.extended = true },
    Trial("without a letter", "EXTEND_NO_LETTER") { $0.letter = "" },
    Trial("with a blank letter", "EXTEND_NO_LETTER") { $0.letter = "  " },
    Trial("without a reason", "EXTEND_NO_REASON") { $0.hasReason = false },
    Trial("for one day") { $0.days = 1 },
    Trial("for no day", "EXTEND_TOO_LONG") { $0.days = 0 },
    Trial("for less than no day", "EXTEND_TOO_LONG") { $0.days = -3 },
    Trial("for thirty-one days", "EXTEND_TOO_LONG") { $0.days = 31 },
    Trial("a directive has the clock too") { $0.track = .directive },
    Trial("a third party's has none", "EXTEND_NO_CLOCK") { $0.track = .authorization },
    Trial("a provider's has none", "EXTEND_NO_CLOCK") { $0.track = .provider },
    Trial("late, again and without a letter", "EXTEND_LATE", "EXTEND_TWICE", "EXTEND_NO_LETTER") {
      $0.today = $0.received + 40
      $0.extended = true
      $0.letter = ""
    },
  ]

  @Test(arguments: trials)
  func `an extension keeps its terms`(trial: Trial<ExtensionAsk>) {
    #expect(trial.codes(of: .extensionInTime, on: Sample.extensionAsk) == trial.codes)
  }

  static let scenario: [(String, [String])] = [("2026-04-01", []), ("2026-04-02", ["EXTEND_LATE"])]

  @Test(arguments: scenario)
  func `scenario 38: received 2 March, extended on 1 April and not on 2 April`(
    today: String, codes: [String]
  ) {
    let ask = with(Sample.extensionAsk) {
      $0.received = Sample.day("2026-03-02")
      $0.today = Sample.day(today)
    }

    #expect(Rule<ExtensionAsk>.extensionInTime.breaches(ask).map(\.code) == codes)
  }

  static let silences: [Trial<Silence>] = [
    Trial("thirty days and an answer") { _ in },
    Trial("twenty-nine days", "SILENCE_TOO_SHORT") { $0.since = $0.today - 29 },
    Trial("asked on the day it came") { $0.since = $0.received },
    Trial("asked before it came", "ASKED_BEFORE") { $0.since = $0.received - 1 },
    Trial("access without an answer", "ANSWER_FIRST") { $0.answeredInWriting = false },
    Trial("a directive without an answer", "ANSWER_FIRST") {
      $0.track = .directive
      $0.answeredInWriting = false
    },
    Trial("a third party needs none") {
      $0.track = .authorization
      $0.answeredInWriting = false
    },
    Trial("too early and unanswered", "SILENCE_TOO_SHORT", "ANSWER_FIRST") {
      $0.since = $0.today
      $0.answeredInWriting = false
    },
  ]

  static let takedowns: [Trial<Takedown>] = [
    Trial("answered") { _ in },
    Trial("access that nobody answered", "ACCESS_UNANSWERED") { $0.answered = false },
    Trial("a directive that nobody answered", "ACCESS_UNANSWERED") {
      $0.track = .directive
      $0.answered = false
    },
    Trial("a third party's") {
      $0.track = .authorization
      $0.answered = false
    },
    Trial("the patient died") {
      $0.answered = false
      $0.patientDied = true
    },
  ]

  @Test(arguments: takedowns)
  func `nobody's access request is closed by destroying its packet`(trial: Trial<Takedown>) {
    #expect(trial.codes(of: .accessKept, on: Sample.takedown) == trial.codes)
  }

  @Test(arguments: silences)
  func `nobody's access request is closed by waiting`(trial: Trial<Silence>) {
    #expect(trial.codes(of: .answeredFirst, on: Sample.silence) == trial.codes)
  }
}
