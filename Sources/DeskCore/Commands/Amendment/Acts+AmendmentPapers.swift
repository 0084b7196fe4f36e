extension Acts {
  /// Links what was accepted, and tells the individual and those who rely on the record.
  func carryOut(_ action: AmendmentAction, _ row: Amendment) throws -> Ruling {
    var told = row
    told.records += facts.texts("records").filter { !told.records.contains($0) }
    told.toTell += facts.texts("toTell").filter { !told.toTell.contains($0) }
    told.told += facts.texts("told").filter { !told.told.contains($0) }
    if let agreed = facts.flag("agreed") { told.agreed = agreed }
    if !facts.text("letter").isEmpty { told.acceptanceLetter = facts.text("letter") }
    var evidence = AmendmentEvidence()
    evidence.completion = told.completion
    let partly = action == .inform && row.stage == .amendmentCompleted && row.denied != nil
    return try decide(
      .amendment, partly ? .informOfPart : action, on: row.standing, given: evidence
    ) { stage in
      try ended(row, stage) { new in
        if partly { new.clock.answered = today(at: row.site) }
        new.records = told.records
        new.toTell = told.toTell
        new.told = told.told
        new.agreed = told.agreed
        new.acceptanceLetter = told.acceptanceLetter
      }
    }
  }

  /// What follows a denial: a statement, its rebuttal or none, or the papers alone.
  func disagree(_ action: AmendmentAction, _ row: Amendment) throws -> Ruling {
    let text = facts.text("text")
    var evidence = AmendmentEvidence()
    evidence.completion = row.completion
    evidence.statement = DisagreementStatement(
      isDenied: row.denied != nil, inWriting: facts.flag("inWriting") ?? false,
      length: text.count, limit: ground.policy.privacy.statementLimit)
    evidence.rebuttal = Rebuttal(
      isWritten: !text.isEmpty, copySent: facts.flag("copySent") ?? false)
    evidence.wish = AttachmentWish(byIndividual: facts.flag("byIndividual") ?? false)
    return try decide(.amendment, action, on: row.standing, given: evidence) { stage in
      try ended(row, stage) { new in
        switch action {
        case .disagree: new.statement = text
        case .rebut: new.rebuttal = text
        case .attachRequest: new.requestGoesAlong = true
        default: break
        }
      }
    }
  }

  /// An amendment's row after a move, with its last days where the stage is an end.
  func ended(
    _ old: Amendment, _ stage: AmendmentStage, _ change: (inout Amendment) -> Void = { _ in }
  ) throws -> [Fact] {
    try moved(old, to: stage) { new in
      change(&new)
      guard AmendmentStage.terminal.contains(stage) else { return }
      let today = today(at: old.site)
      new.closedOn = today
      if stage == .completed, new.clock.answered == nil { new.clock.answered = today }
    }
  }
}

extension Amendment {
  /// What is done of what an acceptance asks for.
  var completion: AmendmentCompletion {
    AmendmentCompletion(
      isAccepted: isAccepted, fromOutside: fromOutside, records: records,
      individualTold: !acceptanceLetter.isEmpty, agreed: agreed, toTell: toTell, told: told)
  }
}

extension RequestReading {
  /// The amendments' papers that belong to items of the packet, and those that are enclosed.
  ///
  /// The amendments are all of the patient's, in any stage.
  func attachments(
    _ amendments: [Amendment], items: [PackedItem], enclosed: [String]
  ) -> AmendmentAttachments {
    AmendmentAttachments(
      belonging: amendments.compactMap { amendment in
        let touched = items.filter { amendment.target.includes($0) }.map(\.number)
        guard !amendment.boundPapers.isEmpty, !touched.isEmpty else { return nil }
        return .init(amendment: amendment.id, papers: amendment.boundPapers, items: touched)
      }, enclosed: enclosed)
  }

  /// The amendments all of whose papers went into the packet; a paper bound since then did not.
  var wholeEnclosures: [String] {
    let packed = Set(request.enclosedPapers ?? [])
    return amendments.filter { packed.isSuperset(of: $0.paperNames) }.map(\.id)
  }

  /// The papers, as they stand now, of the amendments that are being enclosed.
  func papers(of enclosed: [String]) -> [String] {
    amendments.filter { enclosed.contains($0.id) }.flatMap(\.paperNames)
  }
}

extension Amendment {
  /// Its papers that go along, each by the amendment and its kind.
  fileprivate var paperNames: [String] { boundPapers.map { "\(id) \($0.rawValue)" } }
}
