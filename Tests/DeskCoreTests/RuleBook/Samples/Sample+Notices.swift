@testable import DeskCore

extension Sample {
  static let deathWords = DeathWords(
    given: "Anna", middle: "", family: "Berg", bornOn: day("1940-01-01"), diedOn: today - 3,
    informantGiven: "Erik", informantFamily: "Berg", relationship: "son", phone: "651-555-0100",
    today: today)
  static let death = VerifiedDeath(
    chartKnown: true, nameMatches: true, birthMatches: true, source: .deathCertificate,
    diedOn: today - 3, today: today)
  static let undoing = DeathUndoing(
    source: .patientInPerson, chartSays: today - 3, noticeSays: today - 3, others: [])
  static let livingAccess = PatientsAccess(track: .access, byPatient: true, diedOn: nil)
  static let decreePaper = AdoptionPaper(kind: .adoptionDecree, pagesPresent: 5, pagesStated: 5)
  static let decree = Decree(
    chartKnown: true, decreedOn: today - 10, parents: ["Lena Holm", "Ivar Holm"], today: today)
  static let ending = AuthorityEnding(
    end: AuthorityEnd(because: .death, on: today - 3, notice: "NT-10001"), isShown: true,
    today: today)

  static var deathEvidence: DeathEvidence {
    with(DeathEvidence()) {
      $0.intake = intake
      $0.words = deathWords
      $0.undo = undo
      $0.death = death
      $0.undoing = undoing
    }
  }

  static var adoptionEvidence: AdoptionEvidence {
    with(AdoptionEvidence()) {
      $0.intake = intake
      $0.paper = decreePaper
      $0.undo = undo
      $0.decree = decree
    }
  }

  static var patientEvidence: PatientEvidence {
    with(PatientEvidence()) {
      $0.death = death
      $0.undoing = undoing
      $0.pair = chartPair
      $0.unmerging = unmerging
      $0.correction = correction
    }
  }
}
