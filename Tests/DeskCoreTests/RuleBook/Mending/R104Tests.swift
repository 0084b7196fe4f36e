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
    Trial("a request rests on it", "UNDO_RESTED_ON") { $0.dependents = ["RQ-20418"] },
    Trial("nothing rests on it") { $0.dependents = [] },
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
    ("request.transfer", "request.receive"), ("pickup.arrive", "pickup.leave"),
    ("authorization.scanIn", "authorization.scanIn"), ("amendment.receive", "amendment.withdraw"),
    ("accounting.receive", "accounting.withdraw"), ("death.apply", "death.undo"),
    ("adoption.apply", "newer paper"), ("incident.open", "incident.assess"),
    ("imaging.order", "imaging.recall"), ("imaging.transfer", "imaging.receive"),
    ("patient.merge", "act of its own"),
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

  /// Written by hand: what only the desk knows of a paper, a visit or another matter.
  @Test func `of the other machines these acts and no others are taken back`() {
    #expect(Self.listed(DocumentAction.self) == ["see", "check"])
    #expect(Self.listed(PickupAction.self) == ["call", "claimRole", "scanItem"])
    #expect(Self.listed(AmendmentAction.self) == ["start", "infoCame", "accept"])
    #expect(Self.listed(AccountingAction.self) == ["assent", "narrow", "compile", "describe"])
    #expect(Self.listed(IncidentAction.self) == ["record", "assess"])
    #expect(Self.listed(DeathAction.self) == ["add", "verify"])
    #expect(Self.listed(AdoptionAction.self) == ["route"])
    #expect(Self.listed(ImagingAction.self) == ["agree", "pull", "notFound", "shelve"])
  }

  @Test func `every act that is taken back has a way to where it came from`() {
    #expect(Self.stranded(.request) == [])
    #expect(Self.stranded(.authorization) == [])
    #expect(Self.stranded(.pickup) == [])
    #expect(Self.stranded(.amendment) == [])
    #expect(Self.stranded(.accounting) == [])
    #expect(Self.stranded(.incident) == [])
    #expect(Self.stranded(.death) == [])
    #expect(Self.stranded(.adoption) == [])
    #expect(Self.stranded(.imaging) == [])
  }

  private static func listed<Action: Undoable>(_ kind: Action.Type) -> Set<String> {
    Set(kind.allCases.filter { $0.undoing == .takenBack }.map(\.rawValue))
  }

  /// The acts that are taken back and from somewhere cannot be.
  private static func stranded<Stage, Action: Undoable, Evidence>(
    _ machine: Machine<Stage, Action, Evidence>
  ) -> [String] {
    machine.moves.filter { $0.on.undoing == .takenBack }.flatMap { row in
      row.from.compactMap { from -> String? in
        let now = row.to ?? from
        let back = machine.move(machine.undo(from: now, to: from), at: now)
        return back != nil && (back?.to ?? now) == from ? nil : "\(row.on) from \(from)"
      }
    }
  }

  @Test func `its example breaks it`() {
    #expect(Rule<UndoClaim>.takenBack.refuses(itsExampleOn: Sample.undo))
  }
}
