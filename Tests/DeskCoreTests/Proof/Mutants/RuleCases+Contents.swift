@testable import DeskCore

extension RuleCase {
  static let contents: [RuleCase] = [
    RuleCase(
      "R-60 unrestricted", Rule<RestrictionCheck>.unrestricted, on: Sample.unrestricted,
      R60Tests.trials),
    RuleCase(
      "R-61 minimumNecessary", Rule<LegalDemand>.minimumNecessary, on: Sample.order, R61Tests.trials
    ),
    RuleCase(
      "R-62 categoriesSelected", Rule<SensitiveClaim>.categoriesSelected,
      on: Sample.theirContents(), R62Tests.trials),
    RuleCase("R-65 lawRecorded", Rule<LegalDemand>.lawRecorded, on: Sample.order, R65Tests.demands),
    RuleCase(
      "R-65 representationRecorded", Rule<DocumentForm>.representationRecorded,
      on: Sample.representedForm, R65Tests.words),
    RuleCase("R-66 feeKinds", .feeKinds, R66Tests.trials),
    RuleCase("R-67 lowestLimit", .lowestLimit, R67Tests.trials),
    RuleCase("R-68 stateSchedule", .stateSchedule, R68Tests.trials),
    RuleCase("R-69 mammogramAtCost", .mammogramAtCost, R69Tests.trials),
    RuleCase(
      "R-70 mediumChosen", Rule<MediaChoice>.mediumChosen, on: Sample.mediaChoice, R70Tests.trials),
    RuleCase(
      "R-71 studiesOwn", Rule<MediaOrder>.studiesOwn, on: Sample.mediaOrder, R71Tests.orders),
    RuleCase("R-71 discsOwn", Rule<PacketDiscs>.discsOwn, on: Sample.packetDiscs, R71Tests.packets),
    RuleCase(
      "R-71 onePatient", Rule<DiscReading>.onePatient, on: Sample.discReading, R71Tests.readings),
    RuleCase(
      "R-72 readsBack", Rule<DiscReading>.readsBack, on: Sample.discReading, R72Tests.readings),
    RuleCase(
      "R-72 labelAgrees", Rule<Shelving>.labelAgrees, on: Sample.shelving, R72Tests.shelvings),
    RuleCase("R-73 filmKnown", Rule<FilmCheck>.filmKnown, on: Sample.film, R73Tests.films),
    RuleCase("R-73 givenForGood", Rule<FilmLoan>.givenForGood, on: Sample.loan, R73Tests.gifts),
    RuleCase(
      "R-73 loanRecorded", Rule<FilmLoan>.loanRecorded, on: Sample.loan, R73Tests.loans,
      today: \FilmLoan.today),
    RuleCase(
      "R-74 originalsGiven", Rule<MammogramAsk>.originalsGiven, on: Sample.mammogram,
      R74Tests.trials),
  ]
}
