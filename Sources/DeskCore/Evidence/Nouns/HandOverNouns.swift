/// The packet against what was counted, scanned and read back.
public struct HandOverCheck: Hashable, Sendable, Codable {
  /// How the collector signed.
  public enum Signature: String, CaseIterable, Hashable, Sendable, Codable {
    case signed, declined, missing
  }

  /// The request that is handed over.
  public var request: String
  /// Items that this person may have now.
  public var expected: Int
  /// The blind count.
  public var counted: Int?
  /// Bar codes read that belong to this request.
  public var ownLabels: [String]
  /// Bar codes read that belong to another request, with that request's number.
  public var foreignLabels: [ForeignLabel]
  /// Whether the patient's name on the packet was read back.
  public var nameReadBack: Bool
  /// Whether the media labels were read back.
  public var labelsReadBack: Bool
  /// The signature.
  public var signature: Signature
  /// The request's track: declining to sign bars no access request.
  public var track: Track

  /// A label of another request.
  public struct ForeignLabel: Hashable, Sendable, Codable {
    /// The bar code.
    public var label: String
    /// The request it belongs to, or empty if no request has it.
    public var request: String

    /// A foreign label.
    public init(label: String, request: String) {
      self.label = label
      self.request = request
    }
  }

  /// A check as made.
  public init(
    request: String = "", expected: Int, counted: Int?, ownLabels: [String] = [],
    foreignLabels: [ForeignLabel] = [],
    nameReadBack: Bool, labelsReadBack: Bool, signature: Signature, track: Track
  ) {
    self.request = request
    self.expected = expected
    self.counted = counted
    self.ownLabels = ownLabels
    self.foreignLabels = foreignLabels
    self.nameReadBack = nameReadBack
    self.labelsReadBack = labelsReadBack
    self.signature = signature
    self.track = track
  }
}

/// Where the packet is and where the person stands.
public struct Custody: Hashable, Sendable, Codable {
  /// The site that holds it, or empty when none does.
  public var heldAt: String
  /// The site of the counter.
  public var counter: String
  /// Whether both belong to one practice.
  public var samePractice: Bool
  /// The site that it was sent to and that has not taken it in yet, or nil.
  public var goingTo: String?
  /// Who carries it, for a transfer; nil when nobody was named.
  public var carrier: String?
  /// The site at which somebody gives it away, for a transfer.
  public var here: String?

  /// Custody as it stands.
  public init(
    heldAt: String, counter: String, samePractice: Bool, goingTo: String? = nil,
    carrier: String? = nil, here: String? = nil
  ) {
    self.heldAt = heldAt
    self.counter = counter
    self.samePractice = samePractice
    self.goingTo = goingTo
    self.carrier = carrier
    self.here = here
  }
}

/// Where a packet is, beside where the person will come for it.
public struct PickupPlace: Hashable, Sendable, Codable {
  /// The site that holds it, or empty when none does.
  public var heldAt: String
  /// The site at which they want to collect it; nil where nobody named one.
  public var collectAt: String?
  /// The site that it is under way to, or nil.
  public var goingTo: String?
  /// Whether it lies before somebody who looks at it.
  public var isLaidOut: Bool
  /// Whether an open incident answers for a packet that did not arrive.
  public var isAnsweredFor: Bool

  /// A place of collection.
  public init(
    heldAt: String, collectAt: String?, goingTo: String?, isLaidOut: Bool = false,
    isAnsweredFor: Bool = false
  ) {
    self.heldAt = heldAt
    self.collectAt = collectAt
    self.goingTo = goingTo
    self.isLaidOut = isLaidOut
    self.isAnsweredFor = isAnsweredFor
  }
}
