import Testing

@testable import DeskCore

/// a parent acts for a child until midnight at the start of the 18th birthday.
@Suite struct R42Tests {
  static let birthdays: [(born: String, last: String, first: String)] = [
    ("2008-04-02", "2026-04-01", "2026-04-02"),
    ("2008-02-29", "2026-02-28", "2026-03-01"),
    ("2008-12-31", "2026-12-30", "2026-12-31"),
    ("2008-01-01", "2025-12-31", "2026-01-01"),
  ]

  @Test(arguments: birthdays)
  func `the day before is the last`(birthday: (born: String, last: String, first: String)) {
    let child = { (today: String) in
      with(Sample.parent) {
        $0.patientBorn = Sample.day(birthday.born)
        $0.today = Sample.day(today)
      }
    }

    let rule = Rule<Representation>.stillMinor
    #expect(rule.breaches(child(birthday.last)).isEmpty)
    #expect(rule.breaches(child(birthday.first)).map(\.code) == ["PR_ENDED_MAJORITY"])
  }

  static let trials: [Trial<Representation>] = [
    Trial("a girl of seventeen") { _ in },
    Trial("a patient of unknown age", "PR_AGE_UNKNOWN") { $0.patientBorn = nil },
    Trial("a grown son without a paper", "PR_ENDED_MAJORITY") {
      $0.patientBorn = Sample.day("1990-01-01")
      $0.proof = nil
    },
    Trial("a grown son under guardianship") {
      $0.patientBorn = Sample.day("1990-01-01")
      $0.proof = .guardianship
    },
    Trial("a guardian of a grown patient") {
      $0.relation = .guardian
      $0.patientBorn = Sample.day("1990-01-01")
    },
    Trial("a parent who brings a note") {
      $0.acts = false
      $0.patientBorn = Sample.day("1990-01-01")
    },
    Trial("a grown child who died, which is R-45's") {
      $0.patientBorn = Sample.day("1990-01-01")
      $0.patientDied = $0.today
    },
  ]

  @Test(arguments: trials)
  func `parenthood ends, a court's order does not`(trial: Trial<Representation>) {
    #expect(trial.codes(of: .stillMinor, on: Sample.parent) == trial.codes)
  }

  @Test func `the daughter or son is told what they can do`() {
    let grown = with(Sample.parent) { $0.patientBorn = Sample.day("1990-01-01") }

    let cures = Rule<Representation>.stillMinor.breaches(grown).map(\.cure)

    #expect(cures == ["The daughter or son may collect it, or sign a note for the parent."])
  }

  @Test(arguments: birthdays)
  func `the date that the desk computes is the first day without it`(
    birthday: (born: String, last: String, first: String)
  ) {
    #expect(Sample.day(birthday.born).majority == Sample.day(birthday.first))
  }

  @Test func `a parent by decree is a parent like any other`() {
    let grown = with(Sample.parent) {
      $0.proof = .adoptionDecree
      $0.adoption = AdoptionStanding(on: $0.today - 900, namesPerson: true)
      $0.patientBorn = Sample.day("1990-01-01")
    }

    #expect(Rule<Representation>.stillMinor.breaches(grown).map(\.code) == ["PR_ENDED_MAJORITY"])
  }
}
