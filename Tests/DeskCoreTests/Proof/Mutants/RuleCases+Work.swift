@testable import DeskCore

extension RuleCase {
  static let work: [RuleCase] = [
    RuleCase(
      "R-111 holdEnded", Rule<HoldEnd>.holdEnded, on: Sample.holdEnd, R111Tests.trials,
      today: \HoldEnd.today),
    RuleCase("R-112 inOpenHands", Rule<Taking>.inOpenHands, on: Sample.taking, R112Tests.trials),
  ]
}
