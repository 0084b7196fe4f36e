extension RuleText {
  static let mediumChosen = RuleText(
    .r70, says: "Images go on what the patient chose, of what the practice offers and can make.",
    source: "SPR (CD or film); Mayo (cloud link or encrypted CD); 45 CFR 164.524(c)(2)",
    cure: "Offer what can be made here, and record what the patient agrees to.",
    aloud: "We cannot make that here, but I can offer you something else.", otherwise: .hold)
  static let letterSent = RuleText(
    .r70, says: "Images are part of the record: whoever does not get them is told so in writing.",
    source: "45 CFR 164.524(a)(1)",
    cure: "Write the letter that says what was searched for, and enter its number.",
    aloud: "We have not found it yet. You will get a letter from us.", otherwise: .hold)
}

extension Rule where Noun == MediaChoice {
  /// Another medium than the one asked for is agreed on, never just made.
  static let mediumChosen: Self = Rule(
    .mediumChosen, missing: "FORMAT_UNKNOWN", breaks: { $0.requestTakes = false }
  ) { choice in
    var gaps: [Gap] = []
    if !choice.requestTakes {
      gaps.append(
        Gap(
          "REQUEST_NOT_IN_WORK", says: "The request is not in order, or is packed or closed.",
          cure: "Put the request in order first."))
    }
    if choice.medium != choice.ordered {
      gaps.append(
        Gap(
          "MEDIUM_DIFFERS",
          says: "This was ordered as \(choice.ordered.rawValue), not \(choice.medium.rawValue).",
          cure: "Make what was ordered, or record what the patient agrees to instead."))
    }
    return gaps + agreement(choice) + encryption(choice)
  }

  private static func agreement(_ choice: MediaChoice) -> [Gap] {
    let medium = choice.medium.rawValue
    if !choice.asked.contains(choice.medium), choice.agreed != choice.medium {
      let asked = choice.asked.map(\.rawValue)
      let list = asked.isEmpty ? "nothing that is on record" : inSentence(asked)
      return [Gap("FORMAT_TO_AGREE", says: "The patient asked for \(list), not for \(medium).")]
    }
    guard choice.isOffered else {
      return [Gap("MEDIUM_NOT_OFFERED", says: "The practice does not offer images on \(medium).")]
    }
    guard choice.isProducible != true else { return [] }
    return [Gap("FORMAT_TO_AGREE", says: "It is not known that this site can make it: \(medium).")]
  }

  private static func encryption(_ choice: MediaChoice) -> [Gap] {
    guard choice.mustEncrypt, choice.encrypted != true else { return [] }
    return [
      Gap(
        "NOT_ENCRYPTED", says: "It may leave encrypted only, and nobody said that it is.",
        cure: "Make it with encryption.",
        aloud: "It is not ready yet; I will let you know when it is.")
    ]
  }
}

extension Rule where Noun == SearchEnd {
  /// A search ends with a letter, not with silence.
  static let letterSent: Self = Rule(
    .letterSent, missing: "LETTER_MISSING", breaks: { $0.letter = "" }
  ) { search in
    guard isBlank(search.letter) else { return [] }
    return [Gap("LETTER_MISSING", says: "No letter tells the person that it was not found.")]
  }
}
