extension RuleText {
  static let givenForGood = RuleText(
    .r73, says: "An original leaves for good only where the patient asked for that.",
    source: "[HOUSE]; 21 CFR 900.12(c)(4)", cure: "Lend it, with a day and a name.",
    otherwise: .hold)
  static let loanRecorded = RuleText(
    .r73, says: "An original that is lent has a day on which it is due back, and a name.",
    source: "[HOUSE]", cure: "Record who takes it and when it is due back.",
    aloud: "Please tell me who takes it and when you will bring it back.", otherwise: .hold)
  static let returnedWhole = RuleText(
    .r73, says: "As many sheets come back as were lent.", source: "[HOUSE]",
    cure: "Count again; report an incident for what is missing.",
    aloud: "Let me count the sheets with you.", otherwise: .hold)
  static let overdue = RuleText(
    .r73, says: "Film is asked for when it is overdue, and again after the house's days.",
    source: "[HOUSE]", cure: "Wait until it is overdue.", otherwise: .refuse)
}

extension Rule where Noun == FilmLoan {
  /// Copies and discs leave for good; an original only by the patient's wish.
  static let givenForGood: Self = Rule(
    .givenForGood, missing: "FILM_KIND_UNKNOWN",
    breaks: {
      $0.medium = .film
      $0.film = nil
    }
  ) { loan in
    guard loan.medium == .film else { return [] }
    guard let film = loan.film else {
      return [Gap("FILM_KIND_UNKNOWN", says: "Nobody said whether it is the original or a copy.")]
    }
    guard film == .original, loan.originals != .permanent else { return [] }
    return [Gap("ORIGINAL_IS_LENT", says: "The patient did not ask for the original for good.")]
  }

  /// What is lent comes back, from someone, on a day.
  static let loanRecorded: Self = Rule(
    .loanRecorded, missing: "LOAN_UNKNOWN", breaks: { $0.dueBack = nil }
  ) { loan in
    var gaps: [Gap] = []
    if loan.medium != .film || loan.film != .original || loan.originals != .temporary {
      gaps.append(
        Gap(
          "NOT_A_LOAN", says: "Only an original that the patient wants for a time is lent.",
          cure: "Let it leave for good."))
    }
    if isBlank(loan.bearer) {
      gaps.append(Gap("BEARER_UNKNOWN", says: "Nobody said who takes it."))
    }
    guard let dueBack = loan.dueBack else {
      return gaps + [Gap("DUE_BACK_UNKNOWN", says: "No day is named on which it is due back.")]
    }
    if dueBack <= loan.today {
      gaps.append(Gap("DUE_BACK_PAST", says: "It would be due back before it has left."))
    }
    return gaps
  }
}

extension Rule where Noun == FilmReturn {
  /// A sheet that stays away is seen when the others come back.
  static let returnedWhole: Self = Rule(
    .returnedWhole, missing: "SHEETS_UNCOUNTED", breaks: { $0.counted = nil }
  ) { back in
    guard let lent = back.lent, let counted = back.counted else {
      return [Gap("SHEETS_UNCOUNTED", says: "The sheets of film were not counted.")]
    }
    guard lent != counted else { return [] }
    return [Gap("SHEETS_DIFFER", says: "\(lent) sheets were lent, and \(counted) are back.")]
  }
}

extension Rule where Noun == LoanClock {
  /// Nobody is asked before the day, or every day.
  static let overdue: Self = Rule(
    .overdue, missing: "DUE_BACK_UNKNOWN", breaks: { $0.dueBack = $0.today }
  ) { clock in
    guard let next = clock.next else {
      return [Gap("DUE_BACK_UNKNOWN", says: "No day is on record on which it is due back.")]
    }
    guard clock.today < next else { return [] }
    return [Gap("NOT_OVERDUE", says: "It may be asked for from \(next.long).")]
  }
}
