import DeskCore

/// The peer of the rule book: plain chains of `if`s over the same nouns, which say yes or no.
enum PlainChecks {
  /// Whether a request is in order.
  static func inOrder(_ evidence: RequestEvidence) -> Bool {
    guard let match = evidence.match, match.patientKnown, match.matchedBy.count >= 2 else {
      return false
    }
    guard let access = evidence.access, access.hasRecords, access.signed else { return false }
    guard let directive = evidence.directive, directive.track != .directive else { return false }
    return mayLeave(evidence)
  }

  /// Whether a packet may be packed.
  static func mayPack(_ evidence: RequestEvidence) -> Bool {
    guard let scope = evidence.scope, scope.recipientNamed else { return false }
    guard let restriction = evidence.restriction, restriction.restrictions.isEmpty else {
      return false
    }
    guard let track = evidence.counterTrack, track.track != .legal else { return false }
    guard let attachments = evidence.attachments,
      attachments.belonging.allSatisfy({ attachments.enclosed.contains($0.amendment) })
    else { return false }
    guard let sensitive = evidence.sensitive, sensitive.toPatient else { return false }
    guard let enclosures = evidence.enclosures, !enclosures.areNeeded else { return false }
    guard let demand = evidence.demand, demand.track != .legal else { return false }
    guard let packet = evidence.packet, packet.items.allSatisfy(\.isFinal) else { return false }
    guard let format = evidence.format, format.packed.isSubset(of: format.asked) else {
      return false
    }
    guard evidence.fee != nil else { return false }
    return mayLeave(evidence)
  }

  /// What is asked of the paper and the person whenever something leaves.
  private static func mayLeave(_ evidence: RequestEvidence) -> Bool {
    guard let basis = evidence.basis, basis.track == .access else { return false }
    guard let permission = evidence.permission, permission.isWritten else { return false }
    guard let person = evidence.representation, !person.acts, person.patientDied == nil else {
      return false
    }
    guard let life = evidence.life, life.diedOn == nil else { return false }
    return true
  }

  /// Whether the person at the counter may have the packet.
  static func mayCollect(_ evidence: PickupEvidence) -> Bool {
    guard let moment = evidence.moment, moment.isOpen else { return false }
    guard let custody = evidence.custody, custody.heldAt == custody.counter else { return false }
    guard let track = evidence.counterTrack, track.track != .legal else { return false }
    guard let check = evidence.verification, check.identified, check.authorised else {
      return false
    }
    guard let photo = evidence.photoID, photo.photoMatches == true else { return false }
    guard evidence.nameOnID != nil else { return false }
    guard let identifiers = evidence.identifiers,
      identifiers.findings.count(where: { $0.matches && $0.kind != identifiers.foundBy }) >= 2
    else { return false }
    guard let basis = evidence.basis, basis.track == .access else { return false }
    guard let scope = evidence.scope, scope.recipientNamed else { return false }
    guard let permission = evidence.permission, permission.isWritten else { return false }
    guard let person = evidence.representation, !person.acts, person.patientDied == nil else {
      return false
    }
    guard let restriction = evidence.restriction else { return false }
    return restriction.restrictions.isEmpty
  }

  /// Whether an authorization lacks nothing.
  static func isWhole(_ evidence: DocumentEvidence) -> Bool {
    guard let form = evidence.form, form.isWritten, form.signer == .patient else { return false }
    guard !form.information.isEmpty, !form.discloser.isEmpty, !form.recipients.isEmpty,
      !form.purpose.isEmpty, form.signedOn != nil
    else { return false }
    guard case .date = form.expiry, form.statements.count == 3 else { return false }
    guard form.combinedWith.isEmpty, !form.conditionsTreatment else { return false }
    return evidence.permission?.isWritten == true
  }
}
