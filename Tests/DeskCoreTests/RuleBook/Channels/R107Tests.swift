import Testing

@testable import DeskCore

/// a look at the records has an appointment in the hours of its site.
@Suite struct R107Tests {
  static let trials: [Trial<InspectionPlan>] = [
    Trial("tomorrow at ten") { _ in },
    Trial("at no time", "INSPECTION_UNBOOKED") { $0.at = nil },
    Trial("a pickup, which has no appointment") {
      $0.isAsked = false
      $0.at = nil
      $0.isOpen = nil
    },
    Trial("when nobody is there", "INSPECTION_CLOSED") { $0.isOpen = false },
    Trial("at a site that nobody knows", "INSPECTION_CLOSED") { $0.isOpen = nil },
    Trial("this very minute") { $0.at = $0.now },
    Trial("a second ago", "INSPECTION_PAST") { $0.at = $0.now.adding(seconds: -1) },
    Trial("yesterday night", "INSPECTION_CLOSED", "INSPECTION_PAST") {
      $0.at = $0.now.adding(seconds: -43_200)
      $0.isOpen = false
    },
  ]

  @Test(arguments: trials)
  func `somebody must be there to sit by it`(trial: Trial<InspectionPlan>) {
    #expect(trial.codes(of: .inspectionBooked, on: Sample.look) == trial.codes)
  }

  @Test func `its own example breaks it`() {
    #expect(Rule<InspectionPlan>.inspectionBooked.refuses(itsExampleOn: Sample.look))
  }
}
