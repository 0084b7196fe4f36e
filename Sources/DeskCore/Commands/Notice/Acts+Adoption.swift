extension Acts {
  /// The commands of the adoption machine.
  func adoption(_ name: String) throws -> Ruling {
    guard let action = AdoptionAction(rawValue: name) else {
      return .invalid([CommandForm.unknown(command.do)])
    }
    if let error = try strangeChart() { return .invalid([error]) }
    if action == .receive { return try receiveAdoption() }
    guard let notice = try chart.matter(command.on, as: AdoptionNotice.self) else {
      return .invalid([notFound("notice")])
    }
    switch action {
    case .accept, .route: return try pass(action, notice)
    case .apply: return try apply(notice)
    case .takeEffect: return try takeEffect(notice, by: .takeEffect)
    case .receive, .refuse, .schedule, .undo, .backToAccepted:
      return .invalid([CommandForm.unknown(command.do)])
    }
  }

  private func receiveAdoption() throws -> Ruling {
    let id = "NT-\(try chart.nextNumber("NT"))"
    let (receipt, intake) = try noticeArrival()
    var notice = AdoptionNotice(id: id, patient: facts.text("patient"), received: receipt)
    notice.take(facts)
    var evidence = AdoptionEvidence()
    evidence.intake = intake
    return try decide(
      .adoption, .receive, on: notice.standing, given: evidence,
      subjects: notice.charts, findings: ["id": id]
    ) { stage in
      notice.stage = stage
      return [try Fact.created(notice)]
    }
  }

  /// Accepts the paper or refuses it for good; passes an accepted one to data integrity.
  private func pass(_ action: AdoptionAction, _ notice: AdoptionNotice) throws -> Ruling {
    var after = notice
    after.take(facts)
    return try decide(
      .adoption, action, on: notice.standing, given: try evidence(after), subjects: after.charts
    ) { stage in
      try moved(notice, to: stage) { $0.take(facts) }
    } failed: { stage in
      try moved(notice, to: stage) { $0.take(facts) }
    }
  }

  private func evidence(_ notice: AdoptionNotice) throws -> AdoptionEvidence {
    var evidence = AdoptionEvidence()
    evidence.paper = AdoptionPaper(
      kind: notice.paper, pagesPresent: notice.pagesPresent, pagesStated: notice.pagesStated)
    evidence.decree = Decree(
      chartKnown: try chart.patient(notice.patient) != nil, decreedOn: notice.decreedOn,
      parents: notice.parents, today: moment.day)
    return evidence
  }

  /// Applies a decree: at once where its day has come, else on its date.
  ///
  /// The proofs of the parents whom it names are made out now; R-40 reads the date with them. The
  /// chart is not touched: the child's name and parents there are data integrity's own (R-88).
  private func apply(_ notice: AdoptionNotice) throws -> Ruling {
    guard let ahead = notice.decreedOn, ahead > moment.day else {
      return try filingProofs(from: notice, try takeEffect(notice, by: .apply))
    }
    let ruling = try decide(
      .adoption, .schedule, on: notice.standing, given: try evidence(notice),
      subjects: notice.charts
    ) { stage in
      try moved(notice, to: stage) { $0.due = ahead }
    }
    return try filingProofs(from: notice, ruling)
  }

  /// The decree is in force: the other parents' authority ends, and packets for them come back.
  private func takeEffect(_ notice: AdoptionNotice, by action: AdoptionAction) throws -> Ruling {
    let ruling = try decide(
      .adoption, action, on: notice.standing, given: try evidence(notice), subjects: notice.charts
    ) { stage in
      try moved(notice, to: stage) { $0.due = nil }
    }
    guard let decreedOn = notice.decreedOn, decreedOn <= moment.day else { return ruling }
    let change = try ParentsChange(chart, by: notice, acts: self)
    let end = AuthorityEnd(because: .adoption, on: decreedOn, notice: notice.id)
    return try recalling(
      change.packets, because: "a decree of adoption is in force (\(notice.id))",
      ending(change.papers, as: end, ruling))
  }

  /// Adds a proof for each parent whom the decree names.
  private func filingProofs(from notice: AdoptionNotice, _ ruling: consuming Ruling) throws
    -> Ruling
  {
    var whole = ruling
    var last = 0
    for parent in notice.parents where !isBlank(parent) {
      // A chart in memory gives the same number until the act is done.
      let number = max(last + 1, try chart.nextNumber("AU"))
      last = number
      whole = join(whole, try fileProof("AU-\(number)", for: parent, from: notice))
    }
    return whole
  }

  private func fileProof(_ id: String, for parent: String, from notice: AdoptionNotice) throws
    -> Ruling
  {
    var evidence = DocumentEvidence()
    evidence.decree = try self.evidence(notice).decree
    let subject = Standing(id: id, version: 0, stage: DocumentStage.unscanned)
    return try decide(
      .authorization, .fileDecree, on: subject, by: [.system], given: evidence
    ) { stage in
      var form = DocumentForm(kind: .proof, patient: notice.patient)
      form.proof = .adoptionDecree
      form.bearer = parent
      form.signedOn = notice.decreedOn
      form.authorityDescribed = "decree of adoption, \(notice.id)"
      var paper = Document(id: id, received: notice.received, form: form)
      paper.stage = stage
      return [try Fact.created(paper)]
    }
  }
}
