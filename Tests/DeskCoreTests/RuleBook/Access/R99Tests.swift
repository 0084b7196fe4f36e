import Testing

@testable import DeskCore

/// proxy access needs the proof of, and a child's ends at 18.
@Suite struct R99Tests {
  static let trials: [Trial<Representation>] = [
    Trial("the mother of a girl of seventeen") { _ in },
    Trial("on the last day") { $0.patientBorn = $0.today.adding(years: -18) + 1 },
    Trial("on the 18th birthday", "PR_ENDED_MAJORITY") {
      $0.patientBorn = $0.today.adding(years: -18)
    },
    Trial("without a paper", "PR_UNPROVEN") { $0.proof = nil },
    Trial("with someone else's paper", "PR_UNPROVEN") { $0.proofNames = false },
    Trial("with a revoked paper", "PR_UNPROVEN") { $0.proofStands = false },
    Trial("with a power over money", "PR_SCOPE") { $0.proof = .financialPower },
    Trial("who acts for nobody", "PR_UNPROVEN") { $0.acts = false },
    Trial("after the death", "PR_ENDED_DEATH") { $0.patientDied = $0.today },
    Trial("where no state law is configured", "STATE_LAW_UNKNOWN") {
      $0.law = Sample.law(of: .florida)
    },
    Trial("after an adoption by others", "PR_ENDED_ADOPTION") {
      $0.adoption = AdoptionStanding(on: $0.today, namesPerson: false)
    },
    Trial("of a child of unknown age", "PR_AGE_UNKNOWN") { $0.patientBorn = nil },
    Trial("a guardian of a grown ward") {
      $0.relation = .guardian
      $0.proof = .guardianship
      $0.patientBorn = Sample.day("1960-01-01")
    },
  ]

  @Test(arguments: trials)
  func `the portal asks what the counter asks`(trial: Trial<Representation>) {
    #expect(trial.codes(of: .proxyProven, on: Sample.parent) == trial.codes)
  }

  @Test func `every breach is R-99's and keeps its cure`() throws {
    let grown = with(Sample.parent) { $0.patientBorn = Sample.day("1990-01-01") }

    let breach = try #require(Rule<Representation>.proxyProven.breaches(grown).first)

    #expect(breach.rule == .r99)
    #expect(breach.cure.contains("daughter or son"))
  }
}
