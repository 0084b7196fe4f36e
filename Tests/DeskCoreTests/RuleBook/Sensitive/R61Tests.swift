import Testing

@testable import DeskCore

/// no more goes out than is needed, where the law does not exempt the release.
@Suite struct R61Tests {
  static let trials: [Trial<LegalDemand>] = [
    Trial("looked over") { _ in },
    Trial("an agency's demand, not looked over", "MORE_THAN_NEEDED") {
      $0.instrument = .agencyDemand
      $0.limited = false
    },
    Trial("a subpoena, not looked over", "MORE_THAN_NEEDED") {
      $0.instrument = .subpoena
      $0.limited = false
    },
    Trial("a coroner, not looked over", "MORE_THAN_NEEDED") {
      $0.instrument = .coroner
      $0.limited = false
    },
    Trial("nobody said by what", "MORE_THAN_NEEDED") {
      $0.instrument = nil
      $0.limited = false
    },
  ]

  @Test(arguments: trials)
  func `a demand is held to its measure`(trial: Trial<LegalDemand>) {
    #expect(trial.codes(of: .minimumNecessary, on: Sample.order) == trial.codes)
  }

  @Test(arguments: [LegalDemand.Instrument.courtOrder, .programOrder, .warrant, .statute])
  func `what a law commands goes no further than it says`(instrument: LegalDemand.Instrument) {
    let demand = with(Sample.order) {
      $0.instrument = instrument
      $0.limited = false
    }

    #expect(
      Rule<LegalDemand>.minimumNecessary.breaches(demand).map(\.code) == ["MORE_THAN_NEEDED"])
  }

  @Test(arguments: [Track.access, .directive, .authorization, .provider])
  func `the patient, a permission and treatment are exempt`(track: Track) {
    let demand = LegalDemand(track: track, state: .minnesota)

    #expect(Rule<LegalDemand>.minimumNecessary.breaches(demand).isEmpty)
  }
}
