extension Acts {
  /// Notes that a person was sent to another office; no row is made and no clock runs.
  ///
  /// The journal alone keeps it, under the patient where one was named: it is not a request.
  func noteRedirect() throws -> Ruling {
    let mrn = facts.text("patient")
    guard try mrn.isEmpty || chart.patient(mrn) != nil else {
      return .invalid([
        InputError(
          field: "patient", says: "there is no patient \(mrn)",
          accepts: "an MRN on file, or nothing where none was named")
      ])
    }
    let topic = facts.word("topic", as: RedirectTopic.self)
    let practice = ground.policy.site(moment.site).flatMap { ground.policy.practice($0.practice) }
    var evidence = RequestEvidence()
    evidence.routing = Routing(topic, isKnown: topic != nil, at: practice)
    let contact = topic.flatMap { topic in
      practice?.contacts.first { $0.topic == topic.contact }
    }
    return withoutWrites(
      try decide(
        .request, .noteRedirect, on: Standing(id: mrn, version: 0, stage: RequestStage.unlogged),
        given: evidence,
        findings: ["office": contact?.office ?? "", "slip": contact?.slip ?? ""]
      ) { _ in [] })
  }

  /// The ruling of an act that is journalled and moves nobody's row.
  private func withoutWrites(_ ruling: consuming Ruling) -> Ruling {
    switch consume ruling {
    case .allowed(let act):
      return .allowed(
        Act(
          permits: Permits(), facts: [], evidence: act.evidence, subjects: act.subjects,
          stage: act.stage, findings: act.findings, recorded: act.recorded))
    case .refused(let refused): return .refused(refused)
    case .invalid(let errors): return .invalid(errors)
    }
  }
}
