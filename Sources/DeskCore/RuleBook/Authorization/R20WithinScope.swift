extension RuleText {
  static let withinScope = RuleText(
    .r20, says: "What is released lies within what is authorised, on every axis.",
    source: "45 CFR 164.508(a)(1)",
    cure: "Release the part that the paper covers, and ask for a paper for the rest.",
    aloud: "The permission covers part of this. I can give you that part.", otherwise: .split)
}

extension Rule where Noun == ScopeClaim {
  /// Patient, custodian, recipient, dates, types, media, categories and items.
  ///
  /// Where nothing limits the person, as with the patient's own record, `authorised` is nil, and
  /// only items that a paper leaves uncovered speak.
  static let withinScope: Self = Rule(
    .withinScope, missing: "SCOPE_UNKNOWN", breaks: { $0.uncovered.append(1) }
  ) { claim in
    var gaps: [Gap] = []
    if let authorised = claim.authorised {
      gaps += parties(claim, authorised) + contents(claim.released, authorised)
      gaps += undated(claim, authorised.dates)
    }
    if !claim.uncovered.isEmpty {
      gaps.append(
        Gap(
          "SCOPE_ITEMS",
          says: "The paper shown does not cover \(itemsInSentence(claim.uncovered))."))
    }
    return gaps
  }

  /// An item without a day lies within no bounds.
  private static func undated(_ claim: ScopeClaim, _ dates: DateRange) -> [Gap] {
    guard dates.from != nil || dates.to != nil, !claim.undated.isEmpty else { return [] }
    return [
      Gap(
        "SCOPE_DATES_UNKNOWN",
        says: "Nobody knows the day of service of \(itemsInSentence(claim.undated)).",
        cure: "Enter the day of service, or ask for a paper without dates.", otherwise: .hold)
    ]
  }

  private static func parties(_ claim: ScopeClaim, _ authorised: Scope) -> [Gap] {
    var gaps: [Gap] = []
    let released = claim.released
    if isBlank(released.patient) || released.patient != authorised.patient {
      gaps.append(Gap("SCOPE_PATIENT", says: "The paper is another patient's."))
    }
    if !isBlank(authorised.custodian), released.custodian != authorised.custodian {
      gaps.append(
        Gap("SCOPE_CUSTODIAN", says: "The paper lets \(authorised.custodian) disclose, not us."))
    }
    if !claim.recipientNamed {
      gaps.append(
        Gap(
          "SCOPE_RECIPIENT", says: "The recipient is not the party that the paper names.",
          cure: "Release to the named party only, or ask for a paper that names this one.",
          aloud: "The paper names someone else to receive this."))
    }
    return gaps
  }

  private static func contents(_ released: Scope, _ authorised: Scope) -> [Gap] {
    var gaps: [Gap] = []
    if !authorised.dates.contains(released.dates) {
      gaps.append(Gap("SCOPE_DATES", says: "Some service dates lie outside those of the paper."))
    }
    let types = released.types.subtracting(authorised.types)
    if !types.isEmpty {
      let list = inSentence(types.sorted().map(\.rawValue))
      gaps.append(Gap("SCOPE_TYPES", says: "The paper does not cover: \(list)."))
    }
    let media = authorised.media.isEmpty ? [] : released.media.subtracting(authorised.media)
    if !media.isEmpty {
      let list = inSentence(media.sorted().map(\.rawValue))
      gaps.append(Gap("SCOPE_MEDIA", says: "The paper does not allow it on: \(list)."))
    }
    if !released.sensitive.isSubset(of: authorised.sensitive) {
      gaps.append(
        Gap("SCOPE_SENSITIVE", says: "Part of it needs a category that the paper does not select."))
    }
    return gaps
  }
}
