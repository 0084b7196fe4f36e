import Testing

@testable import DeskCore

/// a look at the records has an appointment in the hours of its site.
@Suite struct R107Tests {
  static let trials: [Trial<InspectionPlan>] = [
    Trial("tomorrow at ten") { _ in },
    Trial("at no time", "INSPECTION_UNBOOKED") { $0.at = nil },
    Trial("a pickup, which has no appointment") {
      $0.isAsked = false
      $0.at = nil
      $0.isOpen = nil
    },
    Trial("when nobody is there", "INSPECTION_CLOSED") { $0.isOpen = false },
    Trial("at a site that nobody knows", "INSPECTION_CLOSED") { $0.isOpen = nil },
    Trial("this very minute") { $0.at = $0.now },
    Trial("a second ago", "INSPECTION_PAST") { $0.at = $0.now.adding(seconds: -1) },
    Trial("yesterday night", "INSPECTION_CLOSED", "INSPECTION_PAST") {
      $0.at = $0.now.adding(seconds: -43_200)
      $0.isOpen = false
    },
  ]

  @Test(arguments: trials)
  func `somebody must be there to sit by it`(trial: Trial<InspectionPlan>) {
    #expect(trial.codes(of: .inspectionBooked, on: Sample.look) == trial.codes)
  }

  @Test func `its own example breaks it`() {
    #expect(Rule<InspectionPlan>.inspectionBooked.refuses(itsExampleOn: Sample.look))
  }

  static let beginnings: [Trial<Sitting>] = [
    Trial("with somebody of the staff") { _ in },
    Trial("with nobody", "UNSUPERVISED") { $0.by = " " },
    Trial("with somebody who does not work here", "UNSUPERVISED") { $0.isStaff = false },
    Trial("of what is to be taken away", "NOT_INSPECTION") { $0.isAsked = false },
    Trial("of what lies on the table already", "ALREADY_BEGUN") { $0.given = 2 },
  ]

  @Test(arguments: beginnings)
  func `somebody sits by while it is looked at`(trial: Trial<Sitting>) {
    #expect(trial.codes(of: .supervised, on: Sample.sitting) == trial.codes)
  }

  static let endings: [Trial<Sitting>] = [
    Trial("all of it is back") { _ in },
    Trial("one is missing", "PAPERS_MISSING") { $0.returned = 1 },
    Trial("one too many", "PAPERS_MISSING") { $0.returned = 3 },
    Trial("an incident answers for it") {
      $0.returned = 1
      $0.incidentKnown = true
    },
    Trial("nobody counted", "PAPERS_UNCOUNTED") { $0.returned = nil },
    Trial("an incident counts nothing", "PAPERS_UNCOUNTED") {
      $0.returned = nil
      $0.incidentKnown = true
    },
    Trial("nothing was laid out", "PAPERS_UNCOUNTED") { $0.given = nil },
  ]

  @Test(arguments: endings)
  func `what was laid out comes back`(trial: Trial<Sitting>) {
    #expect(trial.codes(of: .papersBack, on: Sample.sat) == trial.codes)
  }

  static let partings: [Trial<Sitting>] = [
    Trial("nothing lies on the table") { _ in },
    Trial("something does", "PAPERS_OUT") { $0.given = 1 },
  ]

  @Test(arguments: partings)
  func `nobody goes while papers are out`(trial: Trial<Sitting>) {
    #expect(trial.codes(of: .nothingOut, on: Sample.sitting) == trial.codes)
  }

  static let pickups: [Trial<Sitting>] = [
    Trial("to be taken away") { _ in },
    Trial("to be looked at", "INSPECTION_ONLY") { $0.isAsked = true },
  ]

  @Test(arguments: pickups)
  func `what is looked at does not leave`(trial: Trial<Sitting>) {
    #expect(trial.codes(of: .takenAway, on: Sitting(isAsked: false)) == trial.codes)
  }
}
