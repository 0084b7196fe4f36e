extension Acts {
  /// The commands of the patients' machine.
  func patient(_ name: String) throws -> Ruling {
    switch PatientAction(rawValue: name) {
    case .register: try register()
    case .addStudy: try addStudy()
    case .merge: try mergeChart()
    case .unmerge: try unmergeChart()
    case .correct: try correctChart()
    case .recordDeath, .clearDeath, nil: .invalid([CommandForm.unknown(command.do)])
    }
  }

  /// Enters a study that the archive has and the chart system did not send.
  private func addStudy() throws -> Ruling {
    guard let patient = try chart.patient(command.on) else {
      return .invalid([notFound("patient")])
    }
    let accession = facts.text("accession")
    guard try chart.study(accession) == nil else {
      return .invalid([
        InputError(
          field: "accession", says: "\(accession) is on file already",
          accepts: "an accession number that is not on file")
      ])
    }
    let study = Study(
      accession: accession, mrn: patient.mrn, uid: facts.text("uid"),
      modality: facts.text("modality"), title: facts.text("title"), on: facts.day("on"))
    return try decide(
      .patient, .addStudy, on: patient.standing, given: PatientEvidence(),
      findings: ["id": accession]
    ) { _ in
      [try Fact.created(study)]
    }
  }

  /// Registers a patient whom no search found.
  private func register() throws -> Ruling {
    let patient = Patient(facts)
    let known = try chart.patient(patient.mrn)
    let subject =
      known?.standing ?? Standing(id: patient.mrn, version: 0, stage: PatientStage.unknown)
    return try decide(
      .patient, .register, on: subject, given: PatientEvidence(),
      findings: ["id": patient.mrn]
    ) { _ in
      [try Fact.created(patient)]
    }
  }
}

extension Patient {
  /// A patient from the facts of a command.
  init(_ facts: Facts) {
    self.init(
      mrn: facts.text("mrn"),
      name: PersonName(
        family: facts.text("family"), given: facts.text("given"), middle: facts.text("middle"),
        suffix: facts.text("suffix")),
      formerFamily: facts.text("formerFamily"), bornOn: facts.day("bornOn"),
      sex: facts.text("sex").isEmpty ? "unknown" : facts.text("sex"), phone: facts.text("phone"),
      email: facts.text("email"), address: Address(facts.group("address")),
      language: facts.text("language"))
  }
}
