/// Everything that an accounting is derived from; nobody is asked what to list.
public struct DisclosureLedger: Sendable {
  /// The patient's requests, with what left under each.
  public var requests: [Request]
  /// The patient's incidents.
  public var incidents: [Incident]
  /// Agencies' statements about this patient.
  public var suspensions: [Accounting]
  /// The days to cover.
  public var period: DateRange
  /// Today at the owning site; a suspension holds through its last day.
  public var today: Day

  /// A ledger.
  public init(
    requests: [Request], incidents: [Incident], suspensions: [Accounting], period: DateRange,
    today: Day
  ) {
    self.requests = requests
    self.incidents = incidents
    self.suspensions = suspensions
    self.period = period
    self.today = today
  }

  /// The rows, oldest first, repeated ones summarised, without what an agency suspends.
  public var disclosures: [Disclosure] {
    let shown = accountable.filter { suspending($0) == nil }
    return summarised(shown).enumerated().map { index, row in
      var row = row
      row.number = index + 1
      return row
    }
  }

  /// The suspensions that hold something back.
  public var heldBackBy: [String] {
    Set(accountable.compactMap { suspending($0)?.id }).sorted()
  }

  /// What is accounted for, by legal basis and period alone.
  private var accountable: [Disclosure] {
    let rows = requests.flatMap(rows) + incidents.compactMap(row)
    return rows.filter { $0.basis.isAccountable && covers($0.day) }
      .sorted { ($0.day, $0.source) < ($1.day, $1.source) }
  }

  private func covers(_ day: Day) -> Bool { period.contains(DateRange(from: day, to: day)) }

  /// What left under a request; where an incident tells of the same day, the incident's row counts.
  private func rows(of request: Request) -> [Disclosure] {
    let astray = incidents.filter { $0.request == request.id && $0.isDisclosure }
    return request.releases.filter { release in
      !astray.contains { $0.occurredOn == release.day && $0.recipient == release.recipient }
    }.map { release in
      Disclosure(
        source: request.id, day: release.day, recipient: release.recipient,
        address: release.address, description: release.description, purpose: release.purpose,
        copyOf: request.inWriting ? request.id : "", basis: release.basis)
    }
  }

  private func row(of incident: Incident) -> Disclosure? {
    guard incident.isDisclosure else { return nil }
    return Disclosure(
      source: incident.id, day: incident.occurredOn ?? incident.discoveredOn,
      recipient: incident.recipient, address: incident.address,
      description: incident.description, purpose: LegalBasis.misrelease.words, basis: .misrelease)
  }

  /// The suspension that stands against a row: the agency is its recipient.
  private func suspending(_ row: Disclosure) -> Accounting? {
    suspensions.first { other in
      guard other.stage == .suspending, let stated = other.suspension else { return false }
      return today <= stated.until && Fold.key(stated.agency) == Fold.key(row.recipient)
    }
  }

  /// Repeated disclosures of one kind to one recipient for one purpose as one row.
  private func summarised(_ rows: [Disclosure]) -> [Disclosure] {
    rows.reduce(into: []) { found, row in
      let index = found.firstIndex { $0.repeats(row) }
      guard let index else { return found.append(row) }
      found[index].count += 1
      found[index].lastDay = row.day
    }
  }
}

extension Disclosure {
  /// Whether another row is the same disclosure, made again.
  func repeats(_ other: Disclosure) -> Bool {
    basis != .misrelease && basis == other.basis && Fold.key(recipient) == Fold.key(other.recipient)
      && purpose == other.purpose && description == other.description
      && address == other.address
  }

  /// What a row says that only the ledger can change.
  var origin: Disclosure {
    Disclosure(
      source: source, day: day, recipient: "", address: Address(), description: "", purpose: "",
      basis: basis)
  }
}
