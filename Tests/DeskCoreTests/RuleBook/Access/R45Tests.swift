import Testing

@testable import DeskCore

/// after a death, only someone with the law's authority receives the record.
@Suite struct R45Tests {
  static let trials: [Trial<Representation>] = [
    Trial("scenario 20: a widow with both certificates") { _ in },
    Trial("a widow without papers", "DECEDENT_NO_AUTHORITY") { $0.proof = nil },
    Trial("a widow elsewhere", "STATE_LAW_UNKNOWN") { $0.law = Sample.law(of: .arizona) },
    Trial("an executor elsewhere") {
      $0.law = Sample.law(of: .florida)
      $0.relation = .executor
      $0.proof = .letters
    },
    Trial("an administrator whom a court appointed") {
      $0.relation = .executor
      $0.proof = .courtAppointment
    },
    Trial("a father with the birth record") {
      $0.relation = .parent
      $0.proof = .birthRecord
    },
    Trial("a father without it", "DECEDENT_NO_AUTHORITY") {
      $0.relation = .parent
      $0.proof = nil
    },
    Trial("scenario 22: a grown son", "DECEDENT_NO_AUTHORITY") {
      $0.relation = .child
      $0.proof = nil
    },
    Trial("a grown son with the certificates", "DECEDENT_NO_AUTHORITY") { $0.relation = .child },
    Trial("a grown son with letters") {
      $0.relation = .child
      $0.proof = .letters
    },
    Trial("the agent, whose authority ended", "DECEDENT_NO_AUTHORITY") {
      $0.relation = .healthCareAgent
      $0.proof = .healthCareAgent
    },
    Trial("the guardian, whose authority ended", "DECEDENT_NO_AUTHORITY") {
      $0.relation = .guardian
      $0.proof = .guardianship
    },
    Trial("someone who says they are the patient", "DECEDENT_NO_AUTHORITY") {
      $0.relation = .patient
      $0.acts = false
    },
    Trial("a brother with the patient's note", "DECEDENT_NO_AUTHORITY") {
      $0.relation = .sibling
      $0.acts = false
    },
    Trial("an insurer with an authorization") {
      $0.relation = .company
      $0.acts = false
    },
    Trial("a widow where spouses do not count", "DECEDENT_NO_AUTHORITY") {
      $0.law.survivors = [.child]
    },
    Trial("a grown son where children count, with the birth record") {
      $0.law.survivors = [.spouse, .child]
      $0.relation = .child
      $0.proof = .birthRecord
    },
    Trial("a grown son there, with another's paper", "DECEDENT_NO_AUTHORITY") {
      $0.law.survivors = [.spouse, .child]
      $0.relation = .child
    },
    Trial("a relation that no paper proves", "DECEDENT_NO_AUTHORITY") {
      $0.law.survivors = [.other]
      $0.relation = .other
      $0.proof = nil
    },
    Trial("a widow at a site that is not in the policy", "STATE_LAW_UNKNOWN") {
      $0.law = ActingLaw()
    },
    Trial("while the patient lives") {
      $0.patientDied = nil
      $0.relation = .child
      $0.proof = nil
    },
  ]

  @Test(arguments: trials)
  func `letters everywhere, spouse and parents in Minnesota`(trial: Trial<Representation>) {
    #expect(trial.codes(of: .decedentAuthority, on: Sample.widow) == trial.codes)
  }

  @Test func `an unconfigured state's law goes to the privacy officer`() {
    let elsewhere = with(Sample.widow) { $0.law = Sample.law(of: .wisconsin) }

    let breaches = Rule<Representation>.decedentAuthority.breaches(elsewhere)

    #expect(breaches.map(\.consequence) == [.escalate])
    #expect(breaches.allSatisfy { $0.says.contains("Wisconsin") })
    #expect(breaches.allSatisfy { $0.says.contains("state.wisconsin.survivors") })
  }

  @Test func `the cure names those whom the state counts`() {
    let brother = with(Sample.widow) { $0.relation = .sibling }
    let childless = with(brother) { $0.law.survivors = [] }

    let cures = [brother, childless].flatMap {
      Rule<Representation>.decedentAuthority.breaches($0).map(\.cure)
    }

    #expect(
      cures == [
        "Ask for the court's letters, or for the surviving spouse or a parent to ask.",
        "Ask for the court's letters.",
      ])
  }

  @Test func `nobody collects as a patient who has died`() {
    var evidence = PickupSample.patient.evidence
    evidence.representation?.patientDied = Sample.today

    for action in [PickupAction.recheck, .handOver] {
      let breaches = PickupMachine.pickup.breaches(
        action, at: .cleared, by: [.front], given: evidence, under: Book())

      #expect(breaches.map(\.code) == ["DECEDENT_NO_AUTHORITY"])
    }
  }
}
