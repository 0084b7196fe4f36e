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
    Trial("nobody carries it", "CUSTODY_UNKNOWN") { $0.carrier = nil },
    Trial("somebody without a name carries it", "CUSTODY_UNKNOWN") { $0.carrier = " " },
    Trial("given away where it is not", "WRONG_SITE") { $0.here = "STE" },
    Trial("under way already", "UNDER_WAY") {
      $0.heldAt = ""
      $0.goingTo = "STE"
    },
  ]

  @Test(arguments: moves)
  func `it moves between known sites of one practice`(trial: Trial<Custody>) {
    #expect(trial.codes(of: .withinPractice, on: Sample.moving) == trial.codes)
  }

  static let places: [Trial<PickupPlace>] = [
    Trial("where they want it") { _ in },
    Trial("where nobody named a site") { $0.collectAt = nil },
    Trial("at another site of the practice", "WRONG_SITE") { $0.heldAt = "STP" },
    Trial("nowhere", "WRONG_SITE") { $0.heldAt = "" },
    Trial("under way to it", "UNDER_WAY") {
      $0.heldAt = ""
      $0.goingTo = "STE"
    },
    Trial("held and yet under way", "UNDER_WAY") { $0.goingTo = "STE" },
  ]

  @Test(arguments: places)
  func `nobody is told before it lies where they collect it`(trial: Trial<PickupPlace>) {
    #expect(trial.codes(of: .whereCollected, on: Sample.collected) == trial.codes)
  }

  static let closings: [Trial<PickupPlace>] = [
    Trial("where they want it") { _ in },
    Trial("in no bin any more") { $0.heldAt = "" },
    Trial("under way", "UNDER_WAY") {
      $0.heldAt = ""
      $0.goingTo = "STE"
    },
    Trial("held and yet under way", "UNDER_WAY") { $0.goingTo = "STE" },
    Trial("under way, and an incident answers for it") {
      $0.goingTo = "STE"
      $0.isAnsweredFor = true
    },
    Trial("on the table", "PAPERS_OUT") { $0.isLaidOut = true },
    Trial("on the table, whatever answers", "PAPERS_OUT") {
      $0.isLaidOut = true
      $0.isAnsweredFor = true
    },
  ]

  @Test(arguments: closings)
  func `nothing is closed while its packet is between two sites`(trial: Trial<PickupPlace>) {
    #expect(trial.codes(of: .inHouse, on: Sample.collected) == trial.codes)
  }

  @Test func `the cure names both sites`() {
    let place = PickupPlace(heldAt: "STP", collectAt: "STE", goingTo: nil)

    let cures = Rule<PickupPlace>.whereCollected.breaches(place).map(\.cure)

    #expect(cures == ["Send it from STP to STE, and take it in there."])
  }

  @Test func `at the counter it is said that it is under way`() {
    let custody = Custody(heldAt: "", counter: "STE", samePractice: false, goingTo: "STE")

    #expect(Rule<Custody>.rightSite.breaches(custody).map(\.code) == ["UNDER_WAY"])
  }
}
