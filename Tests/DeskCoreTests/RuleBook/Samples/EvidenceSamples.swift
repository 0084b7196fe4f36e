@testable import DeskCore

/// Good evidence for the counter, by who stands there.
enum PickupSample: String, CaseIterable, Sendable {
  case patient, byFallback, parent, widow, bearer, recipient, consent

  var evidence: PickupEvidence {
    var evidence = counter
    switch self {
    case .patient: break
    case .byFallback:
      evidence.photoID = nil
      evidence.fallback = Sample.fallback
    case .parent: represent(Sample.parent, in: &evidence)
    case .widow: represent(Sample.widow, in: &evidence)
    case .bearer: bear(in: &evidence)
    case .recipient: receive(.authorization, by: .company, on: Sample.authorized, in: &evidence)
    case .consent: receive(.provider, by: .provider, on: Sample.consented, in: &evidence)
    }
    return evidence
  }

  /// The patient in person, with a licence.
  private var counter: PickupEvidence {
    var evidence = PickupEvidence()
    evidence.moment = try? Sample.moment()
    evidence.custody = Sample.custody
    evidence.basis = Sample.ownRight
    evidence.scope = Sample.ownScope
    evidence.permission = Sample.inPerson
    evidence.representation = Sample.stranger()
    evidence.claim = Claim(part: .patient)
    evidence.photoID = Sample.licence
    evidence.nameOnID = Sample.name
    evidence.identifiers = Sample.identifiers
    evidence.verification = Sample.verification(.patient)
    evidence.restriction = Sample.unrestricted
    evidence.counterTrack = Sample.track(.access)
    evidence.handOver = Sample.handOver
    evidence.sitting = Sitting(isAsked: false)
    evidence.undo = Sample.undo
    return evidence
  }

  private func represent(_ person: Representation, in evidence: inout PickupEvidence) {
    evidence.claim = Claim(part: .representative, name: "Eva Berg", relation: person.relation)
    evidence.representation = person
    evidence.verification = Sample.verification(.representative)
  }

  private func bear(in evidence: inout PickupEvidence) {
    evidence.claim = Claim(part: .bearer, name: "Nils Berg", relation: .sibling)
    evidence.representation = Sample.stranger(.sibling)
    evidence.permission = Sample.inWriting
    evidence.note = Sample.bearer
    evidence.verification = Sample.verification(.bearer)
  }

  private func receive(
    _ track: Track, by relation: Relation, on basis: ReleaseBasis,
    in evidence: inout PickupEvidence
  ) {
    evidence.claim = Claim(part: .recipient, relation: relation, company: "Acme Mutual")
    evidence.representation = Sample.stranger(relation)
    evidence.basis = basis
    evidence.scope = Sample.authorisedScope
    evidence.permission = Sample.inWriting
    evidence.verification = Sample.verification(.recipient)
    evidence.counterTrack = Sample.track(track)
    evidence.handOver?.track = track
  }
}

/// Good evidence for a request, by what it rests on.
enum RequestSample: String, CaseIterable, Sendable {
  case own, byParent, authorized, consented

  var evidence: RequestEvidence {
    var evidence = surroundings
    evidence.intake = Sample.intake
    evidence.channel = Sample.call
    evidence.inspection = Sample.look
    evidence.match = Sample.match
    evidence.access = Sample.access
    evidence.basis = Sample.ownRight
    evidence.scope = Sample.ownScope
    evidence.permission = Sample.inPerson
    evidence.representation = self == .byParent ? Sample.parent : Sample.stranger()
    evidence.counterTrack = Sample.track(.access)
    switch self {
    case .own, .byParent: break
    case .authorized: rest(on: Sample.authorized, Sample.form, .company, in: &evidence)
    case .consented: rest(on: Sample.consented, Sample.consentForm, .provider, in: &evidence)
    }
    return evidence
  }

  /// The same for one action, where it asks for something of its own.
  func evidence(for action: RequestAction) -> RequestEvidence {
    var evidence = evidence
    switch action {
    case .askReview: evidence.review?.isAsked = false
    case .convert: evidence.directive = Sample.conversion
    case .redirect, .noteRedirect: evidence.routing?.topic = .billing
    case .packUnderLaw, .sendUnderLaw:
      evidence.counterTrack = Sample.track(.legal)
      evidence.demand = Sample.order
    default: break
    }
    return evidence
  }

  private var surroundings: RequestEvidence {
    var evidence = RequestEvidence()
    evidence.calendar = Sample.calendar
    evidence.duplicate = Sample.duplicate
    evidence.restriction = Sample.unrestricted
    evidence.packet = Sample.packet
    evidence.secondPerson = Sample.twoPeople
    evidence.visit = Sample.cleared
    evidence.address = Sample.address
    evidence.custody = Sample.moving
    evidence.collection = Sample.collected
    evidence.arrival = Sample.arriving
    evidence.shelf = Sample.shelf
    evidence.extensionAsk = Sample.extensionAsk
    evidence.caller = Sample.caller
    evidence.silence = Sample.silence
    evidence.takedown = Sample.takedown
    evidence.enclosures = Sample.enclosures
    evidence.decline = Sample.decline
    evidence.denial = Sample.denial
    evidence.review = Sample.review
    evidence.part = Sample.part
    evidence.routing = Sample.routing
    evidence.demand = Sample.ordinary
    evidence.directive = Sample.noDirective
    evidence.format = Sample.format
    evidence.sensitive = Sample.ownContents
    evidence.life = Sample.livingAccess
    evidence.gone = Gone(times: 1)
    evidence.discs = Sample.packetDiscs
    evidence.holdEnd = Sample.holdEnd
    evidence.taking = Sample.taking
    evidence.relinking = Sample.relinking
    evidence.wrongMerge = Sample.wrongMerge
    evidence.undo = Sample.undo
    evidence.call = Sample.statusCall
    evidence.callerIdentifiers = Sample.identifiers
    evidence.attachments = Sample.attachments
    evidence.fee = FeeClaim([], Sample.fee(.access), by: FeeBook())
    return evidence
  }

  private func rest(
    on basis: ReleaseBasis, _ form: DocumentForm, _ relation: Relation,
    in evidence: inout RequestEvidence
  ) {
    evidence.intake?.track = basis.track
    evidence.access?.track = basis.track
    evidence.basis = basis
    evidence.form = form
    evidence.scope = Sample.authorisedScope
    evidence.permission = Sample.inWriting
    evidence.representation = Sample.stranger(relation)
    evidence.counterTrack = Sample.track(basis.track)
    evidence.sensitive = Sample.theirContents(form)
    evidence.format?.isTheirs = false
    evidence.demand?.track = basis.track
    evidence.directive?.track = basis.track
    evidence.life?.track = basis.track
  }
}

/// Good evidence for a paper, by its kind and its end.
enum DocumentSample: String, CaseIterable, Sendable {
  case authorization, consent, represented, endedByEvent

  var evidence: DocumentEvidence {
    var evidence = DocumentEvidence()
    evidence.intake = Sample.intake
    evidence.channel = Sample.call
    switch self {
    case .authorization, .endedByEvent:
      evidence.form = Sample.form
      evidence.basis = Sample.authorized
    case .consent:
      evidence.form = Sample.consentForm
      evidence.basis = Sample.consented
    case .represented:
      evidence.form = Sample.representedForm
      evidence.basis = Sample.represented
    }
    evidence.scope = Sample.authorisedScope
    evidence.permission = Sample.inWriting
    evidence.revocation = Sample.revocation
    evidence.expiry = self == .endedByEvent ? Sample.pastEvent : Sample.pastDate
    evidence.decree = Sample.decree
    evidence.proxy = Sample.parent
    evidence.ending = Sample.ending
    evidence.sight = Sample.sight
    evidence.look = Sample.glance
    evidence.undo = Sample.undo
    return evidence
  }
}
