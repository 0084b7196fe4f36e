@testable import DeskCore

extension RuleCase {
  static let mending: [RuleCase] = [
    RuleCase("R-102 relinked", Rule<Relinking>.relinked, on: Sample.relinking, R102Tests.trials),
    RuleCase("R-103 unmerged", Rule<WrongMerge>.unmerged, on: Sample.wrongMerge, R103Tests.trials),
    RuleCase("R-104 takenBack", Rule<UndoClaim>.takenBack, on: Sample.undo, R104Tests.trials),
    RuleCase(
      "R-105 statusTold", Rule<StatusCall>.statusTold, on: Sample.statusCall, R105Tests.trials),
  ]
}
