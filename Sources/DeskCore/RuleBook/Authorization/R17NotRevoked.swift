extension RuleText {
  static let notRevoked = RuleText(
    .r17, says: "The paper has not been revoked.",
    source: "45 CFR 164.508(b)(5); Mayo (revocation form)",
    cure: "Only a new paper, signed by the patient, opens it again.",
    aloud: "The permission for this is no longer in force, so I cannot give it out.",
    otherwise: .refuse)
  static let revocationWritten = RuleText(
    .r17, says: "A revocation is in writing and has been received.",
    source: "45 CFR 164.508(b)(5); Mayo (revocation form)",
    cure: "Ask for it in writing; the revocation form will do.",
    aloud: "We need that in writing. Here is the form.", otherwise: .refuse)
}

extension Rule where Noun == ReleaseBasis {
  /// A revocation stops every later release from the second of its receipt at any site.
  static let notRevoked: Self = Rule(
    .notRevoked, missing: "AUTH_REVOKED",
    breaks: { basis in basis.changePaper { $0.revoked = Instant(milliseconds: 0) } }
  ) { basis in
    guard let paper = basis.paper, paper.revoked != nil || paper.stage == .revoked else {
      return []
    }
    return [Gap("AUTH_REVOKED", says: "The patient revoked \(paper.id) in writing.")]
  }
}

extension Rule where Noun == Revocation {
  /// A paper is revoked by a writing that has arrived.
  static let revocationWritten: Self = Rule(
    .revocationWritten, missing: "REVOCATION_MISSING", breaks: { $0.inWriting = false }
  ) { revocation in
    var gaps: [Gap] = []
    if !revocation.inWriting {
      gaps.append(Gap("REVOCATION_ORAL", says: "The revocation is not in writing."))
    }
    if let receivedAt = revocation.receivedAt {
      if receivedAt > revocation.now {
        gaps.append(
          Gap(
            "REVOCATION_AHEAD", says: "The time of its receipt has not come yet.",
            cure: "Enter a time of receipt that is not after now."))
      }
    } else {
      gaps.append(
        Gap(
          "REVOCATION_UNDATED", says: "Nobody said when the revocation was received.",
          cure: "Enter the time of receipt."))
    }
    return gaps
  }
}
