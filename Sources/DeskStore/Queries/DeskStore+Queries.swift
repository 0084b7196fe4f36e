public import DeskCore

extension DeskStore {
  /// A page of the queue.
  public func queue(_ ask: QueueAsk) throws -> QueuePage {
    try engine.read { try QueueQuery(ask: ask).run(in: $0) }
  }

  /// A page of a list of amendments, notices, accountings or incidents.
  public func matters(_ ask: MatterAsk) throws -> MatterPage {
    try engine.read { try MatterQuery(ask: ask).run(in: $0) }
  }

  /// What lies on the shelf of a site, bin by bin.
  public func shelf(of site: String) throws -> ShelfMap {
    try engine.read { try ShelfQuery.map(site: site, in: $0) }
  }

  /// Recalled packets that a site still has; at most 50.
  public func recalled(at site: String) throws -> [QueueRow] {
    try engine.read { try ShelfQuery.recalled(site: site, in: $0) }
  }

  /// The counts above the queue; people who wait are those at `site`.
  public func counts(today: Day, site: String) throws -> QueueCounts {
    try engine.read { try QueueCountsQuery.run(today: today, site: site, in: $0) }
  }

  /// Patients and requests by whatever the clerk typed: a number, a phone, a date, parts of a name.
  ///
  /// Exact ones first, in the order of names; `after` is where the page before ended. `today` gives
  /// short dates their year.
  public func find(_ text: String, today: Day, limit: Int = 60, after: PageKey? = nil) throws
    -> FindPage
  {
    try engine.read {
      try FindQuery(text: text, today: today, limit: limit, after: after).run(in: $0)
    }
  }

  /// Open requests for records of these types of a patient, received within 30 days of a day.
  public func duplicates(patient mrn: String, types: Set<RecordType>, received: Day) throws
    -> [Request]
  {
    try engine.read {
      try DuplicateQuery.run(patient: mrn, types: types, received: received, in: $0)
    }
  }

  /// A page of what happened to a subject, newest first, before a place or from the end.
  public func history(of subject: String, before seq: Int? = nil, limit: Int = 200) throws
    -> HistoryPage
  {
    try journal { try $0.history(of: subject, before: seq, limit: limit) }
  }
}
