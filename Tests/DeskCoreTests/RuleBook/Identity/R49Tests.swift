import Testing

@testable import DeskCore

/// two papers, or one beside a lately expired ID; two right answers; a supervisor.
@Suite struct R49Tests {
  static let trials: [Trial<FallbackID>] = [
    Trial("scenario 3: expired six days ago, one paper") { _ in },
    Trial("expired yesterday") { $0.expiredOn = $0.today - 1 },
    Trial("expired 365 days ago") { $0.expiredOn = $0.today - 365 },
    Trial("expired 366 days ago", "ID_EXPIRED") { $0.expiredOn = $0.today - 366 },
    Trial("an ID that is good today belongs to R-48", "ID_INSUFFICIENT") {
      $0.expiredOn = $0.today
    },
    Trial("one paper and no ID", "ID_INSUFFICIENT") { $0.expiredOn = nil },
    Trial("two papers and no ID") {
      $0.expiredOn = nil
      $0.papers = [.insuranceCard, .birthCertificate]
    },
    Trial("two papers beside an old ID") {
      $0.expiredOn = $0.today - 4000
      $0.papers = [.insuranceCard, .courtOrder]
    },
    Trial("nothing", "ID_INSUFFICIENT") {
      $0.expiredOn = nil
      $0.papers = []
    },
    Trial("a bill of ninety days") {
      $0.papers = [.utilityBill]
      $0.billDatedOn = $0.today - 90
    },
    Trial("a bill of ninety-one days", "ID_INSUFFICIENT") {
      $0.papers = [.utilityBill]
      $0.billDatedOn = $0.today - 91
    },
    Trial("a bill dated tomorrow", "ID_INSUFFICIENT") {
      $0.papers = [.utilityBill]
      $0.billDatedOn = $0.today + 1
    },
    Trial("an undated bill", "ID_INSUFFICIENT") { $0.papers = [.utilityBill] },
    Trial("one right answer", "KNOWLEDGE_CHECK") { $0.rightAnswers = 1 },
    Trial("no countersign", "COUNTERSIGN_MISSING") { $0.countersignedBy = "" },
    Trial("a countersign that does not hold", "COUNTERSIGN_MISSING") {
      $0.countersignHolds = false
    },
    Trial("all at once", "ID_INSUFFICIENT", "KNOWLEDGE_CHECK", "COUNTERSIGN_MISSING") {
      $0.papers = []
      $0.rightAnswers = 0
      $0.countersignedBy = ""
    },
  ]

  @Test(arguments: trials)
  func `either route needs its papers, its answers and its supervisor`(trial: Trial<FallbackID>) {
    #expect(trial.codes(of: .fallbackID, on: Sample.fallback) == trial.codes)
  }
}
