import DeskCore

/// `decide` with its evidence in hand, of the heaviest row of each machine at the counter.
///
/// The peer is a plain chain of `if`s over the same nouns that answers yes or no: what somebody
/// would write who needs neither number nor source nor cure. Nothing that decides can be quicker,
/// so the ratio is the price of a rule book that can say why.
struct DecideBench {
  /// Decisions in a round.
  let times: Int

  /// The figures, in microseconds for one decision.
  func lines() throws -> [BenchLine] {
    let found = try BenchEvidence()
    return [
      line(.request, .validate, at: .logged, by: .clerk, found.validated, PlainChecks.inOrder),
      line(.request, .pack, at: .inWork, by: .clerk, found.packed, PlainChecks.mayPack),
      line(.request, .pack, at: .inWork, by: .clerk, RequestEvidence(), PlainChecks.mayPack),
      line(.pickup, .recheck, at: .verified, by: .front, found.rechecked, PlainChecks.mayCollect),
      line(.authorization, .check, at: .received, by: .clerk, found.checked, PlainChecks.isWhole),
    ]
  }

  private func line<Stage, Action, Evidence>(
    _ machine: Machine<Stage, Action, Evidence>, _ action: Action, at stage: Stage, by role: Role,
    _ evidence: Evidence, _ plain: (Evidence) -> Bool
  ) -> BenchLine {
    let subject = Standing(id: "RQ-10001", version: 1, stage: stage)
    let book = Book()
    var allowed = 0
    let value = best {
      do throws(Refusal) {
        _ = try machine.decide(action, on: subject, by: [role], given: evidence, under: book)
        allowed += 1
      } catch {}
    }
    var passed = 0
    let peer = best { passed += plain(evidence) ? 1 : 0 }
    let end = allowed > 0 && passed > 0 ? "" : ", refused"
    return BenchLine(
      name: "decide \(machine.name).\(action.rawValue)\(end)", value: value, unit: "us",
      peer: "plain ifs", peerValue: peer)
  }

  /// Microseconds of one call, in the best of five rounds.
  private func best(_ body: () -> Void) -> Double {
    let clock = ContinuousClock()
    let rounds = (0..<5).map { _ in
      clock.measure { for _ in 0..<times { body() } }
    }
    let nanoseconds = rounds.map {
      Double($0.components.attoseconds) / 1e9
        + Double($0.components.seconds) * 1e9
    }
    return max((nanoseconds.min() ?? 0) / Double(times) / 1000, 0.000_1)
  }
}

/// Evidence as real commands were decided on it.
struct BenchEvidence {
  let validated: RequestEvidence
  let packed: RequestEvidence
  let rechecked: PickupEvidence
  let checked: DocumentEvidence

  /// Takes one request from the log to a cleared visit, and checks one paper.
  init() throws {
    var desk = try BenchDesk()
    let request = try desk.does("request.log", by: "front", Self.wanted).subject
    validated = try FieldDecoder.decode(
      RequestEvidence.self, from: desk.does("request.validate", on: request, by: "clerk").evidence)
    try desk.does("request.assign", on: request, by: "clerk")
    packed = try FieldDecoder.decode(
      RequestEvidence.self,
      from: desk.does("request.pack", on: request, by: "clerk", Self.packet).evidence)
    try desk.does("request.passCheck", on: request, by: "amy", ["bin": .text("B-14")])
    let visit = try desk.does(
      "pickup.arrive", by: "front",
      ["request": .text(request), "foundBy": .text("requestNumber")]
    ).subject
    for (action, facts) in Self.visit { try desk.does(action, on: visit, by: "front", facts) }
    rechecked = try FieldDecoder.decode(
      PickupEvidence.self, from: desk.does("pickup.recheck", on: visit, by: "front").evidence)
    let paper = try desk.does("authorization.scanIn", by: "clerk", Self.paper).subject
    checked = try FieldDecoder.decode(
      DocumentEvidence.self,
      from: desk.does("authorization.check", on: paper, by: "clerk").evidence)
  }

  private static let wanted: Facts = [
    "patient": .text("100"), "kind": .text("ownRecords"), "inWriting": .flag(true),
    "signed": .flag(true), "types": .list([.text("reports")]),
    "media": .list([.text("paper")]), "delivery": .text("pickup"),
    "matchedBy": .list([.text("fullName"), .text("bornOn"), .text("phoneLastFour")]),
  ]
  private static let packet: Facts = [
    "items": .list([
      .group([
        "medium": .text("paper"), "type": .text("reports"), "title": .text("Report CT chest"),
        "final": .flag(true), "minorConsented": .flag(false), "sensitive": .list([]),
      ])
    ])
  ]
  private static let visit: [(String, Facts)] = [
    ("pickup.call", [:]), ("pickup.claimRole", ["part": .text("patient")]),
    ("pickup.identify", ["kind": .text("bornOn"), "typed": .text("03141971")]),
    ("pickup.identify", ["kind": .text("phoneLastFour"), "typed": .text("0148")]),
    (
      "pickup.showID",
      [
        "idKind": .text("driverLicence"), "attested": .flag(true), "photoMatches": .flag(true),
        "nameAttested": .flag(true),
      ]
    ), ("pickup.verifyPatient", [:]),
  ]
  private static let paper: Facts = [
    "kind": .text("authorization"), "patient": .text("100"), "patientName": .text("Anna Berg"),
    "isWritten": .flag(true), "inHand": .flag(true),
    "information": .text("CT chest, images and report"),
    "discloser": .text("St. Paul Radiology"), "recipients": .list([.text("Hale LLP")]),
    "purpose": .text("Legal"), "signer": .text("patient"),
    "signedOn": .day(Day("2026-03-15") ?? Day(number: 0)),
    "expiresOn": .day(Day("2026-12-31") ?? Day(number: 0)),
    "statements": .list([.text("revocation"), .text("conditioning"), .text("redisclosure")]),
    "types": .list([.text("reports")]),
  ]
}
