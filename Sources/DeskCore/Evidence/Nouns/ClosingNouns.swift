/// How the patient of a request was found.
public struct PatientMatch: Hashable, Sendable, Codable {
  /// Whether the MRN is on file.
  public var patientKnown: Bool
  /// What the match rests on.
  public var matchedBy: Set<IdentifierKind>
  /// Whether another patient looks alike.
  public var lookAlike: Bool

  /// A match.
  public init(patientKnown: Bool, matchedBy: Set<IdentifierKind>, lookAlike: Bool) {
    self.patientKnown = patientKnown
    self.matchedBy = matchedBy
    self.lookAlike = lookAlike
  }
}

/// A revocation as it came in.
public struct Revocation: Hashable, Sendable, Codable {
  /// Whether it is in writing.
  public var inWriting: Bool
  /// When a site received it.
  public var receivedAt: Instant?
  /// Now.
  public var now: Instant

  /// A revocation.
  public init(inWriting: Bool, receivedAt: Instant?, now: Instant) {
    self.inWriting = inWriting
    self.receivedAt = receivedAt
    self.now = now
  }
}

/// The end of a paper, as somebody records it.
public struct ExpiryClaim: Hashable, Sendable, Codable {
  /// What the paper says.
  public var expiry: DocumentForm.Expiry
  /// The day the event happened, for an event.
  public var occurredOn: Day?
  /// Today at the site.
  public var today: Day

  /// A claim.
  public init(expiry: DocumentForm.Expiry, occurredOn: Day?, today: Day) {
    self.expiry = expiry
    self.occurredOn = occurredOn
    self.today = today
  }
}

/// A recalled packet that is to be taken down for good.
public struct Takedown: Hashable, Sendable, Codable {
  /// The track.
  public var track: Track
  /// Whether the request was answered: the person was told that it is ready, it was sent or denied.
  public var answered: Bool
  /// Whether the patient's death is on the chart, which ends their own access.
  public var patientDied: Bool

  /// A taking down.
  public init(track: Track, answered: Bool, patientDied: Bool) {
    self.track = track
    self.answered = answered
    self.patientDied = patientDied
  }
}

/// How long nobody has answered.
public struct Silence: Hashable, Sendable, Codable {
  /// The track.
  public var track: Track
  /// The day the request was received.
  public var received: Day
  /// The day the question was asked.
  public var since: Day
  /// Today at the owning site.
  public var today: Day
  /// Days to wait.
  public var days: Int
  /// Whether an access request was answered in writing.
  public var answeredInWriting: Bool

  /// A silence.
  public init(
    track: Track, received: Day, since: Day, today: Day, days: Int = 30, answeredInWriting: Bool
  ) {
    self.track = track
    self.received = received
    self.since = since
    self.today = today
    self.days = days
    self.answeredInWriting = answeredInWriting
  }
}
