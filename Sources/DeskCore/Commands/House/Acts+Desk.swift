extension Acts {
  /// The commands about the desk itself.
  func desk(_ name: String) throws -> Ruling {
    switch DeskAction(rawValue: name) {
    case .downtime: try declareDowntime()
    case .export: try takeOut()
    case .enterLater, nil: .invalid([CommandForm.unknown(command.do)])
    }
  }

  /// Declares that the desk worked on paper.
  private func declareDowntime() throws -> Ruling {
    guard let from = facts.instant("from"), let until = facts.instant("until") else {
      return .invalid([])
    }
    var evidence = DeskEvidence()
    evidence.downtime = DowntimeSpan(from: from, until: until, now: moment.instant)
    let id = "DT-\(try chart.nextNumber("DT"))"
    return try decide(
      .desk, .downtime, on: Standing(id: id, version: 0, stage: DeskStage.working),
      given: evidence, findings: ["id": id]
    ) { _ in
      [
        try Fact.created(
          Downtime(
            id: id, site: moment.site, from: from, until: until, reason: facts.text("reason"),
            declaredBy: user))
      ]
    }
  }

  /// Journals that a list is taken out, for what, and how much of it.
  private func takeOut() throws -> Ruling {
    guard let list = facts.word("list", as: DeskList.self),
      let format = facts.word("format", as: DeskList.Format.self)
    else { return .invalid([]) }
    guard !isBlank(facts.text("purpose")) else {
      return .invalid([
        InputError(field: "purpose", says: "is empty", accepts: "what the list is for")
      ])
    }
    var evidence = DeskEvidence()
    evidence.taken = TakenList(
      list: list, view: facts.text("view"), rows: facts.number("rows") ?? 0, format: format,
      purpose: facts.text("purpose"))
    return try decide(
      .desk, .export,
      on: Standing(id: DeskList.subject, version: 0, stage: DeskStage.working), given: evidence
    ) { _ in [] }
  }
}

extension DeskList {
  /// The subject under which the journal keeps what was taken out.
  public static let subject = "desk"
}
