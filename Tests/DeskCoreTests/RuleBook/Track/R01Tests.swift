import Testing

@testable import DeskCore

/// every request has exactly one track.
@Suite struct R01Tests {
  @Test(arguments: Track.allCases)
  func `any one track will do`(track: Track) {
    let intake = with(Sample.intake) { $0.track = track }

    #expect(Rule<IntakeMinimum>.trackChosen.breaches(intake).isEmpty)
  }

  @Test func `none is not enough, and the request waits for it`() {
    let breaches = Rule<IntakeMinimum>.trackChosen.breaches(
      with(Sample.intake) { $0.track = nil })

    #expect(breaches.map(\.code) == ["TRACK_MISSING"])
    #expect(breaches.map(\.consequence) == [.hold])
  }

  @Test func `every kind of request names its track`() {
    let tracks = RequestKind.allCases.map(\.track)

    #expect(Set(tracks) == Set(Track.allCases))
    #expect(
      RequestKind.releases.map(\.track)
        == [.access, .authorization, .directive, .provider, .legal])
  }

  @Test func `a kind of another machine is opened there`() {
    let intake = with(Sample.intake) {
      $0.track = .accounting
      $0.belongsTo = "accounting"
    }

    #expect(Rule<IntakeMinimum>.trackChosen.breaches(intake).map(\.code) == ["OTHER_MACHINE"])
  }
}
