import Testing

@testable import DeskCore

/// what was done in a downtime is entered with its true time, and who did it.
@Suite struct R110Tests {
  static let spans: [Trial<DowntimeSpan>] = [
    Trial("over since an hour") { _ in },
    Trial("over this minute") { $0.until = $0.now },
    Trial("not over", "DOWNTIME_AHEAD") { $0.until = $0.now.adding(seconds: 1) },
    Trial("backwards", "DOWNTIME_BACKWARDS") { $0.until = $0.from.adding(seconds: -1) },
    Trial("of no length", "DOWNTIME_BACKWARDS") { $0.until = $0.from },
  ]

  @Test(arguments: spans)
  func `a downtime is declared when it is over`(trial: Trial<DowntimeSpan>) {
    #expect(trial.codes(of: .downtimeOver, on: Sample.downtime) == trial.codes)
  }

  static let entries: [Trial<LateEntry>] = [
    Trial("within it, by somebody of the house") { _ in },
    Trial("at its first moment") { $0.at = Sample.downtime.from },
    Trial("at its last") { $0.at = Sample.downtime.until },
    Trial("before it", "TIME_OUTSIDE") { $0.at = Sample.downtime.from.adding(seconds: -1) },
    Trial("after it", "TIME_OUTSIDE") { $0.at = Sample.downtime.until.adding(seconds: 1) },
    Trial("still to come", "TIME_AHEAD") { $0.at = Sample.now.adding(seconds: 1) },
    Trial("in a downtime that nobody declared here", "DOWNTIME_UNKNOWN") { $0.span = nil },
    Trial("by nobody", "DOER_UNKNOWN") { $0.isKnown = false },
    Trial("by nobody, in no downtime", "DOWNTIME_UNKNOWN", "DOER_UNKNOWN") {
      $0.span = nil
      $0.isKnown = false
    },
    Trial("by nobody, outside", "TIME_OUTSIDE", "DOER_UNKNOWN") {
      $0.at = Sample.downtime.from.adding(seconds: -1)
      $0.isKnown = false
    },
    Trial("by nobody, still to come", "TIME_AHEAD", "DOER_UNKNOWN") {
      $0.at = Sample.now.adding(seconds: 1)
      $0.isKnown = false
    },
  ]

  @Test(arguments: entries)
  func `a true time lies within a declared downtime`(trial: Trial<LateEntry>) {
    #expect(trial.codes(of: .enteredTruly, on: Sample.lateEntry) == trial.codes)
  }
}
