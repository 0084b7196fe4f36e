import Testing

@testable import DeskCore

/// as discs and film meet them: who has it, where, and with what it leaves.
@Suite struct MediaCustodyTests {
  static let leaving: [Trial<MediaMove>] = [
    Trial("to a site of the practice, by a named person") { _ in },
    Trial("nobody takes it", "CUSTODY_UNKNOWN") { $0.took = " " },
    Trial("nobody gives it", "CUSTODY_UNKNOWN") { $0.gave = "" },
    Trial("from where it is not", "WRONG_SITE") { $0.here = "STE" },
    Trial("from nowhere", "WRONG_SITE") {
      $0.from = ""
      $0.here = ""
    },
    Trial("from nowhere, and so of no practice", "WRONG_SITE") {
      $0.from = ""
      $0.samePractice = false
    },
    Trial("to nowhere", "SITE_UNKNOWN") { $0.to = "" },
    Trial("to where it is", "ALREADY_THERE") { $0.to = "STP" },
    Trial("to another practice", "OTHER_PRACTICE") {
      $0.to = "ROC"
      $0.samePractice = false
    },
  ]

  @Test(arguments: leaving)
  func `it leaves a shelf with someone who can be asked for it`(trial: Trial<MediaMove>) {
    #expect(trial.codes(of: .handedOn, on: Sample.mediaMove) == trial.codes)
  }

  static let arriving: [Trial<MediaMove>] = [
    Trial("where it was sent") { _ in },
    Trial("back where it came from") { $0.here = "STP" },
    Trial("at another site", "WRONG_SITE") { $0.here = "ROC" },
    Trial("from nowhere, taken in nowhere", "WRONG_SITE") {
      $0.from = ""
      $0.here = ""
    },
    Trial("sent nowhere, taken in nowhere", "WRONG_SITE") {
      $0.to = ""
      $0.here = ""
    },
    Trial("into no bin", "BIN_MISSING") { $0.bin = "" },
    Trial("nobody carried it", "CUSTODY_UNKNOWN") { $0.gave = "" },
    Trial("from another practice", "OTHER_PRACTICE") { $0.samePractice = false },
  ]

  @Test(arguments: arriving)
  func `it is taken in where it was sent`(trial: Trial<MediaMove>) {
    #expect(trial.codes(of: .takenIn, on: Sample.arriving) == trial.codes)
  }

  static let shelvings: [Trial<Shelving>] = [
    Trial("in a bin") { _ in },
    Trial("in no bin", "BIN_MISSING") { $0.bin = " " },
    Trial("at no site", "SITE_UNKNOWN") { $0.site = "" },
  ]

  @Test(arguments: shelvings)
  func `the shelf is on record`(trial: Trial<Shelving>) {
    #expect(trial.codes(of: .shelfKnown, on: Sample.shelving) == trial.codes)
  }

  static let holds: [Trial<MediaHold>] = [
    Trial("here") { _ in },
    Trial("elsewhere", "WRONG_SITE") { $0.heldAt = "STE" },
    Trial("nowhere", "WRONG_SITE") {
      $0.heldAt = ""
      $0.here = ""
    },
    Trial("a link is nowhere and everywhere") {
      $0.isThing = false
      $0.heldAt = ""
    },
  ]

  @Test(arguments: holds)
  func `it leaves from where it is`(trial: Trial<MediaHold>) {
    let good = MediaHold(isThing: true, heldAt: "STP", here: "STP")

    #expect(trial.codes(of: .atHand, on: good) == trial.codes)
  }

  static let releases: [Trial<DiscRelease>] = [
    Trial("with its own request") { _ in },
    Trial("with another request", "FOREIGN_ITEM") { $0.released = "RQ-20419" },
    Trial("with no request", "NOT_RELEASED") { $0.released = "" },
    Trial("made for none, released with none", "NOT_RELEASED") {
      $0.madeFor = ""
      $0.released = ""
    },
    Trial("left in the packet", "NOT_RELEASED") { $0.isItem = false },
  ]

  @Test(arguments: releases)
  func `it leaves with the request that it was made for`(trial: Trial<DiscRelease>) {
    #expect(trial.codes(of: .goesWithRequest, on: Sample.discRelease) == trial.codes)
  }
}
