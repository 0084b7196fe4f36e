@testable import DeskCore

extension Sample {
  static let chartPair = ChartPair(prior: "200", into: "100", shownBy: "both signed here")
  static let unmerging = Unmerging(mergedInto: "100", cause: "two sisters")
  static let correction = ChartCorrection(
    cause: "digits turned round, birth certificate seen",
    changes: [.init("bornOn", from: "1971-03-14", to: "1971-03-15")],
    bornOn: day("1971-03-15"), today: today)
}
