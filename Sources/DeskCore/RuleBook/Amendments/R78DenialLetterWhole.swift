extension RuleText {
  static let denialLetterWhole = RuleText(
    .r78, says: "The denial is a plain letter with its basis, the rights and the ways to complain.",
    source: "45 CFR 164.526(d)(1)", cure: "Write the missing parts into the letter.",
    aloud: "The letter will say why, and what you can do about it.", otherwise: .refuse)
}

extension Rule where Noun == AmendmentDenialLetter {
  /// Every part is asked for by its own code, so that the letter is mended once.
  static let denialLetterWhole: Self = Rule(
    .denialLetterWhole, missing: "LETTER_MISSING", breaks: { $0.parts.remove(.basis) }
  ) { letter in
    var gaps: [Gap] = []
    if isBlank(letter.letter) {
      gaps.append(
        Gap("LETTER_MISSING", says: "No letter has a number.", cure: "Write the letter first."))
    }
    if !letter.isPlain {
      gaps.append(
        Gap("LETTER_NOT_PLAIN", says: "The letter is not in plain language.", cure: "Reword it."))
    }
    return gaps
      + AmendmentDenialLetter.Part.allCases.filter { !letter.parts.contains($0) }.map {
        missing($0)
      }
  }

  private static func missing(_ part: AmendmentDenialLetter.Part) -> Gap {
    switch part {
    case .basis: Gap("LETTER_NO_BASIS", says: "The letter does not say why.")
    case .statementRight:
      Gap("LETTER_NO_STATEMENT", says: "The letter does not tell of the statement of disagreement.")
    case .statementHow:
      Gap("LETTER_NO_STATEMENT_HOW", says: "The letter does not say where a statement is sent.")
    case .requestAlong:
      Gap(
        "LETTER_NO_REQUEST_ALONG",
        says: "The letter does not say that request and denial can go along with the record.")
    case .complaintHere:
      Gap(
        "LETTER_NO_COMPLAINT",
        says: "The letter does not say how to complain here, with name or title and telephone.")
    case .complaintHHS:
      Gap("LETTER_NO_HHS", says: "The letter does not say how to complain to HHS.")
    }
  }
}
