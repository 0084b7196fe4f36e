import Testing

@testable import DeskCore

/// a verified death ends authority and stops the patient's own access; a report only flags.
@Suite struct R85Tests {
  static let accesses: [Trial<PatientsAccess>] = [
    Trial("the patient lives") { _ in },
    Trial("the patient died", "DECEDENT_ACCESS") { $0.diedOn = Sample.today },
    Trial("the patient had directed a copy to someone", "DECEDENT_ACCESS") {
      $0.diedOn = Sample.today
      $0.track = .directive
    },
    Trial("an executor asks") {
      $0.diedOn = Sample.today
      $0.byPatient = false
    },
    Trial("a third party with the patient's authorization") {
      $0.diedOn = Sample.today
      $0.track = .authorization
    },
    Trial("a treating provider") {
      $0.diedOn = Sample.today
      $0.track = .provider
      $0.byPatient = false
    },
  ]

  @Test(arguments: accesses)
  func `the patient's own access ends with the patient`(trial: Trial<PatientsAccess>) {
    #expect(trial.codes(of: .accessLives, on: Sample.livingAccess) == trial.codes)
    #expect(Rule.accessLives.refuses(itsExampleOn: Sample.livingAccess))
  }

  static let deaths: [Trial<VerifiedDeath>] = [
    Trial("by a certificate") { _ in },
    Trial("by nothing", "DEATH_UNVERIFIED") { $0.source = nil },
    Trial("for no chart", "CHART_UNKNOWN") { $0.chartKnown = false },
    Trial("for a chart with another name", "CHART_MISMATCH") { $0.nameMatches = false },
    Trial("for a chart with another birth", "CHART_MISMATCH") { $0.birthMatches = false },
    Trial("on no day", "DEATH_UNDATED") { $0.diedOn = nil },
    Trial("on a day to come", "DEATH_UNDATED") { $0.diedOn = $0.today + 1 },
    Trial(
      "wrong in every way", "DEATH_UNVERIFIED", "CHART_MISMATCH", "CHART_MISMATCH", "DEATH_UNDATED"
    ) {
      $0.source = nil
      $0.nameMatches = false
      $0.birthMatches = false
      $0.diedOn = nil
    },
  ]

  @Test(arguments: deaths)
  func `a death is verified for one chart`(trial: Trial<VerifiedDeath>) {
    #expect(trial.codes(of: .deathVerified, on: Sample.death) == trial.codes)
  }

  static let undoings: [Trial<DeathUndoing>] = [
    Trial("the patient stands here") { _ in },
    Trial("nobody says why", "DEATH_STANDS") { $0.source = nil },
    Trial("the chart's source gave another date", "OTHER_DATE") { $0.chartSays = Sample.today },
    Trial("the chart has no date", "OTHER_DATE") { $0.chartSays = nil },
    Trial("neither has a date", "OTHER_DATE") {
      $0.chartSays = nil
      $0.noticeSays = nil
    },
    Trial("another notice says the same", "OTHER_NOTICE") { $0.others = ["NT-10002"] },
  ]

  @Test(arguments: undoings)
  func `a mistake is undone by what shows the life`(trial: Trial<DeathUndoing>) {
    #expect(trial.codes(of: .deathUndone, on: Sample.undoing) == trial.codes)
  }

  @Test func `a notice's names are compared folded, former family name included`() {
    let chart = Patient(
      mrn: "100", name: PersonName(family: "Bergström", given: "Änna"), formerFamily: "Lund",
      bornOn: Sample.day("1940-01-01"))
    let receipt = Receipt(at: Sample.now, site: "STP", day: Sample.today, channel: .counter)
    var notice = DeathNotice(id: "NT-10001", patient: "100", received: receipt)
    notice.given = "Anna"
    notice.bornOn = chart.bornOn

    for (family, matches) in [("BERGSTROM", true), ("lund", true), ("Berg", false), ("", false)] {
      notice.family = family
      let found = VerifiedDeath(notice, chart: chart, today: Sample.today)
      #expect(found.nameMatches == matches, "\(family)")
      #expect(found.birthMatches)
    }
    let nobody = VerifiedDeath(notice, chart: nil, today: Sample.today)
    #expect(!nobody.nameMatches && !nobody.birthMatches && !nobody.chartKnown)
  }
}
