import Testing

@testable import DeskCore

/// whoever asks for original mammograms gets the originals, in time, and they are kept.
@Suite struct R74Tests {
  static let trials: [Trial<MammogramAsk>] = [
    Trial("the original film") { _ in },
    Trial("lent") { $0.originals = .temporary },
    Trial("a disc instead", "ORIGINALS_NOT_GIVEN") {
      $0.medium = .disc
      $0.film = nil
    },
    Trial("a disc instead of what would be lent", "ORIGINALS_NOT_GIVEN") {
      $0.medium = .disc
      $0.film = nil
      $0.originals = .temporary
    },
    Trial("a link instead", "ORIGINALS_NOT_GIVEN") {
      $0.medium = .link
      $0.film = nil
    },
    Trial("a copy on film instead", "ORIGINALS_NOT_GIVEN") { $0.film = .copy },
    Trial("a disc, and nobody looked for film", "ORIGINALS_NOT_GIVEN") {
      $0.medium = .disc
      $0.film = nil
      $0.sheets = nil
    },
    Trial("a disc of images that were never on film") {
      $0.medium = .disc
      $0.film = nil
      $0.sheets = 0
    },
    Trial("a disc, and copies will do") {
      $0.medium = .disc
      $0.film = nil
      $0.originals = .notAsked
    },
    Trial("nobody asked about the originals", "ORIGINALS_UNKNOWN") { $0.originals = nil },
    Trial("nobody knows whether it is one", "MAMMOGRAM_UNKNOWN") { $0.isMammogram = nil },
    Trial("no mammogram, nothing asked") {
      $0.isMammogram = false
      $0.originals = nil
    },
  ]

  @Test(arguments: trials)
  func `a copy does not stand in for the original`(trial: Trial<MammogramAsk>) {
    #expect(trial.codes(of: .originalsGiven, on: Sample.mammogram) == trial.codes)
  }

  @Test func `reports go with the originals`() {
    let originals = with(Sample.packetDiscs) { $0.discs[0].mammogramOriginals = true }
    let bare = with(originals) { $0.hasReports = false }
    let plain = with(Sample.packetDiscs) { $0.hasReports = false }

    #expect(Rule<PacketDiscs>.reportsEnclosed.breaches(originals).isEmpty)
    #expect(Rule<PacketDiscs>.reportsEnclosed.breaches(bare).map(\.code) == ["REPORTS_MISSING"])
    #expect(Rule<PacketDiscs>.reportsEnclosed.breaches(plain).isEmpty)
  }

  @Test(arguments: [
    ("2020-02-29", "2024-03-01", "2025-02-28"), ("2020-02-29", nil, "2030-02-28"),
    ("2020-06-01", "2019-06-01", "2030-06-01"), ("2020-06-01", "2020-06-01", "2030-06-01"),
  ])
  func `a mammogram is kept five years, the last one ten`(
    on: String, later: String?, until: String
  ) {
    let kept = Policy().media.keepMammogram(of: Sample.day(on), later: later.map { Sample.day($0) })

    #expect(kept == Sample.day(until))
  }

  @Test func `the counter-examples break their own rules`() {
    #expect(Rule<MammogramAsk>.originalsGiven.refuses(itsExampleOn: Sample.mammogram))
    #expect(Rule<PacketDiscs>.reportsEnclosed.refuses(itsExampleOn: Sample.packetDiscs))
  }
}
