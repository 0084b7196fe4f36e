import Testing

@testable import DeskCore

/// Minnesota's withholding is a provider's decision, and says who may have it instead.
@Suite struct R37Tests {
  static let good = with(Sample.denial) { $0.ground = .detriment }

  static let trials: [Trial<DenialClaim>] = [
    Trial("a provider's, with another provider named") { _ in },
    Trial("nobody's", "DENY_NO_PROVIDER") { $0.professional = "" },
    Trial("goes nowhere", "DENY_GOES_NOWHERE") { $0.mayGoTo = "" },
    Trial("in Arizona", "DENY_NOT_MINNESOTA") { $0.state = .arizona },
    Trial("another ground") {
      $0.ground = .research
      $0.mayGoTo = ""
      $0.professional = ""
    },
    Trial("no ground is asked everything", "DENY_GOES_NOWHERE") {
      $0.ground = nil
      $0.mayGoTo = ""
    },
  ]

  @Test(arguments: trials)
  func `the provider decides`(trial: Trial<DenialClaim>) {
    #expect(trial.codes(of: .providerWithholds, on: Self.good) == trial.codes)
  }
}
