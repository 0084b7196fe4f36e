import Testing

@testable import DeskCore

/// by telephone, in hours, only what needs no writing is arranged.
@Suite struct R106Tests {
  static let trials: [Trial<ChannelClaim>] = [
    Trial("a pickup, in hours") { _ in },
    Trial("after hours", "PHONE_CLOSED") { $0.wasOpen = false },
    Trial("at a site that nobody knows", "PHONE_CLOSED") { $0.wasOpen = nil },
    Trial("after hours, by fax") {
      $0.channel = .fax
      $0.wasOpen = false
    },
    Trial("said to be in writing", "PHONE_NOT_WRITING") { $0.inWriting = true },
    Trial("in writing, by mail") {
      $0.channel = .mail
      $0.inWriting = true
    },
    Trial("to an address other than the billing one", "PHONE_DELIVERY") { $0.staysHome = false },
    Trial("to another address, at the counter") {
      $0.channel = .counter
      $0.staysHome = false
    },
    Trial("a paper, of no kind") {
      $0.kind = nil
      $0.staysHome = false
    },
    Trial("a provider, by fax to the clinic") {
      $0.kind = .treatingProvider
      $0.staysHome = false
    },
    Trial("police, to be passed to privacy") {
      $0.kind = .legalProcess
      $0.staysHome = false
    },
    Trial("a third party", "PHONE_NEEDS_WRITING") { $0.kind = .thirdParty },
    Trial("a directive", "PHONE_NEEDS_WRITING") { $0.kind = .directive },
    Trial("friends and family", "PHONE_NEEDS_WRITING") { $0.kind = .friendsAndFamily },
    Trial("a revocation", "PHONE_NEEDS_WRITING") { $0.kind = .revocation },
    Trial("an amendment", "PHONE_NEEDS_WRITING") { $0.kind = .amendment },
    Trial("an amendment by portal") {
      $0.channel = .portal
      $0.kind = .amendment
    },
    Trial("everything at once", "PHONE_CLOSED", "PHONE_NOT_WRITING", "PHONE_NEEDS_WRITING") {
      $0.wasOpen = false
      $0.inWriting = true
      $0.kind = .directive
    },
  ]

  @Test(arguments: trials)
  func `a voice arranges what needs no signature`(trial: Trial<ChannelClaim>) {
    #expect(trial.codes(of: .byPhone, on: Sample.call) == trial.codes)
  }

  @Test func `its own example breaks it`() {
    #expect(Rule<ChannelClaim>.byPhone.refuses(itsExampleOn: Sample.call))
  }
}
