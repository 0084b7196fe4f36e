@testable import DeskCore
@testable import DeskUI

extension Gallery {
  /// Charts that are mended, step by step.
  static let charts: [Picture] = [
    chart("chart", ""),
    chart("chart-correct", "c"),
    chart("chart-correct-refused", "c <tab> <tab> <tab> <tab> 1345 <tab> <f9>"),
    chart("chart-correct-sure", "c" + corrected),
    chart("chart-merge", "m 0041-222-2 <tab> l i c e n c e"),
    chart("chart-merge-sure", "m 0041-222-2 <tab> l i c e n c e <f9>"),
    chart("chart-merge-unknown", "m 0041-999-9 <tab> l i c e n c e <f9>"),
    chart("chart-unmerge", merged + " u s i s t e r s"),
    chart("chart-unmerge-sure", merged + " u s i s t e r s <enter>"),
    chart("chart-whose-duty", "c", roles: [.clerk]),
  ]

  private static let corrected =
    " <tab> <tab> <tab> <tab> 03151971 <tab> <tab> t y p o <enter>"
  private static let merged = "m 0041-222-2 <tab> l i c e n c e <f9> y <f2> q u i s <a-c>"

  private static func chart(
    _ name: String, _ keys: String, roles: Set<Role> = [.dataIntegrity, .clerk]
  ) -> Picture {
    .counter(name, "<f2> q u i s <a-c> " + keys, roles: roles) {
      var counter = try CounterDesk()
      for (mrn, given) in [("0041-111-1", "Lena"), ("0041-222-2", "Lenna")] {
        counter.chart.patients[mrn] = Patient(
          mrn: mrn, name: PersonName(family: "Quist", given: given), bornOn: Day("1971-03-14"),
          phone: "651-555-0148")
      }
      return counter
    }
  }
}
