import Testing

@testable import DeskCore

/// legal process is completed by the privacy officer, never at the counter.
@Suite struct R63Tests {
  @Test(arguments: Track.allCases, [true, false])
  func `only the legal track is stopped, wherever it stands`(track: Track, atCounter: Bool) {
    let place = CounterTrack(track: track, atCounter: atCounter)

    let breaches = Rule<CounterTrack>.notLegal.breaches(place)

    #expect(breaches.map(\.code) == (track == .legal ? ["LEGAL"] : []))
    #expect(breaches.allSatisfy { $0.consequence == .escalate })
  }

  @Test func `a subpoena does not get past the first question`() {
    var evidence = PickupSample.patient.evidence
    evidence.counterTrack?.track = .legal

    let breaches = PickupMachine.pickup.breaches(
      .claimRole, at: .atCounter, by: [.front], given: evidence, under: Book())

    #expect(breaches.map(\.code) == ["LEGAL"])
  }
}
