@testable import DeskCore

extension SequenceWriter {
  /// What a desk would do next: go on with a visit, with a request, or take in something new.
  mutating func likely(on desk: SequenceDesk) -> SequenceStep {
    let visits = desk.chart.visits.values.filter { !PickupStage.terminal.contains($0.stage) }
      .sorted { $0.id < $1.id }
    if let visit = dice.pick(visits), dice.chance(75) { return next(visit, desk) }
    let open = desk.chart.requests.values
      .filter { !["cancelled", "merged", "redirected"].contains($0.stage.rawValue) }
      .sorted { $0.id < $1.id }
    guard let request = dice.pick(open), dice.chance(85) else { return next(matterOn: desk) }
    return next(request, desk)
  }

  private mutating func step(
    _ action: String, _ subject: String, _ desk: SequenceDesk, _ facts: Facts = [:]
  ) -> SequenceStep {
    SequenceStep(
      action: action, subject: subject, user: somebody(for: action, on: desk), facts: facts,
      after: 0)
  }

  // MARK: A visit

  private mutating func next(_ visit: Visit, _ desk: SequenceDesk) -> SequenceStep {
    switch visit.stage {
    case .waiting: step("pickup.call", visit.id, desk)
    case .atCounter: step("pickup.claimRole", visit.id, desk, claim(visit, desk))
    case .roleSet: identify(visit, desk)
    case .identified: verify(visit, desk)
    case .verified: step("pickup.recheck", visit.id, desk)
    default: step("pickup.handOver", visit.id, desk, handOver(visit, desk))
    }
  }

  private mutating func claim(_ visit: Visit, _ desk: SequenceDesk) -> Facts {
    let request = desk.chart.requests[visit.request]
    let parts: [Facts] = [
      ["part": .text("patient")], ["part": .text("patient")],
      ["part": .text("bearer"), "name": .text("Erik Berg"), "relation": .text("sibling")],
      ["part": .text("representative"), "name": .text("Eva Berg"), "relation": .text("parent")],
      [
        "part": .text("recipient"), "relation": .text("company"), "company": .text("Hale LLP"),
        "name": .text("Karl Bote"),
      ],
    ]
    let right =
      switch request?.track {
      case .access where request?.requester.relation == .parent: [2, 3, 3]
      case .authorization: [4, 4, 2]
      default: [0, 1, 2]
      }
    let index = dice.chance(90) ? dice.pick(right) : dice.pick(Array(parts.indices))
    return parts[index ?? 0]
  }

  private mutating func identify(_ visit: Visit, _ desk: SequenceDesk) -> SequenceStep {
    let mrn = desk.chart.requests[visit.request]?.patient ?? ""
    let matched = Set(visit.identifiers.filter(\.matches).map(\.kind.rawValue))
    let missing = ["bornOn", "phoneLastFour"].filter { !matched.contains($0) }
    guard let kind = missing.first, !dice.chance(4) else {
      return step(
        "pickup.showID", visit.id, desk,
        [
          "idKind": .text("driverLicence"), "attested": .flag(dice.chance(96)),
          "photoMatches": .flag(dice.chance(96)), "nameAttested": .flag(dice.chance(96)),
        ])
    }
    let truth = Ledger.truths[mrn]?[kind]?.first ?? ""
    return step(
      "pickup.identify", visit.id, desk,
      ["kind": .text(kind), "typed": .text(dice.chance(92) ? truth : "01011990")])
  }

  private mutating func verify(_ visit: Visit, _ desk: SequenceDesk) -> SequenceStep {
    let request = desk.chart.requests[visit.request]
    switch visit.claim?.part {
    case .representative:
      let paper = dice.chance(50) ? request?.authorityPaper ?? "" : ""
      return step(
        "pickup.verifyRepresentative", visit.id, desk, paper.isEmpty ? [:] : ["paper": .text(paper)]
      )
    case .bearer:
      if let note = usedNote(desk), dice.chance(15) {
        return step("pickup.verifyNote", visit.id, desk, ["paper": .text(note)])
      }
      let age = dice.pick([0, 1, 3, 3, 10, 29, 30, 31, 60]) ?? 3
      return step(
        "pickup.verifyNote", visit.id, desk,
        .note(dated: today(desk) - age, request: visit.request, spoiledNote()))
    case .recipient: return step("pickup.verifyRecipient", visit.id, desk)
    default: return step("pickup.verifyPatient", visit.id, desk)
    }
  }

  private mutating func spoiledNote() -> Facts {
    guard dice.chance(12) else { return [:] }
    let spoiled: [Facts] = [
      ["isSigned": .flag(false)], ["isWritten": .flag(false)], ["bearer": .text("Nils Berg")],
      ["request": .text("RQ-10099")], ["namesPatient": .flag(false)],
    ]
    return dice.pick(spoiled) ?? [:]
  }

  private mutating func usedNote(_ desk: SequenceDesk) -> String? {
    dice.pick(
      desk.chart.documents.values.filter { $0.form.kind == .bearerNote }.map(\.id).sorted())
  }

  private mutating func handOver(_ visit: Visit, _ desk: SequenceDesk) -> Facts {
    let waiting = desk.chart.requests[visit.request]?.items.count { !$0.released } ?? 0
    let counted = visit.covered.isEmpty ? waiting : visit.covered.count
    return [
      "count": .number(dice.chance(95) ? counted : counted + 1), "nameReadBack": .flag(true),
      "labelsReadBack": .flag(true), "signature": .text("signed"),
    ]
  }

  // MARK: A request

  private mutating func next(_ request: Request, _ desk: SequenceDesk) -> SequenceStep {
    if dice.chance(12) { return aside(request, desk) }
    let id = request.id
    switch request.stage {
    case .logged: return step("request.validate", id, desk)
    case .needsInfo: return step("request.cure", id, desk)
    case .validated: return step("request.assign", id, desk)
    case .pended: return step("request.resume", id, desk)
    case .inWork: return pack(request, desk)
    case .packed: return step("request.passCheck", id, desk, ["bin": .text("B-14")])
    case .ready:
      return step(
        "pickup.arrive", "", desk, ["request": .text(id), "foundBy": .text("requestNumber")])
    case .sendable:
      return step(request.track == .legal ? "request.sendUnderLaw" : "request.send", id, desk)
    case .recalled: return step("request.rework", id, desk)
    default: return step("request.misrelease", id, desk, ["cause": .text("wrongRecipient")])
    }
  }

  private mutating func pack(_ request: Request, _ desk: SequenceDesk) -> SequenceStep {
    let disc = (try? desk.chart.matters(ofRequest: request.id, as: MediaJob.self))?.first {
      [.verified, .shelved].contains($0.stage)
    }
    let paper = item(.paper, .reports, "")
    guard request.track != .legal else {
      return step(
        "request.packUnderLaw", request.id, desk,
        [
          "items": .list([paper]), "instrument": .text("courtOrder"),
          "citation": .text(dice.chance(90) ? "62-CV-26-1044" : ""),
          "inRecord": .flag(dice.chance(90)), "limited": .flag(dice.chance(90)),
        ])
    }
    let items = disc.map { [item(.disc, .images, $0.id), paper] } ?? [paper]
    return step("request.pack", request.id, desk, ["items": .list(items)])
  }

  private mutating func item(_ medium: Medium, _ type: RecordType, _ label: String) -> FormValue {
    let types: [RecordType] = [type, type, type, type, type, type, type, .notes]
    let sensitive: [FormValue] = dice.chance(6) ? [.text("mentalHealth")] : []
    return .group([
      "medium": .text(medium.rawValue), "type": .text((dice.pick(types) ?? type).rawValue),
      "title": .text("CT chest"), "final": .flag(dice.chance(95)), "label": .text(label),
      "minorConsented": .flag(false), "sensitive": .list(sensitive),
    ])
  }

  /// What happens to a request beside its way: its paper is revoked, its clock extended.
  private mutating func aside(_ request: Request, _ desk: SequenceDesk) -> SequenceStep {
    let id = request.id
    switch dice.number(0...10) {
    case 0 where !request.basis.isEmpty:
      return step("authorization.revoke", request.basis, desk, ["inWriting": .flag(true)])
    case 1:
      return step(
        "request.extend", id, desk,
        [
          "letter": .text(dice.pick(["LT-1", ""]) ?? ""), "reason": .text("film is off site"),
          "days": .number(dice.number(28...32)),
        ])
    case 2: return step("request.recall", id, desk, ["reason": .text("asked back")])
    case 3:
      return step(
        "request.split", id, desk, ["types": .words("reports"), "reason": .text("a part")])
    case 4: return step("request.deny", id, desk, denial(desk))
    case 5:
      return step(
        "request.closeIncomplete", id, desk,
        [
          "askedOn": .day(today(desk) - dice.number(28...32)),
          "answeredInWriting": .flag(dice.chance(50)),
        ])
    case 6: return step("request.closeUnclaimed", id, desk)
    case 7: return step("request.undo", id, desk)
    case 8:
      return step(
        "request.relink", id, desk,
        [
          "patient": .text(dice.pick(["100", "200"]) ?? ""), "cause": .text("sameName"),
          "matchedBy": .words("fullName", "bornOn"),
        ])
    case 9: return step("request.note", id, desk, ["text": .text("call back on Monday")])
    default: return step("request.notify", id, desk, ["channel": .text("phone")])
    }
  }

  private mutating func denial(_ desk: SequenceDesk) -> Facts {
    [
      "ground": .text(dice.pick(["notInRecordSet", "danger", "psychotherapyNotes"]) ?? ""),
      "because": .text("note of 12 March"), "professional": .text("Dr. Holm"),
      "licence": .text("MD 40122"), "judgedOn": .day(today(desk)), "mayGoTo": .text("Dr. Lund"),
      "letter": .group([
        "number": .text(dice.chance(80) ? "LT-8" : ""), "isPlain": .flag(true),
        "basis": .text("compiled for a suit"), "tellsReview": .flag(true),
        "complaintTo": .text("Privacy officer"), "complaintPhone": .text("651-555-0100"),
        "tellsHHS": .flag(true), "rest": .text("nothing"), "isHeldElsewhere": .flag(false),
      ]),
    ]
  }

  // MARK: Matters

  /// A disc, an amendment, an accounting, an incident goes on with facts from its form.
  private mutating func next(matterOn desk: SequenceDesk) -> SequenceStep {
    let machines = ["imaging.", "amendment.", "accounting.", "incident.", "death.", "adoption."]
    let machine = dice.pick(machines) ?? ""
    let forms = CommandForm.all.filter { $0.name.hasPrefix(machine) }
    guard let form = dice.pick(forms) else { return step("request.log", "", desk) }
    let plausible = PlausibleFacts(today: today(desk), now: desk.now)
    let facts = plausible.facts(for: form, &dice)
    let subject = form.needsSubject ? dice.pick(subjects(of: form.name, on: desk)) ?? "" : ""
    return step(form.name, subject, desk, facts)
  }
}
