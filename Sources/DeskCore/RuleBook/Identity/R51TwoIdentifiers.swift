extension RuleText {
  static let twoIdentifiers = RuleText(
    .r51,
    says:
      "Two identifiers match the chart, the date of birth among them; a look-alike needs three.",
    source: "[HOUSE]; Joint Commission NPSG.01.01.01",
    cure: "Ask the person for another identifier; never say one to them.",
    aloud: "Could you tell me one more thing, such as your address or phone number?",
    otherwise: .hold)
}

extension Rule where Noun == Identifiers {
  /// As the person says them; the one that found the record never counts.
  static let twoIdentifiers: Self = Rule(
    .twoIdentifiers, missing: "IDENTIFIER_MISSING",
    breaks: { $0.findings.removeAll(where: \.matches) }
  ) { given in
    let matched = Set(given.findings.filter(\.matches).map(\.kind))
    let failed = Set(given.findings.filter { !$0.matches }.map(\.kind)).subtracting(matched)
    return identifierGaps(
      bornOnMatches: matched.contains(.bornOn), counting: given.counting.count,
      lookAlike: given.lookAlike, anyFailed: !failed.isEmpty)
  }
}

extension Rule where Noun == PatientMatch {
  /// The patient of a request is found by the same measure.
  static let patientMatched: Self = Rule(
    .twoIdentifiers, missing: "PATIENT_UNKNOWN", breaks: { $0.matchedBy = [] }
  ) { match in
    guard match.patientKnown else {
      return [
        Gap(
          "PATIENT_UNKNOWN", says: "No patient on file has this MRN.",
          cure: "Find the patient, or ask the person for more.")
      ]
    }
    return identifierGaps(
      bornOnMatches: match.matchedBy.contains(.bornOn),
      counting: match.matchedBy.subtracting([.requestNumber]).count, lookAlike: match.lookAlike,
      anyFailed: false)
  }
}

/// What is missing of two identifiers with the date of birth, or of three for a look-alike.
private func identifierGaps(
  bornOnMatches: Bool, counting: Int, lookAlike: Bool, anyFailed: Bool
) -> [Gap] {
  let isShort = counting < 2
  var gaps: [Gap] = []
  if lookAlike, counting < 3 {
    gaps.append(
      Gap(
        "THIRD_IDENTIFIER", says: "Another patient looks alike, so a third identifier is needed.",
        cure: "Ask for phone, address, MRN or accession number."))
  }
  if anyFailed, isShort || !bornOnMatches {
    gaps.append(Gap("IDENTIFIER_MISMATCH", says: "What the person said differs from the chart."))
  } else if !bornOnMatches {
    gaps.append(
      Gap(
        "IDENTIFIER_MISSING", says: "The date of birth has not been given.",
        cure: "Ask for the date of birth.", aloud: "What is the patient's date of birth?"))
  } else if isShort, !lookAlike {
    gaps.append(
      Gap("IDENTIFIER_MISSING", says: "Fewer than two identifiers match, beside what found it."))
  }
  return gaps
}
