import Testing

@testable import DeskCore

/// a revocation is written, and stops every later release from its receipt.
@Suite struct R17Tests {
  static let trials: [Trial<ReleaseBasis>] = [
    Trial("never revoked") { _ in },
    Trial("received a second ago", "AUTH_REVOKED") { basis in
      basis.changePaper { $0.revoked = Sample.now.adding(seconds: -1) }
    },
    Trial("received this second", "AUTH_REVOKED") { basis in
      basis.changePaper { $0.revoked = Sample.now }
    },
    Trial("recorded by its stage alone", "AUTH_REVOKED") { basis in
      basis.changePaper { $0.stage = .revoked }
    },
    Trial("both are one gap", "AUTH_REVOKED") { basis in
      basis.changePaper {
        $0.stage = .revoked
        $0.revoked = Sample.now
      }
    },
    Trial("a revoked consent", "AUTH_REVOKED") { basis in
      basis.track = .provider
      basis.changePaper {
        $0.kind = .consent
        $0.revoked = Sample.now
      }
    },
  ]

  @Test(arguments: trials)
  func `a revoked paper carries nothing`(trial: Trial<ReleaseBasis>) {
    #expect(trial.codes(of: .notRevoked, on: Sample.authorized) == trial.codes)
  }

  static let letters: [Trial<Revocation>] = [
    Trial("a letter received now") { _ in },
    Trial("a phone call", "REVOCATION_ORAL") { $0.inWriting = false },
    Trial("received nobody knows when", "REVOCATION_UNDATED") { $0.receivedAt = nil },
    Trial("received in the future", "REVOCATION_AHEAD") {
      $0.receivedAt = $0.now.adding(seconds: 1)
    },
    Trial("an undated call", "REVOCATION_ORAL", "REVOCATION_UNDATED") {
      $0.inWriting = false
      $0.receivedAt = nil
    },
  ]

  @Test(arguments: letters)
  func `it is in writing and has arrived`(trial: Trial<Revocation>) {
    #expect(trial.codes(of: .revocationWritten, on: Sample.revocation) == trial.codes)
  }

  @Test func `scenario 11: a courier after the fax gets nothing`() {
    var evidence = PickupSample.recipient.evidence
    evidence.basis?.changePaper { $0.revoked = Sample.instant("2026-03-16T09:05:00-05:00") }

    for action in [PickupAction.recheck, .handOver] {
      let breaches = PickupMachine.pickup.breaches(
        action, at: .cleared, by: [.front], given: evidence, under: Book())

      #expect(breaches.map(\.code) == ["AUTH_REVOKED"])
    }
  }
}
