extension Acts {
  /// Verifies the patient, or the recipient named in the authorization.
  func verify(_ action: PickupAction, _ reading: VisitReading) throws -> Ruling {
    var evidence = reading.evidence
    evidence.verification = reading.verification(
      as: action == .verifyPatient ? .patient : .recipient)
    return try decide(
      .pickup, action, on: reading.standing, given: evidence,
      subjects: [reading.visit.request] + paperNumbers(reading.around)
    ) { stage in
      try moved(reading.visit, to: stage) { $0.verifiedAt = moment.instant }
    }
  }

  /// Verifies a bearer by the patient's note, or a representative by their paper.
  ///
  /// The paper is one on file, or it is read at the counter and filed by this same act; a paper that
  /// does not do is not filed, the refusal says what it lacked.
  func verifyByPaper(_ action: PickupAction, _ reading: VisitReading) throws -> Ruling {
    let isNote = action == .verifyNote
    var read = reading
    let isRead = facts["isSigned"] != nil || facts["isWritten"] != nil || facts["proof"] != nil
    read.shown = try isRead ? shownPaper(isNote: isNote, reading) : paperOnFile(reading)
    read.visit.covered = facts.numbers("wanted")
    var evidence = read.evidence
    evidence.verification = read.verification(as: isNote ? .bearer : .representative)
    let number = read.shown?.id ?? ""
    let ruling = try decide(
      .pickup, action, on: reading.standing, given: evidence,
      subjects: [reading.visit.request] + (number.isEmpty ? [] : [number])
    ) { stage in
      try moved(reading.visit, to: stage) { visit in
        visit.verifiedAt = moment.instant
        visit.paper = number
        visit.covered = facts.numbers("wanted")
      }
    }
    guard isRead, let paper = read.shown else { return ruling }
    let known = reading.around.patient != nil
    return join(
      ruling, try file(paper.form, as: paper.id, by: .readAtCounter, patientKnown: known))
  }

  /// The paper that the command names, if it is this patient's.
  private func paperOnFile(_ reading: VisitReading) throws -> Document? {
    let paper = try chart.document(facts.text("paper"))
    return paper?.form.patient == reading.around.request.patient ? paper : nil
  }

  /// The paper as the rules read it at the counter, before it is filed.
  private func shownPaper(isNote: Bool, _ reading: VisitReading) throws -> Document {
    var document = Document(
      id: "AU-\(try chart.nextNumber("AU"))",
      received: Receipt(
        at: moment.instant, site: moment.site, day: moment.day, channel: .counter),
      form: readAtCounter(isNote: isNote, reading))
    document.stage = .valid
    return document
  }

  private func readAtCounter(isNote: Bool, _ reading: VisitReading) -> DocumentForm {
    let request = reading.around.request
    var form = DocumentForm(kind: isNote ? .bearerNote : .proof, patient: request.patient)
    form.isWritten = facts.flag("isWritten") ?? !isNote
    form.signer = facts.flag("isSigned") == true ? .patient : .nobody
    form.signedOn = facts.day("dated")
    form.bearer = facts.text("bearer")
    form.patientName =
      facts.flag("namesPatient") == true ? (reading.around.patient?.name.spoken ?? "") : ""
    form.request = facts.text("request")
    form.items = facts.numbers("items")
    form.information = facts.text("information")
    form.proof = facts.word("proof")
    if let until = facts.day("until") { form.expiry = .date(until) }
    return form
  }
}
