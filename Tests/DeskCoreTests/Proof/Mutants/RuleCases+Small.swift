@testable import DeskCore

extension RuleCase {
  /// Rules whose suites ask one thing and have no list of trials.
  static let small: [RuleCase] = [
    RuleCase("R-106", Rule<ChannelClaim>.byPhone, on: Sample.call, R106Tests.trials),
    RuleCase(
      "R-107 supervised", Rule<Sitting>.supervised, on: Sample.sitting, R107Tests.beginnings),
    RuleCase("R-107 papersBack", Rule<Sitting>.papersBack, on: Sample.sat, R107Tests.endings),
    RuleCase("R-107 nothingOut", Rule<Sitting>.nothingOut, on: Sample.sitting, R107Tests.partings),
    RuleCase(
      "R-107 takenAway", Rule<Sitting>.takenAway, on: Sitting(isAsked: false), R107Tests.pickups),
    RuleCase("R-107", Rule<InspectionPlan>.inspectionBooked, on: Sample.look, R107Tests.trials),
    RuleCase(
      "R-01 trackChosen", Rule<IntakeMinimum>.trackChosen, on: Sample.intake,
      [
        Trial("an access request") { _ in },
        Trial("no track", "TRACK_MISSING") { $0.track = nil },
      ]),
    RuleCase(
      "R-06 secondPerson", Rule<SecondPerson>.secondPerson, on: Sample.twoPeople,
      [
        Trial("two people") { _ in },
        Trial("the packer", "SAME_PERSON") { $0.checker = $0.maker },
      ]),
    RuleCase(
      "R-63 notLegal", Rule<CounterTrack>.notLegal, on: Sample.track(.access),
      [
        Trial("the patient's own") { _ in },
        Trial("a subpoena", "LEGAL") { $0.track = .legal },
      ]),
    RuleCase(
      "R-94 ownItems", Rule<HandOverCheck>.ownItems, on: Sample.handOver,
      [
        Trial("its own") { _ in },
        Trial("another request's", "FOREIGN_ITEM") {
          $0.foreignLabels = [.init(label: "MD-00999", request: "RQ-20500")]
        },
      ]),
    RuleCase(
      "R-42 birthday", Rule<Representation>.stillMinor, on: Sample.parent,
      R42Tests.birthdays.flatMap { birthday in
        [(birthday.last, []), (birthday.first, ["PR_ENDED_MAJORITY"])].map { day, codes in
          Trial("born \(birthday.born), on \(day)", codes: codes) {
            $0.patientBorn = Sample.day(birthday.born)
            $0.today = Sample.day(day)
          }
        }
      }, today: \Representation.today),
    RuleCase(
      "R-83 twelve months", Rule<AccountingFee>.feeSettled,
      on: with(Sample.secondFee) { $0.assented = false },
      [
        Trial("a year later to the day") { $0.freeIssuedOn = Sample.day("2025-03-16") },
        Trial("a day less than a year", "FEE_NOTICE_FIRST") {
          $0.freeIssuedOn = Sample.day("2025-03-17")
        },
      ], today: \AccountingFee.received),
    RuleCase(
      "R-85 day of death", Rule<VerifiedDeath>.deathVerified, on: Sample.death,
      [
        Trial("today") { $0.diedOn = Sample.today },
        Trial("tomorrow", "DEATH_UNDATED") { $0.diedOn = Sample.today + 1 },
      ], today: \VerifiedDeath.today),
  ]
}

extension Trial {
  /// A trial whose codes are listed elsewhere.
  fileprivate init(
    _ says: String, codes: [String], change: @escaping @Sendable (inout Noun) -> Void
  ) {
    self.says = says
    self.codes = codes
    self.change = change
  }
}
