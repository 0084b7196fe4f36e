/// Something that was found: a patient, and a request of theirs where there is one.
public struct FindHit: Hashable, Sendable {
  /// The patient.
  public var patient: Patient
  /// The request, or nil for a patient without an open one.
  public var request: QueueRow?
  /// The amendment, notice, accounting or incident whose number was typed; nil for any other hit.
  public var matter: String?
  /// What the text matched; at the counter it will not count as an identifier.
  public var by: IdentifierKind
  /// Whether it only sounds like what was typed.
  public var soundsAlike: Bool
  /// Whether another hit looks alike, so that the date of birth must be asked.
  public var lookAlike: Bool

  /// A hit.
  public init(
    patient: Patient, request: QueueRow? = nil, matter: String? = nil, by: IdentifierKind,
    soundsAlike: Bool = false, lookAlike: Bool = false
  ) {
    self.patient = patient
    self.request = request
    self.matter = matter
    self.by = by
    self.soundsAlike = soundsAlike
    self.lookAlike = lookAlike
  }
}

/// What was found for a text: exact ones first, those with someone waiting or ready before others.
public struct FindPage: Hashable, Sendable {
  /// The hits.
  public var hits: [FindHit]
  /// Whether there are more.
  public var hasMore: Bool

  /// Hits.
  public init(hits: [FindHit] = [], hasMore: Bool = false) {
    self.hits = hits
    self.hasMore = hasMore
  }
}
