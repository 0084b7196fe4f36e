extension RequestReading {
  /// What the release rests on.
  var basis: ReleaseBasis {
    let ground: ReleaseBasis.Ground =
      switch request.track {
      case .access: .access
      case .legal: .legal
      default: paper.map { .paper(ReleaseBasis.Paper($0)) } ?? .nothing
      }
    return ReleaseBasis(
      ground: ground, track: request.track, today: today, term: ConsentTerm(law))
  }

  /// The fields of an access request.
  var access: AccessFields {
    AccessFields(
      track: request.track, hasPatient: patient != nil, hasRecords: !request.wanted.types.isEmpty,
      hasFormat: !request.wanted.media.isEmpty, hasDelivery: true, inWriting: request.inWriting,
      signed: request.signed)
  }

  /// How the patient was found.
  var match: PatientMatch {
    PatientMatch(
      patientKnown: patient != nil, matchedBy: request.matchedBy, lookAlike: !lookAlikes.isEmpty)
  }

  /// Whether whoever receives it may, in writing.
  var permission: Permission {
    guard request.track != .access else {
      return Permission(toThirdParty: false, isWritten: request.inWriting)
    }
    // What a law demands is its own permission, in writing.
    let isWritten = request.track == .legal ? request.inWriting : paper?.form.isWritten ?? false
    return Permission(toThirdParty: true, isWritten: isWritten)
  }

  /// What would leave: the packet once there is one, else what was asked for.
  func released(_ items: [PackedItem]) -> Scope {
    guard !items.isEmpty else { return request.wanted }
    let days = items.compactMap(\.on)
    var scope = request.wanted
    scope.types = Set(items.map(\.type))
    scope.media = Set(items.map(\.medium))
    scope.sensitive = Set(items.flatMap { $0.sensitive ?? [] })
    if let first = days.min(), let last = days.max() {
      scope.dates = DateRange(from: first, to: last)
    }
    return scope
  }

  /// Items of which nobody knows the day of service.
  private func undated(_ items: [PackedItem]) -> [Int] {
    items.filter { $0.on == nil }.map(\.number)
  }

  /// What would leave beside what the paper authorises.
  func scope(_ items: [PackedItem]) -> ScopeClaim {
    guard request.track != .access else {
      return ScopeClaim(released: released(items), authorised: nil, recipientNamed: true)
    }
    guard request.track != .legal else {
      // What the law asks for is what the privacy officer wrote down as wanted.
      return ScopeClaim(
        released: released(items), authorised: request.wanted,
        recipientNamed: !isBlank(request.wanted.recipient), undated: undated(items))
    }
    let recipient = Fold.key(request.wanted.recipient)
    let named = paper?.form.recipients.contains { Fold.key($0) == recipient } ?? false
    return ScopeClaim(
      released: released(items), authorised: paper?.form.scope,
      recipientNamed: named && !recipient.isEmpty, undated: undated(items))
  }

  /// The restrictions on file beside the release, and beside whoever would take it away.
  func restriction(_ items: [PackedItem], takenBy takers: [String] = []) -> RestrictionCheck {
    let terms = restrictions.compactMap(\.form.restriction)
    let receivers = [request.wanted.recipient, request.requester.name] + takers
    let named = terms.flatMap(\.recipients).contains { barred in
      receivers.contains { sameName($0, barred) }
    }
    return RestrictionCheck(
      restrictions: terms, recipientNamed: named, toHealthPlan: isForHealthPlan,
      requiredByLaw: request.track == .legal,
      paidItems: items.filter { $0.paidOutOfPocket != false }.map(\.number))
  }

  /// Whether it goes to a health plan; who asked for a third party without saying who they are may
  /// be one.
  private var isForHealthPlan: Bool {
    switch request.requester.relation {
    case .healthPlan: true
    case .patient: ![.access, .directive].contains(request.track)
    default: false
    }
  }

  /// Where it would be sent.
  var address: DeliveryAddress {
    let billing = patient?.address ?? Address()
    let key = Fold.key(request.destination.line)
    let hidden = confidential.contains {
      $0.stage == .valid && Fold.key($0.form.information) == key && !key.isEmpty
    }
    return DeliveryAddress(
      delivery: request.delivery, destination: request.destination, billing: billing,
      isBilling: confidential.isEmpty && !key.isEmpty && key == Fold.key(billing.line),
      namedInWriting: request.destinationInWriting && !request.destination.isEmpty,
      confidential: hidden, toPatient: request.track == .access)
  }

  /// The packet's place beside a site.
  func custody(at other: String) -> Custody {
    Custody(
      heldAt: request.heldAt, counter: other,
      samePractice: policy.samePractice(request.heldAt, other), goingTo: request.goingTo)
  }

  /// Where the packet lies, and where it is wanted.
  var place: PickupPlace {
    PickupPlace(
      heldAt: request.heldAt, collectAt: request.collectAt, goingTo: request.goingTo,
      isLaidOut: isLaidOut, isAnsweredFor: isAnsweredFor)
  }

  /// Everything that validating, packing, sending and handing over read of the request itself.
  func evidence(items: [PackedItem]) -> RequestEvidence {
    var evidence = RequestEvidence()
    evidence.match = match
    evidence.access = access
    evidence.basis = basis
    evidence.form = paper?.form
    evidence.permission = permission
    evidence.representation = representation(for: items)
    evidence.scope = scope(items)
    evidence.restriction = restriction(items)
    evidence.counterTrack = CounterTrack(track: request.track, atCounter: true)
    evidence.packet = Packet(items: items)
    evidence.sensitive = sensitive(items)
    evidence.format = format(items)
    evidence.demand = demand
    evidence.directive = directive
    evidence.life = patientsAccess
    evidence.collection = place
    evidence.attachments = attachments(amendments, items: items, enclosed: wholeEnclosures)
    return evidence
  }
}
