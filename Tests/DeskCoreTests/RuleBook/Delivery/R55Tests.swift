import Testing

@testable import DeskCore

/// the packet is at the counter where the person stands.
@Suite struct R55Tests {
  static let trials: [Trial<Custody>] = [
    Trial("here") { _ in },
    Trial("at another site", "WRONG_SITE") { $0.heldAt = "STE" },
    Trial("nowhere", "WRONG_SITE") { $0.heldAt = "" },
    Trial("nowhere, at no counter", "WRONG_SITE") {
      $0.heldAt = ""
      $0.counter = ""
    },
    Trial("at another practice", "WRONG_SITE", "OTHER_PRACTICE") {
      $0.heldAt = "ROC"
      $0.samePractice = false
    },
  ]

  @Test(arguments: trials)
  func `ready means ready at the site that holds it`(trial: Trial<Custody>) {
    #expect(trial.codes(of: .rightSite, on: Sample.custody) == trial.codes)
  }

  @Test func `the cure names the site that has it`() {
    let custody = Custody(heldAt: "STE", counter: "STP", samePractice: true)

    let cures = Rule<Custody>.rightSite.breaches(custody).map(\.cure)

    #expect(cures == ["Offer to transfer it from STE, or send the person there."])
  }

  static let moves: [Trial<Custody>] = [
    Trial("to another site of the practice") { _ in },
    Trial("to another practice", "OTHER_PRACTICE") { $0.samePractice = false },
    Trial("from nowhere", "WRONG_SITE") { $0.heldAt = "" },
    Trial("to nowhere", "SITE_UNKNOWN") { $0.counter = "" },
    Trial("to where it is", "ALREADY_THERE") { $0.counter = "STP" },
  ]

  @Test(arguments: moves)
  func `it moves between known sites of one practice`(trial: Trial<Custody>) {
    #expect(trial.codes(of: .withinPractice, on: Sample.moving) == trial.codes)
  }
}
