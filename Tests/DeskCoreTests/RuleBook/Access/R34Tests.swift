import Testing

@testable import DeskCore

/// the copy is on what the person asked for, or on what was agreed with them.
@Suite struct R34Tests {
  static let trials: [Trial<FormatClaim>] = [
    Trial("as asked") { _ in },
    Trial("film asked, a disc packed", "FORMAT_TO_AGREE") { $0.asked = [.film, .paper] },
    Trial("the same, and agreed") {
      $0.asked = [.film, .paper]
      $0.agreed = [.disc]
    },
    Trial("something else agreed", "FORMAT_TO_AGREE") {
      $0.asked = [.film, .paper]
      $0.agreed = [.link]
    },
    Trial("nothing asked", "FORMAT_TO_AGREE") { $0.asked = [] },
    Trial("a third party has no choice of form") {
      $0.asked = [.film]
      $0.isTheirs = false
    },
  ]

  @Test(arguments: trials)
  func `another form is agreed, not denied`(trial: Trial<FormatClaim>) {
    #expect(trial.codes(of: .formatAgreed, on: Sample.format) == trial.codes)
  }

  @Test func `it waits; it is no denial`() {
    let claim = with(Sample.format) { $0.asked = [.film] }

    #expect(Rule<FormatClaim>.formatAgreed.breaches(claim).map(\.consequence) == [.hold])
  }
}
