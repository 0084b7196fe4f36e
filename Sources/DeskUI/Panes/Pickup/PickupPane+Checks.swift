import DeskCore

extension PickupPane {
  /// Whether a check is done, as far as it can be known before the hand-over.
  func isDone(_ line: PickupLine) -> Bool {
    let isIdentified = visit.stage == .identified || visit.isVerified
    switch line {
    case .who: return ![.away, .waiting, .atCounter].contains(visit.stage)
    case .id: return isIdentified || isAnswered(.id)
    case .identifiers: return isIdentified || isRecordOpen
    case .name:
      return isIdentified || check.scanned != nil && !hasFailed(.name) || isAnswered(.name)
    case .authority: return visit.isVerified || isAuthorityFree && !hasFailed(.authority)
    case .items, .signature: return isAnswered(line)
    }
  }

  private func isAnswered(_ line: PickupLine) -> Bool {
    fields.filter { $0.line == line }
      .allSatisfy { check.answers[$0] != nil && check.marks[$0] != .fail }
  }

  /// Whether an answer of a check was refused and not given anew.
  func hasFailed(_ line: PickupLine) -> Bool {
    check.marks.contains { $0.key.line == line && $0.value == .fail }
  }

  /// Whether the person needs no paper.
  var isAuthorityFree: Bool { check.part == .patient }

  /// Checks that are still open.
  var openChecks: Int { PickupLine.allCases.count { !isDone($0) } }
  /// Checks that are done.
  var doneChecks: Int { PickupLine.allCases.count - openChecks }

  /// Whether the chart's values may be seen: every identifier matched, and the visit goes on.
  var isRecordOpen: Bool {
    guard visit.isServed else { return false }
    if visit.stage == .identified || visit.isVerified { return true }
    return visit.stage == .roleSet
      && fields.filter(\.isIdentifier).allSatisfy { check.marks[$0] == .pass }
  }

  /// How many items this person may have; known to the screen only when the count agreed.
  var agreedCount: Int? { check.answers[.count].flatMap { Int($0) } }

  /// The items that go over the counter.
  var items: [PackedItem] {
    let covered = record?.chart.visits[visit.id]?.covered ?? []
    return (record?.request?.items ?? []).filter { item in
      !item.released && (covered.isEmpty || covered.contains(item.number))
    }
  }

  /// How an identifier is called at the counter.
  static func words(_ kind: IdentifierKind) -> String {
    switch kind {
    case .fullName: "Full name"
    case .bornOn: "DOB"
    case .phoneLastFour: "Phone, last 4"
    case .address: "Address"
    case .mrn: "MRN"
    case .accession: "Accession"
    case .requestNumber: "Request"
    }
  }

  /// What a stopped visit means.
  func stoppedWords(_ stage: PickupStage) -> String {
    switch stage {
    case .held: "Stopped: identity not established. Call a supervisor; the packet stays."
    case .refused: "Stopped: refused. The packet stays where it is."
    default: "The visit has ended. Nothing was handed over."
    }
  }
}
