import Testing

@testable import DeskCore

/// film is original or copy; an original's way is never unknown.
@Suite struct R73Tests {
  static let films: [Trial<FilmCheck>] = [
    Trial("an original, counted, for a time") { _ in },
    Trial("an original for good") { $0.originals = .permanent },
    Trial("nobody said which", "FILM_KIND_UNKNOWN") { $0.film = nil },
    Trial("a disc is no film") {
      $0.medium = .disc
      $0.film = nil
    },
    Trial("the original taken where a copy was ordered", "FILM_KIND_DIFFERS") { $0.film = .copy },
    Trial("a copy printed where the original was ordered", "FILM_KIND_DIFFERS") {
      $0.making = .copy
    },
    Trial("a copy") {
      $0.film = .copy
      $0.making = .copy
      $0.sheets = nil
      $0.originals = nil
    },
    Trial("for how long is unknown", "ORIGINALS_UNKNOWN") { $0.originals = nil },
    Trial("the original, where copies will do", "ORIGINALS_UNKNOWN") { $0.originals = .notAsked },
    Trial("nobody counted", "SHEETS_UNCOUNTED") { $0.sheets = nil },
    Trial("no sheet", "SHEETS_UNCOUNTED") { $0.sheets = 0 },
    Trial("ordered, not taken yet") {
      $0.making = nil
      $0.sheets = nil
    },
  ]

  @Test(arguments: films)
  func `what is taken out is known before it is taken`(trial: Trial<FilmCheck>) {
    #expect(trial.codes(of: .filmKnown, on: Sample.film) == trial.codes)
  }

  static let loans: [Trial<FilmLoan>] = [
    Trial("an original, with a day and a name") { _ in },
    Trial("no day", "DUE_BACK_UNKNOWN") { $0.dueBack = nil },
    Trial("due today", "DUE_BACK_PAST") { $0.dueBack = $0.today },
    Trial("due tomorrow") { $0.dueBack = $0.today + 1 },
    Trial("nobody takes it", "BEARER_UNKNOWN") { $0.bearer = " " },
    Trial("a copy is not lent", "NOT_A_LOAN") { $0.film = .copy },
    Trial("what is given for good is not lent", "NOT_A_LOAN") { $0.originals = .permanent },
    Trial("a disc is not lent", "NOT_A_LOAN") { $0.medium = .disc },
  ]

  @Test(arguments: loans)
  func `what is lent comes back from someone on a day`(trial: Trial<FilmLoan>) {
    #expect(trial.codes(of: .loanRecorded, on: Sample.loan) == trial.codes)
  }

  static let gifts: [Trial<FilmLoan>] = [
    Trial("an original for a time", "ORIGINAL_IS_LENT") { _ in },
    Trial("an original, and nobody said", "ORIGINAL_IS_LENT") { $0.originals = nil },
    Trial("an original for good") { $0.originals = .permanent },
    Trial("a copy") { $0.film = .copy },
    Trial("nobody said which", "FILM_KIND_UNKNOWN") { $0.film = nil },
    Trial("a disc") {
      $0.medium = .disc
      $0.film = nil
    },
  ]

  @Test(arguments: gifts)
  func `an original leaves for good only by the patient's wish`(trial: Trial<FilmLoan>) {
    #expect(trial.codes(of: .givenForGood, on: Sample.loan) == trial.codes)
  }

  @Test(arguments: [
    (4, 4, []), (4, 3, ["SHEETS_DIFFER"]), (4, 5, ["SHEETS_DIFFER"]),
    (nil, 4, ["SHEETS_UNCOUNTED"]), (4, nil, ["SHEETS_UNCOUNTED"]),
    (nil, nil, ["SHEETS_UNCOUNTED"]),
  ])
  func `as many sheets come back as were lent`(lent: Int?, counted: Int?, codes: [String]) {
    let back = FilmReturn(lent: lent, counted: counted)

    #expect(Rule<FilmReturn>.returnedWhole.breaches(back).map(\.code) == codes)
  }

  @Test(arguments: [(-1, 0, false), (0, 0, false), (1, 0, true), (14, 1, false), (15, 1, true)])
  func `overdue film is asked for from the next day, then every fortnight`(
    daysOver: Int, chases: Int, isOpen: Bool
  ) {
    let clock = LoanClock(
      dueBack: Sample.today - daysOver, today: Sample.today, chases: chases, everyDays: 14)

    let codes = Rule<LoanClock>.overdue.breaches(clock).map(\.code)

    #expect(codes == (isOpen ? [] : ["NOT_OVERDUE"]))
  }

  @Test func `film without a day is not overdue`() {
    let clock = LoanClock(dueBack: nil, today: Sample.today, chases: 0, everyDays: 14)

    #expect(Rule<LoanClock>.overdue.breaches(clock).map(\.code) == ["DUE_BACK_UNKNOWN"])
  }

  @Test(arguments: [
    (true, true, true), (true, false, false), (nil, false, false), (false, false, true),
  ])
  func `a loss has an incident`(mustReport: Bool?, known: Bool, holds: Bool) {
    let loss = Loss(mustReport: mustReport, incidentKnown: known)

    #expect(Rule<Loss>.lossReported.breaches(loss).isEmpty == holds)
  }

  @Test(arguments: [
    (Medium.disc, nil, true), (.link, nil, true), (.film, FilmKind.copy, true),
    (.film, .original, false), (.film, nil, false),
  ])
  func `an original is filed again and everything else destroyed`(
    medium: Medium, film: FilmKind?, isDestroyed: Bool
  ) {
    let end = MediaEnd(medium: medium, film: film)

    #expect(Rule<MediaEnd>.mayBeDestroyed.breaches(end).isEmpty == isDestroyed)
    #expect(Rule<MediaEnd>.belongsInFile.breaches(end).isEmpty == (film == .original))
  }

  @Test func `the counter-examples break their own rules`() {
    #expect(Rule<FilmCheck>.filmKnown.refuses(itsExampleOn: Sample.film))
    #expect(Rule<FilmLoan>.loanRecorded.refuses(itsExampleOn: Sample.loan))
    #expect(
      Rule<FilmLoan>.givenForGood.refuses(
        itsExampleOn: with(Sample.loan) { $0.originals = .permanent }))
    #expect(Rule<FilmReturn>.returnedWhole.refuses(itsExampleOn: FilmReturn(lent: 1, counted: 1)))
    #expect(
      Rule<Loss>.lossReported.refuses(itsExampleOn: Loss(mustReport: true, incidentKnown: true)))
    #expect(Rule<MediaEnd>.mayBeDestroyed.refuses(itsExampleOn: MediaEnd(medium: .disc, film: nil)))
    #expect(
      Rule<MediaEnd>.belongsInFile.refuses(itsExampleOn: MediaEnd(medium: .film, film: .original)))
  }
}
