import Testing

@testable import DeskCore

/// two charts become one only where it is shown that they are one person's.
@Suite struct R100Tests {
  static let pairs: [Trial<ChartPair>] = [
    Trial("data integrity names what shows it") { _ in },
    Trial("the source says so") {
      $0.shownBy = ""
      $0.message = "ADT1 MSG00015"
    },
    Trial("nobody says why", "NOTHING_SHOWS") { $0.shownBy = "" },
    Trial("a blank says nothing", "NOTHING_SHOWS") { $0.shownBy = " \t" },
    Trial("a chart into itself", "SAME_CHART") { $0.into = $0.prior },
    Trial("a chart that was merged", "MERGED_ALREADY") { $0.priorMergedInto = "300" },
    Trial("the same merge again", "MERGED_ALREADY") { $0.priorMergedInto = "100" },
    Trial("into a chart that was merged", "INTO_MERGED") { $0.intoMergedInto = "300" },
    Trial("into a chart that was merged into this one", "INTO_MERGED") {
      $0.intoMergedInto = "200"
    },
    Trial("only the chart that goes has a death", "DEATH_DIFFERS") {
      $0.priorDied = Sample.today
    },
    Trial("the deaths differ", "DEATH_DIFFERS") {
      $0.priorDied = Sample.today
      $0.intoDied = Sample.today - 1
    },
    Trial("both have the same death") {
      $0.priorDied = Sample.today
      $0.intoDied = Sample.today
    },
    Trial("only the chart that goes on has a death") { $0.intoDied = Sample.today },
    Trial(
      "wrong in every way", "SAME_CHART", "NOTHING_SHOWS", "MERGED_ALREADY", "INTO_MERGED",
      "DEATH_DIFFERS"
    ) {
      $0.into = $0.prior
      $0.shownBy = ""
      $0.priorMergedInto = "300"
      $0.intoMergedInto = "300"
      $0.priorDied = Sample.today
    },
  ]

  @Test(arguments: pairs)
  func `a merge is shown, and each chart is merged once`(trial: Trial<ChartPair>) {
    #expect(trial.codes(of: .onePerson, on: Sample.chartPair) == trial.codes)
    #expect(Rule.onePerson.refuses(itsExampleOn: Sample.chartPair))
  }

  static let unmergings: [Trial<Unmerging>] = [
    Trial("somebody names why") { _ in },
    Trial("nobody names why", "CAUSE_MISSING") { $0.cause = " " },
    Trial("a chart that is not merged", "NOT_MERGED") { $0.mergedInto = "" },
    Trial("the other chart went on since", "SURVIVOR_MERGED") { $0.survivorMergedInto = "50" },
    Trial("wrong in every way", "NOT_MERGED", "SURVIVOR_MERGED", "CAUSE_MISSING") {
      $0.mergedInto = ""
      $0.survivorMergedInto = "50"
      $0.cause = ""
    },
  ]

  @Test(arguments: unmergings)
  func `only a merge that stands is undone`(trial: Trial<Unmerging>) {
    #expect(trial.codes(of: .mergeStands, on: Sample.unmerging) == trial.codes)
    #expect(Rule.mergeStands.refuses(itsExampleOn: Sample.unmerging))
  }
}
