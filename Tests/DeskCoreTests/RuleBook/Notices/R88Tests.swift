import Testing

@testable import DeskCore

/// a decree goes to data integrity whole, takes effect on its date, and changes no identity.
@Suite struct R88Tests {
  static let trials: [Trial<Decree>] = [
    Trial("chart, date and parents") { _ in },
    Trial("one parent") { $0.parents = ["Lena Holm"] },
    Trial("a date to come") { $0.decreedOn = $0.today + 30 },
    Trial("no chart", "CHART_UNKNOWN") { $0.chartKnown = false },
    Trial("no date", "DECREE_UNDATED") { $0.decreedOn = nil },
    Trial("no parent", "PARENTS_UNNAMED") { $0.parents = [] },
    Trial("parents of spaces", "PARENTS_UNNAMED") { $0.parents = ["", " "] },
    Trial("nothing", "CHART_UNKNOWN", "DECREE_UNDATED", "PARENTS_UNNAMED") {
      $0.chartKnown = false
      $0.decreedOn = nil
      $0.parents = []
    },
  ]

  @Test(arguments: trials)
  func `data integrity gets what it needs`(trial: Trial<Decree>) {
    #expect(trial.codes(of: .decreeWhole, on: Sample.decree) == trial.codes)
  }

  static let days: [Trial<Decree>] = [
    Trial("years ago") { $0.decreedOn = $0.today - 4000 },
    Trial("today") { $0.decreedOn = $0.today },
    Trial("tomorrow", "DECREE_AHEAD") { $0.decreedOn = $0.today + 1 },
    Trial("nobody knows when", "DECREE_UNDATED") { $0.decreedOn = nil },
  ]

  @Test(arguments: days)
  func `it takes effect on its date`(trial: Trial<Decree>) {
    #expect(trial.codes(of: .decreeInForce, on: Sample.decree) == trial.codes)
  }
}
