/// What the law of the site's state says of a consent that states no end.
public struct ConsentTerm: Hashable, Sendable, Codable {
  /// The state whose law applies, or nil where the site is not known.
  public var state: Site.State?
  /// Months from the signing, or nil where nobody has looked it up.
  public var months: Int?

  /// The term by a state's law; without one, nothing is known.
  public init(_ law: StateLaw? = nil) {
    state = law?.state
    months = law?.consentMonths
  }
}

/// What the law of the site's state says of someone who acts for a patient.
public struct ActingLaw: Hashable, Sendable, Codable {
  /// The state whose law applies, or nil where the site is not known.
  public var state: Site.State?
  /// Whether it is known to which services a minor consents alone.
  public var knowsMinorServices: Bool
  /// Who counts as the patient after a death, or nil where nobody has looked it up.
  public var survivors: [Relation]?

  /// What a state's law says; without one, nothing is known.
  public init(_ law: StateLaw? = nil) {
    state = law?.state
    knowsMinorServices = law?.minorServices != nil
    survivors = law?.survivors
  }
}
