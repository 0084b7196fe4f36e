import Testing

@testable import DeskCore

/// the name on the ID is the chart's, or a paper links the two.
@Suite struct R50Tests {
  static let trials: [Trial<NameOnID>] = [
    Trial("equal") { _ in },
    Trial("attested") { $0.result = .attested },
    Trial("different", "NAME_MISMATCH") { $0.result = .different },
    Trial("scenario 4: different, with a marriage certificate") {
      $0.result = .different
      $0.link = .marriageCertificate
    },
    Trial("nobody compared", "NAME_NOT_COMPARED") { $0.result = .unknown },
    Trial("nobody compared, in spite of a link", "NAME_NOT_COMPARED") {
      $0.result = .unknown
      $0.link = .courtOrder
    },
  ]

  @Test(arguments: trials)
  func `a different name needs a link`(trial: Trial<NameOnID>) {
    #expect(trial.codes(of: .nameMatches, on: Sample.name) == trial.codes)
  }
}
