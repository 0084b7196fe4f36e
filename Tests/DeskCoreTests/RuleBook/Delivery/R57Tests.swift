import Testing

@testable import DeskCore

/// a packet is taken down after two notices and its full time on the shelf.
@Suite struct R57Tests {
  static let trials: [Trial<ShelfLife>] = [
    Trial("on the sixtieth day") { _ in },
    Trial("on the fifty-ninth", "SHELF_TOO_SHORT") { $0.readyOn = $0.today - 59 },
    Trial("after one notice", "NOTICES_MISSING") { $0.notices = 1 },
    Trial("after a third notice") { $0.notices = 3 },
    Trial("ready nobody knows when", "SHELF_UNKNOWN") { $0.readyOn = nil },
    Trial("too early and unannounced", "SHELF_TOO_SHORT", "NOTICES_MISSING") {
      $0.readyOn = $0.today
      $0.notices = 0
    },
    Trial("in a house with more patience", "SHELF_TOO_SHORT") { $0.days.close = 90 },
  ]

  @Test(arguments: trials)
  func `nobody's packet is destroyed unannounced`(trial: Trial<ShelfLife>) {
    #expect(trial.codes(of: .unclaimedLongEnough, on: Sample.shelf) == trial.codes)
  }
}
