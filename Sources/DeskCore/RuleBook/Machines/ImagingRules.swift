/// The rules as the imaging machine reads them: each lifted onto its noun in the evidence.
extension Rule where Noun == ImagingEvidence {
  static let takenBack: Self = Rule<UndoClaim>.takenBack.lifted(\ImagingEvidence.undo)
  static let studiesOwn: Self = Rule<MediaOrder>.studiesOwn.lifted(\ImagingEvidence.order)
  static let withinScope: Self = Rule<ScopeClaim>.withinScope.lifted(\ImagingEvidence.scope)
  static let mediumChosen: Self = Rule<MediaChoice>.mediumChosen.lifted(\ImagingEvidence.choice)
  static let letterSent: Self = Rule<SearchEnd>.letterSent.lifted(\ImagingEvidence.search)
  static let filmKnown: Self = Rule<FilmCheck>.filmKnown.lifted(\ImagingEvidence.film)
  static let originalsGiven: Self =
    Rule<MammogramAsk>.originalsGiven.lifted(\ImagingEvidence.mammogram)
  static let secondPerson: Self = Rule<SecondPerson>.secondPerson.lifted(\ImagingEvidence.people)
  static let onePatient: Self = Rule<DiscReading>.onePatient.lifted(\ImagingEvidence.reading)
  static let readsBack: Self = Rule<DiscReading>.readsBack.lifted(\ImagingEvidence.reading)
  static let failureFound: Self = Rule<DiscFaults>.failureFound.lifted(\ImagingEvidence.faults)
  static let labelAgrees: Self = Rule<Shelving>.labelAgrees.lifted(\ImagingEvidence.shelving)
  static let shelfKnown: Self = Rule<Shelving>.shelfKnown.lifted(\ImagingEvidence.shelving)
  static let handedOn: Self = Rule<MediaMove>.handedOn.lifted(\ImagingEvidence.move)
  static let takenIn: Self = Rule<MediaMove>.takenIn.lifted(\ImagingEvidence.move)
  static let atHand: Self = Rule<MediaHold>.atHand.lifted(\ImagingEvidence.hold)
  static let goesWithRequest: Self =
    Rule<DiscRelease>.goesWithRequest.lifted(\ImagingEvidence.release)
  static let givenForGood: Self = Rule<FilmLoan>.givenForGood.lifted(\ImagingEvidence.loan)
  static let loanRecorded: Self = Rule<FilmLoan>.loanRecorded.lifted(\ImagingEvidence.loan)
  static let returnedWhole: Self = Rule<FilmReturn>.returnedWhole.lifted(\ImagingEvidence.back)
  static let overdue: Self = Rule<LoanClock>.overdue.lifted(\ImagingEvidence.clock)
  static let lossReported: Self = Rule<Loss>.lossReported.lifted(\ImagingEvidence.loss)
  static let mayBeDestroyed: Self = Rule<MediaEnd>.mayBeDestroyed.lifted(\ImagingEvidence.end)
  static let belongsInFile: Self = Rule<MediaEnd>.belongsInFile.lifted(\ImagingEvidence.end)
}
