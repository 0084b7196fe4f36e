import Testing

@testable import DeskCore

/// identity and authority of the person present are verified.
@Suite struct R46Tests {
  static let trials: [Trial<Verification>] = [
    Trial("identified and authorised") { _ in },
    Trial("nobody looked at an ID", "ID_NOT_VERIFIED") { $0.identified = false },
    Trial("nobody checked the authority", "AUTHORITY_NOT_VERIFIED") { $0.authorised = false },
    Trial("came as nothing", "PART_NOT_CLAIMED") { $0.claimed = nil },
    Trial("nothing on both sides is no match", "PART_NOT_CLAIMED") {
      $0.claimed = nil
      $0.verified = nil
    },
    Trial("another part was verified", "PART_MISMATCH") { $0.verified = .bearer },
    Trial("no part was verified", "PART_MISMATCH") { $0.verified = nil },
    Trial("nothing at all", "ID_NOT_VERIFIED", "PART_NOT_CLAIMED", "AUTHORITY_NOT_VERIFIED") {
      $0.identified = false
      $0.authorised = false
      $0.claimed = nil
    },
  ]

  @Test(arguments: trials)
  func `both stand, for the part that is claimed`(trial: Trial<Verification>) {
    #expect(trial.codes(of: .verified, on: Sample.verification(.patient)) == trial.codes)
  }

  static let parts: [Trial<Verification>] = [
    Trial("before the authority is checked") { $0.authorised = false },
    Trial("before the ID is", "ID_NOT_VERIFIED") { $0.identified = false },
    Trial("whatever was verified before it") { $0.verified = .recipient },
    Trial("the check of another part", "PART_MISMATCH") { $0.claimed = .recipient },
    Trial("before a part is claimed", "PART_NOT_CLAIMED") { $0.claimed = nil },
  ]

  @Test(arguments: parts)
  func `each check is for its own part`(trial: Trial<Verification>) {
    #expect(
      trial.codes(of: .partClaimed(.patient), on: Sample.verification(.patient)) == trial.codes)
  }

  static let visits: [Trial<ClearedVisit>] = [
    Trial("cleared for this request") { _ in },
    Trial("no visit", "VISIT_MISSING") { $0.id = "" },
    Trial("for another request", "VISIT_OTHER_REQUEST") { $0.visitFor = "RQ-1" },
    Trial("two unknown requests", "VISIT_OTHER_REQUEST") {
      $0.visitFor = ""
      $0.request = ""
    },
    Trial("not cleared", "VISIT_NOT_CLEARED") { $0.isCleared = false },
  ]

  @Test(arguments: visits)
  func `a packet leaves through a cleared visit`(trial: Trial<ClearedVisit>) {
    #expect(trial.codes(of: .visitCleared, on: Sample.cleared) == trial.codes)
  }

  static let callers: [Trial<Caller>] = [
    Trial("the identified requester") { _ in },
    Trial("the requester in writing") {
      $0.identified = false
      $0.inWriting = true
    },
    Trial("an unidentified voice", "ID_NOT_VERIFIED") { $0.identified = false },
    Trial("someone else, identified", "NOT_REQUESTER") { $0.isRequester = false },
    Trial("someone else's voice", "NOT_REQUESTER", "ID_NOT_VERIFIED") {
      $0.isRequester = false
      $0.identified = false
    },
  ]

  @Test(arguments: callers)
  func `only the one who asked cancels`(trial: Trial<Caller>) {
    #expect(trial.codes(of: .callerKnown, on: Sample.caller) == trial.codes)
  }
}
