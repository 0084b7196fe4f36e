/// A visit with its request and the papers that the person brought.
struct VisitReading {
  var visit: Visit
  let around: RequestReading
  /// The note or the proof that the visit goes by.
  var shown: Document?

  /// Reads the rows around a visit.
  init(_ visit: Visit, around: RequestReading, in chart: some Chart) throws {
    self.visit = visit
    self.around = around
    shown = visit.paper.isEmpty ? nil : try chart.document(visit.paper)
  }

  /// The visit as its machine sees it.
  var standing: Standing<PickupStage> {
    Standing(id: visit.id, version: visit.version, stage: visit.stage)
  }

  /// The items that this person may have now.
  var items: [PackedItem] {
    around.waiting.filter { visit.covered.isEmpty || visit.covered.contains($0.number) }
  }

  /// Who takes the packet away: the claimed name, the company, or the patient.
  var collector: String {
    let claimed = [visit.claim?.name ?? "", visit.claim?.company ?? ""].first { !$0.isEmpty }
    return claimed ?? around.patient?.name.spoken ?? ""
  }

  /// What the rules of the visit read, as things stand.
  var evidence: PickupEvidence {
    var evidence = PickupEvidence()
    evidence.moment = around.moment
    let isHere = visit.site == around.moment.site
    evidence.custody = around.custody(at: isHere ? visit.site : "")
    evidence.basis = around.basis
    evidence.claim = visit.claim
    evidence.photoID = photoID
    evidence.fallback = fallback
    evidence.nameOnID = visit.nameOnID
    evidence.identifiers = identifiers
    evidence.note = note
    evidence.permission = permission
    evidence.scope = scope
    evidence.representation = representation
    evidence.verification = verification(as: visit.verifiedAt == nil ? nil : visit.claim?.part)
    evidence.restriction = around.restriction(
      items, takenBy: [visit.claim?.name ?? "", visit.claim?.company ?? ""])
    evidence.sitting = Sitting(
      isAsked: around.request.delivery == .inspection, by: visit.watchedBy ?? "",
      given: visit.returned == nil ? visit.laidOut : nil)
    evidence.counterTrack = CounterTrack(track: around.request.track, atCounter: true)
    return evidence
  }
}
