extension Acts {
  /// Registers a patient whom no search found.
  func patient(_ name: String) throws -> Ruling {
    guard name == PatientAction.register.rawValue else {
      return .invalid([CommandForm.unknown(command.do)])
    }
    let patient = Patient(facts)
    let known = try chart.patient(patient.mrn) != nil
    let subject = Standing(
      id: patient.mrn, version: 0, stage: known ? PatientStage.registered : .unknown)
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
