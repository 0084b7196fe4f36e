extension RequestReading {
  /// What is guarded in a packet.
  func sensitive(_ items: [PackedItem]) -> SensitiveClaim {
    SensitiveClaim(
      items: items.map {
        SensitiveClaim.Item(number: $0.number, type: $0.type, categories: $0.sensitive)
      }, toPatient: isForPatient, isAccess: [.access, .directive].contains(request.track),
      selected: request.track == .legal || request.track == .access
        ? request.wanted.sensitive : paper?.form.scope.sensitive ?? [],
      form: paper?.form, programOrder: request.law?.instrument == .programOrder)
  }

  /// Whether the patient in person asks for their own record; a parent is another person here.
  var isForPatient: Bool {
    request.track == .access && request.requester.relation == .patient
  }

  /// Media asked, packed and agreed.
  func format(_ items: [PackedItem]) -> FormatClaim {
    FormatClaim(
      isTheirs: request.track == .access || request.track == .directive,
      asked: request.wanted.media, packed: Set(items.map(\.medium)), agreed: request.agreedMedia)
  }

  /// What the law's demand rests on, as far as it is recorded.
  var demand: LegalDemand {
    let law = request.law
    return LegalDemand(
      track: request.track, state: site?.state, instrument: law?.instrument,
      citation: law?.citation ?? "", inRecord: law?.inRecord ?? false,
      assurance: law?.assurance ?? false, limited: law?.limited ?? false)
  }

  /// What a directive says.
  var directive: DirectiveClaim {
    let needsNoAddress: Set<Delivery> = [.pickup, .inspection, .link, .portal]
    return DirectiveClaim(
      track: request.track, inWriting: request.inWriting, signed: request.signed,
      recipient: request.wanted.recipient,
      hasDestination: needsNoAddress.contains(request.delivery)
        || !request.destination.isEmpty && request.destinationInWriting,
      media: request.wanted.media)
  }
}
