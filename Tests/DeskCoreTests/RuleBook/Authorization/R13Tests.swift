import Testing

@testable import DeskCore

/// the release rests on a checked paper of the right kind that is not defective.
@Suite struct R13Tests {
  static let trials: [Trial<ReleaseBasis>] = [
    Trial("a checked authorization") { _ in },
    Trial("no paper", "PAPER_MISSING") { $0.ground = .nothing },
    Trial("the patient's right is no third party's", "PAPER_MISSING") { $0.ground = .access },
    Trial("law is privacy's", "PAPER_MISSING") { $0.ground = .legal },
    Trial("found defective", "DEFECTIVE") { basis in
      basis.changePaper { $0.stage = .defective }
    },
    Trial("not scanned in", "NOT_CHECKED") { basis in
      basis.changePaper { $0.stage = .unscanned }
    },
    Trial("not checked yet", "NOT_CHECKED") { basis in
      basis.changePaper { $0.stage = .received }
    },
    Trial("used up", "DEFECTIVE") { basis in basis.changePaper { $0.stage = .used } },
    Trial("known to be false", "DEFECTIVE") { basis in basis.changePaper { $0.knownFalse = true } },
    Trial("unchecked and false", "NOT_CHECKED", "DEFECTIVE") { basis in
      basis.changePaper {
        $0.stage = .received
        $0.knownFalse = true
      }
    },
    Trial("revoked is told by R-17") { basis in basis.changePaper { $0.stage = .revoked } },
    Trial("expired is told by R-14") { basis in basis.changePaper { $0.stage = .expired } },
  ]

  @Test(arguments: trials)
  func `a defective or missing paper carries nothing`(trial: Trial<ReleaseBasis>) {
    #expect(trial.codes(of: .notDefective, on: Sample.authorized) == trial.codes)
  }

  static let kinds: [(Track, Set<DocumentForm.Kind>)] = [
    (.access, [.directive, .authorization]), (.directive, [.directive, .authorization]),
    (.authorization, [.authorization]),
    (.provider, [.consent, .authorization, .representedConsent]), (.legal, []),
  ]

  @Test(arguments: kinds)
  func `each track rests on its own kinds of paper`(
    track: Track, allowed: Set<DocumentForm.Kind>
  ) {
    for kind in DocumentForm.Kind.allCases {
      var basis = Sample.authorized
      basis.track = track
      basis.changePaper { $0.kind = kind }

      let codes = Rule<ReleaseBasis>.notDefective.breaches(basis).map(\.code)

      #expect(codes == (allowed.contains(kind) ? [] : ["WRONG_PAPER"]), "\(kind)")
    }
  }

  @Test(arguments: Track.allCases)
  func `only a patient's own request needs no paper`(track: Track) {
    let basis = ReleaseBasis(ground: .access, track: track, today: Sample.today)

    #expect(Rule<ReleaseBasis>.notDefective.breaches(basis).isEmpty == (track == .access))
  }
}
