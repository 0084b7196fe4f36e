import Testing

@testable import DeskCore

/// an amendment is worked by the office that decides about amendments.
@Suite struct R80Tests {
  static let trials: [Trial<AmendmentDesk>] = [
    Trial("the office itself") { _ in },
    Trial("the release desk", "AMENDMENT_OFFICE") { $0.isOfTheOffice = false },
    Trial("where there is no such office") {
      $0.office = ""
      $0.isOfTheOffice = false
    },
  ]

  @Test(arguments: trials)
  func `the desk receives and routes`(trial: Trial<AmendmentDesk>) {
    #expect(trial.codes(of: .ownList, on: Sample.amendmentDesk) == trial.codes)
  }

  @Test func `the slip has the office's address and numbers`() throws {
    let mayo = try #require(Practice.defaults.first { $0.id == "mayo" })
    let slip = try #require(mayo.amendmentOffice?.slip)

    #expect(slip.hasPrefix("Amendment Request Specialist, Campus Support Center, 4500 San Pablo"))
    #expect(slip.hasSuffix("phone 507-538-7700, option 1, fax 507-422-0970"))
    #expect(Practice.defaults.first { $0.id == "spr" }?.amendmentOffice == nil)
  }

  @Test func `the refusal redirects`() throws {
    let stranger = with(Sample.amendmentDesk) { $0.isOfTheOffice = false }
    let breach = try #require(Rule<AmendmentDesk>.ownList.breaches(stranger).first)

    #expect(breach.consequence == .redirect && breach.cure.contains("4500 San Pablo Road"))
  }
}
