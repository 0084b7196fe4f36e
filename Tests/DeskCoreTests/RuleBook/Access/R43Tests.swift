import Testing

@testable import DeskCore

/// the privacy officer has not declined to treat this person as the representative.
@Suite struct R43Tests {
  static let trials: [Trial<Representation>] = [
    Trial("nobody declined") { _ in },
    Trial("declined", "PR_DECLINED") { $0.isDeclined = true },
    Trial("the patient in person") {
      $0.isDeclined = true
      $0.acts = false
    },
  ]

  @Test(arguments: trials)
  func `whoever is declined gets nothing`(trial: Trial<Representation>) {
    #expect(trial.codes(of: .notDeclined, on: Sample.parent) == trial.codes)
  }

  static let claims: [Trial<DeclineClaim>] = [
    Trial("judged") { _ in },
    Trial("no ground", "DECLINE_NO_GROUND") { $0.ground = nil },
    Trial("nobody's judgment", "DECLINE_NO_JUDGMENT") { $0.judgedBy = "" },
    Trial("neither", "DECLINE_NO_GROUND", "DECLINE_NO_JUDGMENT") {
      $0 = DeclineClaim(ground: nil, judgedBy: "", name: "Karin Berg")
    },
    Trial("nobody by name", "DECLINE_NOBODY") { $0.name = " " },
  ]

  @Test(arguments: claims)
  func `declining is a professional's judgment`(trial: Trial<DeclineClaim>) {
    #expect(trial.codes(of: .declineJudged, on: Sample.decline) == trial.codes)
  }

  @Test func `nothing of the reason is said aloud`() {
    for word in ["violence", "neglect", "danger"] {
      #expect(!RuleText.notDeclined.aloud.lowercased().contains(word))
    }
  }
}
