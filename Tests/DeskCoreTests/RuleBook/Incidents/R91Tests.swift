import Testing

@testable import DeskCore

/// presumed a breach until four factors show otherwise; never judged by the releaser.
@Suite struct R91Tests {
  static let reports: [Trial<IncidentReport>] = [
    Trial("whose record, and how") { _ in },
    Trial("nobody's record", "PATIENT_UNKNOWN") { $0.patientKnown = false },
    Trial("no cause", "INCIDENT_NO_CAUSE") { $0.cause = nil },
    Trial("discovered tomorrow", "INCIDENT_AHEAD") {
      $0.discoveredAt = $0.now.adding(seconds: 1)
    },
  ]

  @Test(arguments: reports)
  func `little is asked to open one`(trial: Trial<IncidentReport>) {
    #expect(trial.codes(of: .incidentReported, on: Sample.incidentReport) == trial.codes)
  }

  static let handlers: [Trial<IncidentHandler>] = [
    Trial("someone else") { _ in },
    Trial("the releaser", "RELEASER_DECIDES") { $0.handler = "jdo" },
    Trial("one of two who had a hand in it", "RELEASER_DECIDES") { $0.involved = ["jdo", "pia"] },
    Trial("nobody said who released it", "RELEASER_UNKNOWN") { $0.involved = nil },
    Trial("nobody released it: it was lost") { $0.involved = [] },
    Trial("nobody acts", "RELEASER_UNKNOWN") { $0.handler = "" },
  ]

  @Test(arguments: handlers)
  func `nobody judges what they released`(trial: Trial<IncidentHandler>) {
    #expect(trial.codes(of: .notByReleaser, on: Sample.handler) == trial.codes)
  }

  @Test(arguments: RiskFactor.allCases)
  func `three factors of four are not enough`(missing: RiskFactor) {
    let three = RiskAssessment(stated: RiskFactor.allCases.filter { $0 != missing })

    #expect(Rule<RiskAssessment>.fourFactors.breaches(three).map(\.code) == ["FACTOR_MISSING"])
    #expect(Rule<RiskAssessment>.fourFactors.breaches(Sample.fourFactors).isEmpty)
  }

  static let notices: [Trial<BreachNotice>] = [
    Trial("a whole letter, listed for HHS") { _ in },
    Trial("no letter", "NOTICE_MISSING") { $0.letter = "" },
    Trial("no contact", "NOTICE_INCOMPLETE") { $0.parts.remove(.contact) },
    Trial("nobody counted", "AFFECTED_UNKNOWN") { $0.affected = nil },
    Trial("not listed", "HHS_NOT_LOGGED") { $0.hhsLogged = false },
    Trial("499 people, listed") { $0.affected = 499 },
    Trial("500 people, listed only", "HHS_NOT_TOLD") { $0.affected = 500 },
    Trial("500 people, and HHS knows") {
      $0.affected = 500
      $0.hhsTold = true
      $0.hhsLogged = false
    },
  ]

  @Test(arguments: notices)
  func `the individual is told, and HHS`(trial: Trial<BreachNotice>) {
    #expect(trial.codes(of: .individualsTold, on: Sample.breachNotice) == trial.codes)
  }

  static let ends: [Trial<IncidentEnd>] = [
    Trial("told") { _ in },
    Trial("a low probability") { $0 = IncidentEnd(isLow: true, told: false) },
    Trial("neither", "BREACH_PRESUMED") { $0.told = false },
  ]

  @Test(arguments: ends)
  func `only the notice or the assessment ends it`(trial: Trial<IncidentEnd>) {
    #expect(trial.codes(of: .breachAnswered, on: Sample.incidentEnd) == trial.codes)
  }

  @Test func `a low probability is all four factors, and no factor missing`() {
    let all = RiskFactor.allCases.map { RiskFinding(factor: $0, level: .low, says: "returned") }

    #expect(incident(all).isLowProbability)
    #expect(!incident(Array(all.dropLast())).isLowProbability)
    #expect(!incident([]).isLowProbability)
    #expect(!incident(with(all) { $0[2].level = .notLow }).isLowProbability)
    #expect(
      !incident(all + [RiskFinding(factor: .viewed, level: .notLow, says: "read")])
        .isLowProbability)
  }

  @Test func `it is due sixty days from the discovery until the individual is told`() {
    let breach = with(incident([])) { $0.stage = .assessed }

    #expect(breach.due == Sample.today + 60)
    #expect(breach.isInTime(on: Sample.today + 60) == nil)
    #expect(breach.isInTime(on: Sample.today + 61) == false)
    #expect(with(breach) { $0.noticedOn = Sample.today + 60 }.isInTime(on: Sample.today) == true)
    #expect(with(breach) { $0.stage = .notified }.due == nil)
  }

  @Test func `its examples break it`() {
    #expect(Rule<IncidentReport>.incidentReported.refuses(itsExampleOn: Sample.incidentReport))
    #expect(Rule<IncidentHandler>.notByReleaser.refuses(itsExampleOn: Sample.handler))
    #expect(Rule<RiskAssessment>.fourFactors.refuses(itsExampleOn: Sample.fourFactors))
    #expect(Rule<BreachNotice>.individualsTold.refuses(itsExampleOn: Sample.breachNotice))
    #expect(Rule<IncidentEnd>.breachAnswered.refuses(itsExampleOn: Sample.incidentEnd))
  }

  private func incident(_ findings: [RiskFinding]) -> Incident {
    var row = Incident(
      id: "IN-10001", patient: "100", request: "RQ-20418", site: "STP",
      discoveredAt: Sample.now, discoveredOn: Sample.today, noticeDue: Sample.today + 60,
      openedBy: "amy", involved: ["jdo"], cause: .wrongRecipient)
    row.assessment = findings
    return row
  }

  @Test(arguments: [(0, ["NOTHING_LEFT"]), (1, []), (2, [])])
  func `a misrelease is of something that left`(times: Int, codes: [String]) {
    #expect(Rule<Gone>.somethingLeft.breaches(Gone(times: times)).map(\.code) == codes)
  }
}
