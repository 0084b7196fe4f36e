extension RequestReading {
  /// Someone asking, or signing, in the patient's place, beside what they would receive.
  ///
  /// Whoever asks for the patient's own access and is not the patient acts for the patient, or has
  /// no business with it.
  func representation(for items: [PackedItem]) -> Representation {
    if let form = paper?.form, form.signer == .representative {
      let signer = Requester(relation: form.signerRelation, name: form.signerName)
      return representation(signer, acts: true, proof: authority, items: items)
    }
    let asks = request.requester
    let isOwn = request.track == .access || request.track == .directive
    return representation(
      asks, acts: isOwn && asks.relation != .patient, proof: authority, items: items)
  }

  /// The name of whoever acts for the patient: the one who signed, or the one who asks.
  var representative: String {
    if let form = paper?.form, form.signer == .representative { return form.signerName }
    return request.requester.relation == .patient ? "" : request.requester.name
  }

  /// Someone acting for the patient, with their paper.
  func representation(
    _ person: Requester, acts: Bool, proof: Document?, items: [PackedItem]
  ) -> Representation {
    var found = Representation(
      person, acts: acts, by: proof, of: patient, adoptions: adoptions, law: law, today: today)
    found.minorConsentedItems = items.filter { $0.minorConsented == true }.map(\.number)
    found.unreadItems = acts ? items.filter { $0.minorConsented == nil }.map(\.number) : []
    found.isDeclined = acts && declined.contains { sameName($0, person.name) }
    return found
  }
}

extension Representation {
  /// Somebody beside a patient, with the paper that they go by.
  init(
    _ person: Requester, acts: Bool, by proof: Document?, of patient: Patient?,
    adoptions: [AdoptionNotice], law: StateLaw?, today: Day
  ) {
    var until: Day?
    if case .date(let day)? = proof?.form.expiry { until = day }
    self.init(
      relation: person.relation, acts: acts, proof: proof?.form.proof,
      proofNames: proof.map { sameName($0.form.bearer, person.name) } ?? false, until: until,
      proofStands: proof?.stage == .valid, proofEnded: proof?.authorityEnded?.because,
      adoption: adoptions.standing(for: person.name, today: today), patientBorn: patient?.bornOn,
      patientDied: patient?.diedOn, law: ActingLaw(law), today: today)
  }
}
