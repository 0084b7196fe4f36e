/// What somebody is told about a request.
public enum OutboxKind: String, CaseIterable, Hashable, Sendable, Codable {
  /// The packet is ready.
  case ready
  /// The packet still waits.
  case reminder
  /// Something is missing before the desk can go on.
  case missing
}

/// Something to tell, as it follows from one entry of the journal.
public struct OutboxCall: Hashable, Sendable {
  /// The entry.
  public var seq: Int
  /// The request's number.
  public var request: String
  /// What is told.
  public var kind: OutboxKind

  /// A call.
  public init(seq: Int, request: String, kind: OutboxKind) {
    self.seq = seq
    self.request = request
    self.kind = kind
  }

  /// What a receiver drops doubles by: the same for every try.
  public var key: String { "\(request)-\(seq)-\(kind.rawValue)" }

  /// The calls that an entry gives rise to.
  ///
  /// A reminder is the sweep's notice alone: a clerk, or the outbox, that records one has told the
  /// person.
  public static func calls(from entry: JournalEntry, seq: Int) -> [OutboxCall] {
    entry.stages.filter { $0.machine == "request" }.compactMap { change in
      kind(of: change, by: entry.user).map {
        OutboxCall(seq: seq, request: change.subject, kind: $0)
      }
    }
  }

  private static func kind(of change: StageChange, by user: String) -> OutboxKind? {
    if change.action == RequestAction.notify.rawValue {
      return user == Actor.system.user ? .reminder : nil
    }
    // Nothing is told of a packet that lies elsewhere; it is, once it comes to where they want it.
    let places: [RequestAction] = [.receive, .collect]
    let isPlaced = places.map(\.rawValue).contains(change.action)
    if isPlaced, change.to == RequestStage.ready.rawValue { return .ready }
    guard change.from != change.to else { return nil }
    switch RequestStage(rawValue: change.to) {
    case .ready: return .ready
    case .needsInfo: return .missing
    default: return nil
    }
  }
}
