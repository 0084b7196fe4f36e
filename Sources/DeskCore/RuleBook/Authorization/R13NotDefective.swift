extension RuleText {
  static let notDefective = RuleText(
    .r13, says: "The release rests on a checked paper of the right kind that is not defective.",
    source: "45 CFR 164.508(b)(2)(i)-(v)", cure: "Ask for a new, complete form.",
    aloud: "We need a new form before this can go. I will give you one.", otherwise: .refuse)
}

extension Rule where Noun == ReleaseBasis {
  /// No paper, the wrong paper, an unchecked or a false one carries no release.
  ///
  /// Expiry and revocation are limbs of the same paragraph; speak for them.
  static let notDefective: Self = Rule(
    .notDefective, missing: "PAPER_MISSING",
    breaks: { basis in basis.changePaper { $0.knownFalse = true } }
  ) { basis in
    switch basis.ground {
    case .access: basis.track == .access ? [] : [paperMissing(basis.track)]
    case .legal: basis.track == .legal ? [] : [paperMissing(basis.track)]
    case .nothing: [paperMissing(basis.track)]
    case .paper(let paper): kindGaps(paper, on: basis.track) + stageGaps(paper)
    }
  }

  private static func paperMissing(_ track: Track) -> Gap {
    Gap(
      "PAPER_MISSING", says: "No paper is on file that this release (\(track.rawValue)) rests on.",
      cure: "File the \(track.paperWords) first.")
  }

  private static func kindGaps(_ paper: ReleaseBasis.Paper, on track: Track) -> [Gap] {
    guard !track.papers.contains(paper.kind) else { return [] }
    return [
      Gap(
        "WRONG_PAPER", says: "\(paper.id) is not a paper that track \(track.rawValue) can rest on.",
        cure: "File the \(track.paperWords).")
    ]
  }

  private static func stageGaps(_ paper: ReleaseBasis.Paper) -> [Gap] {
    var gaps: [Gap] = []
    switch paper.stage {
    case .defective: gaps.append(Gap("DEFECTIVE", says: "\(paper.id) was found defective."))
    case .unscanned, .received:
      gaps.append(
        Gap(
          "NOT_CHECKED", says: "\(paper.id) has not been checked yet.",
          cure: "Check the paper first."))
    case .used: gaps.append(Gap("DEFECTIVE", says: "\(paper.id) has had its one use."))
    case .valid, .revoked, .expired: break
    }
    if paper.knownFalse {
      gaps.append(Gap("DEFECTIVE", says: "A statement in \(paper.id) is known to be false."))
    }
    return gaps
  }
}

extension ReleaseBasis {
  /// Changes the paper, where the ground is one; for counter-examples.
  mutating func changePaper(_ change: (inout Paper) -> Void) {
    guard var paper else { return }
    change(&paper)
    ground = .paper(paper)
  }
}

extension Track {
  /// The kinds of paper that a release on this track can rest on.
  fileprivate var papers: Set<DocumentForm.Kind> {
    switch self {
    case .access, .directive: [.directive, .authorization]
    case .authorization: [.authorization]
    case .provider: [.consent, .authorization, .representedConsent]
    case .legal, .notice, .amendment, .accounting: []
    }
  }

  fileprivate var paperWords: String {
    switch self {
    case .access, .directive: "patient's signed directive"
    case .authorization: "patient's authorization"
    case .provider: "patient's consent"
    case .legal: "legal process with the privacy officer"
    case .notice, .amendment, .accounting: "matter with its own machine"
    }
  }
}
