extension Acts {
  /// Lets someone see a child's or a ward's record online, as far as their proof goes (R-99).
  func grantProxy() throws -> Ruling {
    let mrn = facts.text("patient")
    let patient = try chart.patient(mrn)
    let papers = try chart.documents(ofPatient: mrn)
    let proof = papers.first { $0.id == facts.text("proof") && $0.form.kind == .proof }
    let person = try proxy(of: patient, by: proof)
    var evidence = DocumentEvidence()
    let arrival = try arrival()
    evidence.intake = arrival.intake
    evidence.proxy = person
    let id = "AU-\(try chart.nextNumber("AU"))"
    let subject = Standing(id: id, version: 0, stage: DocumentStage.unscanned)
    return try decide(
      .authorization, .grantProxy, on: subject, given: evidence,
      subjects: proof.map { [$0.id] } ?? [],
      findings: ["id": id]
    ) { stage in
      var grant = Document(
        id: id, received: arrival.receipt,
        form: DocumentForm(proxy: person, named: facts.text("name"), by: proof, patient: mrn))
      grant.stage = stage
      return [try Fact.created(grant)]
    }
  }

  /// Adds the end of the proxy grants that rest on a proof which ends (R-99).
  func endingGrants(by proof: Document, _ ruling: consuming Ruling) throws -> Ruling {
    let grants = try chart.documents(ofPatient: proof.form.patient).filter {
      $0.form.kind == .proxyGrant && $0.form.authorityDescribed == proof.id && $0.stage == .valid
    }
    let end = AuthorityEnd(because: .proofEnded, on: moment.day)
    return try ending(grants, as: end, ruling)
  }

  private func proxy(of patient: Patient?, by proof: Document?) throws -> Representation {
    let person = Requester(relation: facts.word("relation") ?? .other, name: facts.text("name"))
    var found = Representation(
      person, acts: person.relation != .patient, by: proof, of: patient,
      adoptions: try chart.matters(ofPatient: patient?.mrn ?? "", as: AdoptionNotice.self),
      law: ground.policy.site(moment.site).map { ground.policy.law(of: $0.state) },
      today: moment.day)
    found.isDeclined = try isDeclined(person.name, patient: patient?.mrn ?? "")
    return found
  }
}

extension DocumentForm {
  /// A proxy grant, which ends when the authority behind it does: a parent's at midnight at the
  /// start of the 18th birthday, any other's on the last day that its proof gives.
  init(proxy person: Representation, named name: String, by proof: Document?, patient: String) {
    self.init(kind: .proxyGrant, patient: patient)
    bearer = name
    self.proof = person.proof
    authorityDescribed = proof?.id ?? ""
    information = "the record online"
    let majority = person.isParental ? person.patientBorn?.majority : nil
    let days = [majority.map { $0 - 1 }, person.until].compactMap { $0 }
    expiry =
      days.min().map { .date($0) } ?? .event("the authority that \(authorityDescribed) proves")
  }
}
