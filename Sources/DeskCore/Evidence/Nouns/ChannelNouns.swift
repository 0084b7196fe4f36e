/// How something came in, beside what it asks for.
public struct ChannelClaim: Hashable, Sendable, Codable {
  /// The way in.
  public var channel: Channel
  /// The kind of request, or nil for a paper.
  public var kind: RequestKind?
  /// Whether it stays at the counter or goes to the patient's billing address.
  public var staysHome: Bool
  /// Whether the desk was open when it came in; nil when that is not known.
  public var wasOpen: Bool?
  /// Whether it is said to be in writing.
  public var inWriting: Bool

  /// A way in.
  public init(
    channel: Channel, kind: RequestKind?, staysHome: Bool = true, wasOpen: Bool?, inWriting: Bool
  ) {
    self.channel = channel
    self.kind = kind
    self.staysHome = staysHome
    self.wasOpen = wasOpen
    self.inWriting = inWriting
  }

  /// The kinds that only a writing carries.
  static let inWritingOnly: Set<RequestKind> = [
    .thirdParty, .directive, .friendsAndFamily, .revocation, .amendment,
  ]
}

/// Records that are looked at under somebody's eyes, and go back.
public struct Sitting: Hashable, Sendable, Codable {
  /// Whether looking at them is how they are delivered.
  public var isAsked: Bool
  /// The user who sits by, or empty.
  public var by: String
  /// Whether that is somebody who works here.
  public var isStaff: Bool
  /// Items laid out; nil while nothing is.
  public var given: Int?
  /// Items counted when they were done; nil when nobody counted.
  public var returned: Int?
  /// Whether an open incident of the request answers for what is missing.
  public var incidentKnown: Bool

  /// A look, as far as it has come.
  public init(
    isAsked: Bool, by: String = "", isStaff: Bool = false, given: Int? = nil,
    returned: Int? = nil, incidentKnown: Bool = false
  ) {
    self.isAsked = isAsked
    self.by = by
    self.isStaff = isStaff
    self.given = given
    self.returned = returned
    self.incidentKnown = incidentKnown
  }
}

/// The appointment at which somebody looks at their records.
public struct InspectionPlan: Hashable, Sendable, Codable {
  /// Whether looking at them is how they are delivered.
  public var isAsked: Bool
  /// When, or nil when nobody agreed on it.
  public var at: Instant?
  /// Whether the site is open then; nil when that is not known.
  public var isOpen: Bool?
  /// Now.
  public var now: Instant

  /// A plan.
  public init(isAsked: Bool, at: Instant?, isOpen: Bool?, now: Instant) {
    self.isAsked = isAsked
    self.at = at
    self.isOpen = isOpen
    self.now = now
  }
}
