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

  static let adoptions: [Trial<Representation>] = [
    Trial("a decree that names other parents", "PR_ENDED_ADOPTION") { _ in },
    Trial("the day before it") { $0.adoption?.on = $0.today + 1 },
    Trial("a decree that leaves this parent one") { $0.adoption?.namesPerson = true },
    Trial("without any paper", "PR_ENDED_ADOPTION") { $0.proof = nil },
    Trial("with an older decree", "PR_ENDED_ADOPTION") { $0.proof = .adoptionDecree },
    Trial("after the child's death", "PR_ENDED_ADOPTION") { $0.patientDied = $0.today },
    Trial("with a court's order of guardianship") { $0.proof = .guardianship },
    Trial("as an agent whom the grown child named") { $0.proof = .healthCareAgent },
    Trial("someone who does not act") { $0.acts = false },
  ]

  @Test(arguments: adoptions)
  func `a decree in force replaces the parents`(trial: Trial<Representation>) {
    let replaced = with(Sample.parent) {
      $0.adoption = AdoptionStanding(on: $0.today, namesPerson: false)
    }

    #expect(trial.codes(of: .representativeProven, on: replaced) == trial.codes)
  }

  static let adopters: [Trial<Representation>] = [
    Trial("on the date of the decree") { _ in },
    Trial("before it", "PR_NOT_YET") { $0.adoption?.on = $0.today + 1 },
    Trial("with no decree on file", "PR_UNPROVEN") { $0.adoption = nil },
    Trial("with a paper that names the other parent", "PR_UNPROVEN") { $0.proofNames = false },
    Trial("as a guardian", "PR_UNPROVEN") { $0.relation = .guardian },
  ]

  @Test(arguments: adopters)
  func `a parent by decree is one from its date on`(trial: Trial<Representation>) {
    let adoptive = with(Sample.parent) {
      $0.proof = .adoptionDecree
      $0.adoption = AdoptionStanding(on: $0.today, namesPerson: true)
    }

    #expect(trial.codes(of: .representativeProven, on: adoptive) == trial.codes)
  }

  static let ended: [Trial<Representation>] = [
    Trial("by a decree", "PR_ENDED_ADOPTION") { $0.proofEnded = .adoption },
    Trial("by a death that was undone", "PR_ENDED") { $0.proofEnded = .death },
    Trial("by a birthday that is not there", "PR_ENDED") { $0.proofEnded = .majority },
    Trial("by a birthday, which is R-42's to tell") {
      $0.proofEnded = .majority
      $0.patientBorn = Sample.day("1990-01-01")
    },
    Trial("by a death, and kinship is R-45's") {
      $0.proofEnded = .death
      $0.patientDied = $0.today
    },
    Trial("by a death, as a guardian's", "PR_ENDED_DEATH") {
      $0.proofEnded = .death
      $0.patientDied = $0.today
      $0.proof = .guardianship
    },
    Trial("by a death, as an administrator's of before", "PR_ENDED_DEATH") {
      $0.proofEnded = .death
      $0.patientDied = $0.today
      $0.relation = .executor
      $0.proof = .courtAppointment
    },
  ]

  @Test(arguments: ended)
  func `a paper that the law ended is told by what ended it`(trial: Trial<Representation>) {
    let closed = with(Sample.parent) { $0.proofStands = false }

    #expect(trial.codes(of: .representativeProven, on: closed) == trial.codes)
  }

  static let endings: [Trial<AuthorityEnding>] = [
    Trial("a death on the chart") { _ in },
    Trial("today") { $0.end?.on = $0.today },
    Trial("tomorrow", "END_AHEAD") { $0.end?.on = $0.today + 1 },
    Trial("nothing", "END_UNKNOWN") { $0.end = nil },
    Trial("a death that nothing shows", "END_UNKNOWN") { $0.isShown = false },
  ]

  @Test(arguments: endings)
  func `an authority is ended by what the law ends it by`(trial: Trial<AuthorityEnding>) {
    #expect(trial.codes(of: .authorityEnds, on: Sample.ending) == trial.codes)
  }
}
