extension Acts {
  /// The commands of the files' machine.
  func paper(_ name: String) throws -> Ruling {
    switch PaperAction(rawValue: name) {
    case .file: return try fileAway()
    case .open:
      guard let file = try chart.matter(command.on, as: PaperScan.self) else {
        return .invalid([notFound("file")])
      }
      return try open(file)
    case nil: return .invalid([CommandForm.unknown(command.do)])
    }
  }

  /// Files a scan or a picture of a paper under what it belongs to.
  ///
  /// The bytes are on the disk before the store lands this; a store asks its folder.
  private func fileAway() throws -> Ruling {
    guard let patient = try patientOfSubject() else {
      return .invalid([notFound("paper, request, visit, notice or other matter")])
    }
    let (stamp, errors) = claimedStamp()
    guard let stamp else { return .invalid(errors) }
    let id = "PF-\(try chart.nextNumber("PF"))"
    return try decide(
      .paper, .file, on: Standing(id: id, version: 0, stage: PaperStage.unfiled),
      given: PaperEvidence(), subjects: [command.on], findings: ["id": id, "hash": stamp.hash]
    ) { stage in
      var file = PaperScan(
        id: id, subject: command.on, patient: patient, stamp: stamp, name: facts.text("name"),
        filed: sighting())
      file.stage = stage
      return [try Fact.created(file)]
    }
  }

  /// Journals who opens a file, before anything of it is shown.
  private func open(_ file: PaperScan) throws -> Ruling {
    var evidence = PaperEvidence()
    evidence.viewer = PaperViewer(isAllowed: ground.policy.papers.viewer)
    return try decide(
      .paper, .open, on: file.standing, given: evidence, subjects: [file.subject],
      findings: ["hash": file.stamp.hash]
    ) { stage in
      try moved(file, to: stage) { $0.opened.append(sighting()) }
    }
  }

  /// A look here and now.
  func sighting(file: String = "") -> Sighting {
    Sighting(by: user, at: moment.instant, site: moment.site, file: file)
  }

  /// What the command says the file is, or what is wrong with that.
  private func claimedStamp() -> (PaperStamp?, [InputError]) {
    let hash = facts.text("hash")
    let size = facts.number("size") ?? 0
    let megabytes = ground.policy.papers.limitMegabytes
    guard PaperStamp.isHash(hash) else {
      return (
        nil,
        [
          InputError(
            field: "hash", says: "is no digest", accepts: "SHA-256 in 64 hexadecimal digits")
        ]
      )
    }
    guard size <= megabytes * 1_000_000 else {
      return (nil, [PaperScan.tooLarge(limit: megabytes)])
    }
    guard let kind = facts.word("kind", as: PaperStamp.Kind.self) else { return (nil, []) }
    return (PaperStamp(hash: hash, kind: kind, size: size), [])
  }

  /// The patient of what the command is about; empty where it has none yet, nil where it is not there.
  private func patientOfSubject() throws -> String? {
    let id = command.on
    return try chart.document(id)?.form.patient ?? chart.request(id)?.patient
      ?? chart.matter(id, as: Amendment.self)?.patient
      ?? chart.matter(id, as: Accounting.self)?.patient
      ?? chart.matter(id, as: DeathNotice.self)?.patient
      ?? chart.matter(id, as: AdoptionNotice.self)?.patient
      ?? chart.matter(id, as: Incident.self)?.patient
      ?? chart.visit(id).flatMap { try chart.request($0.request)?.patient }
  }
}

extension PaperScan {
  /// The error for a file that the house does not take for its size.
  package static func tooLarge(limit megabytes: Int) -> InputError {
    InputError(
      field: "size", says: "the file is too large",
      accepts: "at most \(megabytes) MB (papers.limitMegabytes in the policy)")
  }
}
