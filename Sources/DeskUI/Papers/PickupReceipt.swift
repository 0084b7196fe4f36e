import DeskCore

/// The receipt of a hand-over: printed, signed on paper, and filed.
///
/// It says who got what and how they were identified, in findings only: no identifier, no ID number
/// and nothing clinical.
struct PickupReceipt: Hashable, Sendable {
  /// The request as it stood when it was handed over.
  let request: Request
  /// The chart name.
  let patient: PersonName
  /// The visit.
  let visit: Visit
  /// The items that went over the counter.
  let items: [PackedItem]
  /// Whether the collector signed, or declined to.
  let isSigned: Bool
  /// The time of the hand-over, `14:33`.
  let time: String

  /// The receipt's lines, no wider than 72 columns.
  func lines(_ session: SessionInfo) -> [String] {
    [
      session.practice, "\(session.site.name), desk \(session.desk)", "",
      "RECEIPT   \(request.id)   \(session.moment.day.long), \(time)", "",
      "Patient      \(patient.spoken)", "Handed to    \(collector)",
      "Identified   \(identified)",
    ] + (paper.isEmpty ? [] : ["Authority    \(paper)"]) + ["", "Items        \(items.count)"]
      + items.map { "  \($0.number)  \($0.medium.rawValue)  \($0.barcode(in: request.id))" }
      + [
        "", "Name and labels were read back. Served by \(session.actor.user).", "",
        isSigned ? "Received: ______________________________" : "The collector declined to sign.",
      ]
  }

  private var collector: String {
    guard let claim = visit.claim else { return "" }
    switch claim.part {
    case .patient: return "the patient"
    case .representative: return "\(claim.name), for the patient"
    case .bearer: return "\(claim.name), with the patient's note"
    case .recipient: return "\(claim.name) of \(claim.company)"
    }
  }

  private var identified: String {
    let matched = visit.identifiers.filter(\.matches).map { PickupPane.words($0.kind) }
    let kind = visit.photoID?.kind ?? .none
    let shown = PickupOption.idKinds.first { $0.value == kind.rawValue }?.words ?? "ID"
    let id = visit.fallback == nil ? shown : "papers, countersigned"
    return ([id] + matched).joined(separator: "; ")
  }

  private var paper: String {
    switch visit.claim?.part {
    case .bearer: "note \(visit.paper), used up"
    case .representative: visit.paper.isEmpty ? "paper on file" : "paper \(visit.paper)"
    case .recipient: "authorization \(request.basis)"
    default: ""
    }
  }
}

extension PickupPane {
  /// The receipt of the hand-over that was just done; nil when nothing is open.
  func receipt(at time: String) -> PaperText? {
    guard let session, let record, let request = record.request, let patient = record.patient
    else { return nil }
    let receipt = PickupReceipt(
      request: request, patient: patient.name, visit: imagined(), items: items,
      isSigned: check.answers[.signature] == HandOverCheck.Signature.signed.rawValue, time: time)
    return PaperText(kind: "receipt", subject: request.id, lines: receipt.lines(session))
  }
}
