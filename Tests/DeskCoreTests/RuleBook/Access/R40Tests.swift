import Testing

@testable import DeskCore

/// whoever acts for the patient has shown a paper that gives them that authority.
@Suite struct R40Tests {
  static let trials: [Trial<Representation>] = [
    Trial("an agent under a health care directive") { _ in },
    Trial("nobody acts") { $0 = Sample.stranger() },
    Trial("no paper", "PR_UNPROVEN") { $0.proof = nil },
    Trial("a paper that names someone else", "PR_UNPROVEN") { $0.proofNames = false },
    Trial("a paper that was revoked", "PR_UNPROVEN") { $0.proofStands = false },
    Trial("on the last day of the authority") { $0.until = $0.today },
    Trial("the day after", "PR_ENDED") { $0.until = $0.today - 1 },
    Trial("a financial power only", "PR_SCOPE") { $0.proof = .financialPower },
    Trial("a financial agent without a paper", "PR_SCOPE") {
      $0.relation = .financialAgent
      $0.proof = nil
    },
    Trial("a financial agent who is the health care agent too") { $0.relation = .financialAgent },
    Trial("a guardian with the order") {
      $0.relation = .guardian
      $0.proof = .guardianship
    },
    Trial("letters for a living patient", "PR_UNPROVEN") {
      $0.relation = .executor
      $0.proof = .letters
    },
    Trial("a wife with her marriage certificate", "PR_UNPROVEN") {
      $0.relation = .spouse
      $0.proof = .marriageAndDeath
    },
    Trial("a grandmother with the birth record", "PR_UNPROVEN") {
      $0.relation = .other
      $0.proof = .birthRecord
    },
    Trial("acting, and nobody said as what", "PR_UNPROVEN") { $0.relation = .patient },
    Trial(
      "wrong, unnamed, revoked and over", "PR_UNPROVEN", "PR_UNPROVEN", "PR_UNPROVEN", "PR_ENDED"
    ) {
      $0.proof = .birthRecord
      $0.proofNames = false
      $0.proofStands = false
      $0.until = $0.today - 1
    },
  ]

  @Test(arguments: trials)
  func `authority over health care is proven by paper`(trial: Trial<Representation>) {
    #expect(trial.codes(of: .representativeProven, on: Sample.agent) == trial.codes)
  }

  static let parents: [Trial<Representation>] = [
    Trial("the birth record") { _ in },
    Trial("no paper", "PR_UNPROVEN") { $0.proof = nil },
    Trial("a court's order") { $0.proof = .courtAppointment },
    Trial("a financial power", "PR_SCOPE") { $0.proof = .financialPower },
    Trial("someone else's birth record", "PR_UNPROVEN") { $0.proofNames = false },
  ]

  @Test(arguments: parents)
  func `a parent shows the birth record or an order`(trial: Trial<Representation>) {
    #expect(trial.codes(of: .representativeProven, on: Sample.parent) == trial.codes)
  }

  @Test func `after a death the kind of paper is R-45's, whom it names stays R-40's`() {
    let unnamed = with(Sample.widow) { $0.proofNames = false }
    let empty = with(Sample.widow) { $0.proof = nil }

    #expect(Rule<Representation>.representativeProven.breaches(Sample.widow).isEmpty)
    #expect(Rule<Representation>.representativeProven.breaches(empty).isEmpty)
    #expect(
      Rule<Representation>.representativeProven.breaches(unnamed).map(\.code) == ["PR_UNPROVEN"])
  }
}
