extension VisitReading {
  /// The ID that was shown, beside today's date.
  var photoID: PhotoID? {
    guard var found = visit.photoID else { return nil }
    found.today = around.today
    found.expiryTyped = around.policy.expiryTyped
    return found
  }

  /// The fallback that was shown, beside today's date.
  var fallback: FallbackID? {
    guard var found = visit.fallback else { return nil }
    found.today = around.today
    found.graceDays = around.policy.expiredIDGraceDays
    found.billDays = around.policy.utilityBillDays
    return found
  }

  /// The identifiers typed so far.
  var identifiers: Identifiers {
    Identifiers(
      findings: visit.identifiers, foundBy: visit.foundBy, lookAlike: !around.lookAlikes.isEmpty,
      limit: around.policy.wrongIdentifierLimit)
  }

  /// The bearer's note beside the bearer.
  var note: BearerClaim? {
    guard let claim = visit.claim, claim.part == .bearer else { return nil }
    let stands = [.received, .valid, .used].contains(shown?.stage ?? .unscanned)
    let form = stands && shown?.form.kind == .bearerNote ? shown?.form : nil
    return BearerClaim(
      note: form.map { noteFound($0) },
      bearerMatches: form.map { sameName($0.bearer, claim.name) } ?? false,
      bearerIdentified: [.identified, .verified, .cleared].contains(visit.stage),
      today: around.today, lifeDays: around.policy.noteLifeDays, request: around.request.id)
  }

  private func noteFound(_ form: DocumentForm) -> BearerClaim.Note {
    BearerClaim.Note(
      isWritten: form.isWritten,
      namesPatient: around.patient.map { SpokenName(form.patientName).matches($0.name) } ?? false,
      request: form.request,
      namesRecords: !form.request.isEmpty || !form.items.isEmpty || !form.information.isEmpty,
      isSigned: form.signer == .patient, dated: form.signedOn,
      usedFor: shown?.usedFor ?? "")
  }

  /// Whether this person's permission is written.
  var permission: Permission? {
    switch visit.claim?.part {
    case nil: nil
    case .patient, .representative: Permission(toThirdParty: false, isWritten: true)
    case .bearer: Permission(toThirdParty: true, isWritten: shown?.form.isWritten ?? false)
    case .recipient:
      Permission(toThirdParty: true, isWritten: around.paper?.form.isWritten ?? false)
    }
  }

  /// What this person would get beside what their paper lets them have.
  var scope: ScopeClaim? {
    guard let claim = visit.claim else { return nil }
    var scope = around.scope(items)
    switch claim.part {
    case .patient, .representative: return scope
    case .bearer:
      let named = Set(shown?.form.items ?? [])
      scope.uncovered = named.isEmpty ? [] : items.map(\.number).filter { !named.contains($0) }
      return scope
    case .recipient:
      let sender = Fold.key(claim.company.isEmpty ? claim.name : claim.company)
      let recipients = around.paper?.form.recipients.map { Fold.key($0) } ?? []
      scope.recipientNamed = !sender.isEmpty && recipients.contains(sender)
      return scope
    }
  }

  /// Whether this person acts for the patient.
  var representation: Representation? {
    guard let claim = visit.claim else { return nil }
    switch claim.part {
    case .patient: return person(.patient)
    case .representative:
      let proof = shown?.form.kind == .proof ? shown : around.authority
      return around.representation(
        Requester(relation: claim.relation, name: claim.name), acts: true, proof: proof,
        items: items)
    case .bearer:
      // What bearers say of themselves gives them no company's standing.
      return person(.other, claim.name)
    case .recipient:
      return person(claim.relation == .patient ? .other : claim.relation, claim.name)
    }
  }

  /// Somebody who acts for nobody.
  private func person(_ relation: Relation, _ name: String = "") -> Representation {
    around.representation(
      Requester(relation: relation, name: name), acts: false, proof: nil, items: items)
  }

  /// Identity and authority as they stand, for the check of one part.
  func verification(as part: Claim.Part?) -> Verification {
    Verification(
      identified: [.identified, .verified, .cleared].contains(visit.stage),
      authorised: visit.verifiedAt != nil, claimed: visit.claim?.part, verified: part,
      at: visit.verifiedAt, now: around.moment.instant,
      lifeMinutes: around.policy.verificationMinutes)
  }
}

/// Whether two spoken names have the same folded words, in any order; empty names equal nothing.
func sameName(_ a: String, _ b: String) -> Bool {
  let words = Fold.words(a).sorted()
  return !words.isEmpty && words == Fold.words(b).sorted()
}
