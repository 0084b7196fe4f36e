/// The studies that are ordered, beside the patient's.
public struct MediaOrder: Hashable, Sendable, Codable {
  /// One study as it was named.
  public struct Study: Hashable, Sendable, Codable {
    /// Its accession number.
    public var accession: String
    /// Whether it is among the patient's studies.
    public var isPatients: Bool

    /// A study.
    public init(accession: String, isPatients: Bool) {
      self.accession = accession
      self.isPatients = isPatients
    }
  }

  /// The studies, in order.
  public var studies: [Study]

  /// An order.
  public init(studies: [Study]) { self.studies = studies }
}

/// A medium beside what the patient chose and the practice can make.
public struct MediaChoice: Hashable, Sendable, Codable {
  /// Whether the request is validated and has not been packed yet.
  public var requestTakes: Bool
  /// What is ordered or made now.
  public var medium: Medium
  /// What the job is for.
  public var ordered: Medium
  /// What the patient asked for.
  public var asked: [Medium]
  /// What they agreed to instead, if somebody recorded it with a name and a day.
  public var agreed: Medium?
  /// Whether the practice offers it.
  public var isOffered: Bool
  /// Whether this site can make it; nil when nobody knows.
  public var isProducible: Bool?
  /// Whether it may leave encrypted only.
  public var mustEncrypt: Bool
  /// Whether it is encrypted; nil when nobody said.
  public var encrypted: Bool?

  /// A choice.
  public init(
    requestTakes: Bool, medium: Medium, ordered: Medium, asked: [Medium], agreed: Medium? = nil,
    isOffered: Bool, isProducible: Bool?, mustEncrypt: Bool = false, encrypted: Bool? = nil
  ) {
    self.requestTakes = requestTakes
    self.medium = medium
    self.ordered = ordered
    self.asked = asked
    self.agreed = agreed
    self.isOffered = isOffered
    self.isProducible = isProducible
    self.mustEncrypt = mustEncrypt
    self.encrypted = encrypted
  }
}

/// A search that found nothing.
public struct SearchEnd: Hashable, Sendable, Codable {
  /// The letter that tells the person, or empty.
  public var letter: String

  /// The end of a search.
  public init(letter: String) { self.letter = letter }
}

/// Something lost, or film that is not where it should be.
public struct Loss: Hashable, Sendable, Codable {
  /// Whether an incident must tell of it; nil when nobody knows what it was.
  public var mustReport: Bool?
  /// Whether an incident about this patient is on file under the number that was given.
  public var incidentKnown: Bool

  /// A loss.
  public init(mustReport: Bool?, incidentKnown: Bool) {
    self.mustReport = mustReport
    self.incidentKnown = incidentKnown
  }
}

/// What becomes of something that was recalled.
public struct MediaEnd: Hashable, Sendable, Codable {
  /// What it is.
  public var medium: Medium
  /// Original or copy, where it is film.
  public var film: FilmKind?

  /// An end.
  public init(medium: Medium, film: FilmKind?) {
    self.medium = medium
    self.film = film
  }
}
