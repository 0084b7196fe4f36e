extension RuleText {
  static let consentStands = RuleText(
    .r15, says: "A Minnesota consent is signed, dated and within its time.",
    source: "Minn. Stat. 144.293 subd. 2 and 4", cure: "Ask for a newly signed and dated consent.",
    aloud: "We need a freshly signed and dated consent from the patient.", otherwise: .refuse)
}

extension Rule where Noun == DocumentForm {
  /// A consent on paper bears a signature and a date.
  static let consentSigned: Self = Rule(
    .consentStands, missing: "CONSENT_MISSING", breaks: { $0.signedOn = nil }
  ) { form in
    guard form.kind == .consent else { return [] }
    return signatureGaps(isSigned: form.signer != .nobody, signedOn: form.signedOn)
  }
}

extension Rule where Noun == ReleaseBasis {
  /// A consent is good for its stated period, or to the anniversary of its signing.
  static let consentStands: Self = Rule(
    .consentStands, missing: "CONSENT_MISSING",
    breaks: { basis in basis.changePaper { $0.isSigned = false } }
  ) { basis in
    guard let paper = basis.paper, paper.isConsent else { return [] }
    let gaps = signatureGaps(
      isSigned: paper.isSigned || paper.kind == .representedConsent, signedOn: paper.signedOn)
    if let signedOn = paper.signedOn, signedOn > basis.today {
      return gaps + [
        Gap("CONSENT_AHEAD", says: "\(paper.id) is dated \(signedOn.long), which has not come yet.")
      ]
    }
    return gaps + paper.consentEnded(on: basis.today)
  }
}

private func signatureGaps(isSigned: Bool, signedOn: Day?) -> [Gap] {
  var gaps: [Gap] = []
  if !isSigned {
    gaps.append(
      Gap(
        "CONSENT_UNSIGNED", says: "The consent is not signed.",
        cure: "Have the patient or their legal representative sign it."))
  }
  if signedOn == nil {
    gaps.append(
      Gap(
        "CONSENT_UNDATED", says: "The consent is not dated.",
        cure: "Have the signer date the signature."))
  }
  return gaps
}

extension ReleaseBasis.Paper {
  /// A consent, or another provider's word that it holds one.
  var isConsent: Bool { kind == .consent || kind == .representedConsent }

  /// The last day of a consent: the stated one, or the anniversary of its signing.
  fileprivate var consentLastDay: Day? {
    switch expiry {
    case .date(let last): last
    case .event: nil
    case .missing, .none: signedOn?.adding(years: 1)
    }
  }

  fileprivate func consentEnded(on today: Day) -> [Gap] {
    if let last = consentLastDay, last < today {
      return [Gap("CONSENT_EXPIRED", says: "\(id) was good through \(last.long).")]
    }
    if case .event(let event) = expiry, eventOccurredOn != nil {
      return [Gap("CONSENT_EXPIRED", says: "\(id) ended with its event: \(event).")]
    }
    guard stage == .expired else { return [] }
    return [Gap("CONSENT_EXPIRED", says: "\(id) was recorded as expired.")]
  }
}
