import Testing

@testable import DeskCore

/// one takes back one's own last act, while nothing came after it and nobody was told.
@Suite struct R104Tests {
  static let trials: [Trial<UndoClaim>] = [
    Trial("one's own, a moment ago") { _ in },
    Trial("nothing is known", "UNDO_NOTHING") { $0.did = "" },
    Trial("a colleague's", "UNDO_NOT_YOURS") { $0.by = "amy" },
    Trial("a release", "UNDO_TOLD") {
      $0.did = "request.send"
      $0.undoing = .toldOutside
    },
    Trial("a validation", "UNDO_NOT_LISTED") {
      $0.did = "request.validate"
      $0.undoing = .otherwise
    },
    Trial("something came after it", "UNDO_OVERTAKEN") { $0.now = 5 },
    Trial("it did not change the request", "UNDO_OVERTAKEN") { $0.version = nil },
    Trial("a colleague's letter, long ago", "UNDO_TOLD", "UNDO_NOT_YOURS", "UNDO_OVERTAKEN") {
      $0 = UndoClaim(
        did: "request.deny", entry: "c-9", by: "amy", user: "jdo", undoing: .toldOutside,
        version: 2, now: 9)
    },
  ]

  @Test(arguments: trials)
  func `an undo is for one's own last slip`(trial: Trial<UndoClaim>) {
    #expect(trial.codes(of: .takenBack, on: Sample.undo) == trial.codes)
  }

  @Test(arguments: [
    ("request.send", "misrelease"), ("request.validate", "askAgain"),
    ("request.transfer", "Transfer it back"), ("pickup.arrive", "act of its own"),
  ])
  func `what no undo takes back has another cure`(did: String, cure: String) throws {
    let claim = with(Sample.undo) {
      $0.did = did
      $0.undoing = .otherwise
    }

    #expect(try #require(Rule<UndoClaim>.takenBack.breaches(claim).first).cure.contains(cure))
  }

  @Test func `nothing that leaves, is written or told can be taken back`() {
    let outside: [RequestAction] = [
      .handOver, .handOverPart, .send, .sendUnderLaw, .notify, .tellStatus, .extend, .deny,
      .convert, .redirect, .misrelease, .cancel,
    ]

    #expect(outside.allSatisfy { $0.undoing == .toldOutside })
    #expect(RequestAction.undo.undoing == .otherwise)
  }

  /// Written by hand: what only the desk knows of.
  @Test func `these acts and no others are taken back`() {
    let listed = RequestAction.allCases.filter { $0.undoing == .takenBack }.map(\.rawValue)

    #expect(
      Set(listed) == [
        "assign", "pend", "resume", "note", "need", "collect", "attach", "agreeFormat", "merge",
        "pack",
        "packUnderLaw", "passCheck", "passToSend",
      ])
  }

  @Test func `every act that is taken back has a way to where it came from`() {
    for row in RequestMachine.request.moves where row.on.undoing == .takenBack {
      for from in row.from {
        let now = row.to ?? from
        let undo = RequestAction.undoing(from: now, to: from)
        let back = RequestMachine.request.move(undo, at: now)
        #expect(back != nil && (back?.to ?? now) == from, "\(row.on) from \(from)")
      }
    }
  }

  @Test func `its example breaks it`() {
    #expect(Rule<UndoClaim>.takenBack.refuses(itsExampleOn: Sample.undo))
  }
}
