import Testing

@testable import DeskCore

/// The imaging machine, everywhere, with every subset of its rules broken.
@Suite struct ImagingExploration {
  @Test func `every decision is the table's, for every medium`() {
    var result = Exploration<ImagingStage, ImagingAction, ImagingEvidence>.Result()
    for action in ImagingAction.allCases {
      for medium in media(for: action) {
        result += Exploration(
          machine: .imaging, action: action, sample: medium.rawValue,
          good: evidence(of: medium, for: action)
        ).run()
      }
    }

    #expect(result.failures.isEmpty, "\(result.failures.prefix(5).joined(separator: "\n"))")
    #expect(result.tried == 17_174)
  }

  /// The media for which the action can succeed.
  private func media(for action: ImagingAction) -> [ImagingSample] {
    switch action {
    case .burn: [.disc]
    case .print: [.copy]
    case .link: [.link]
    case .pullFilm, .refile: [.lentOriginal, .givenOriginal]
    case .lend, .takeBack, .chase: [.lentOriginal]
    case .issue: [.disc, .link, .copy, .givenOriginal]
    case .destroy: [.disc, .link, .copy]
    default: ImagingSample.allCases
    }
  }

  /// What is taken in has arrived where it was sent.
  private func evidence(of medium: ImagingSample, for action: ImagingAction) -> ImagingEvidence {
    var evidence = medium.evidence
    if action == .receive { evidence.move = Sample.arriving }
    return evidence
  }
}
