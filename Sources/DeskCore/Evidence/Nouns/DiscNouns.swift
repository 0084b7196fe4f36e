/// What the second person read back, as findings; what they typed goes no further.
public struct DiscReading: Hashable, Sendable, Codable {
  /// A patient who is on it, beside the one it is for.
  public struct Found: Hashable, Sendable, Codable {
    /// Whether the name is the chart's.
    public var nameMatches: Bool
    /// Whether the date of birth is the chart's.
    public var bornMatches: Bool

    /// A finding.
    public init(nameMatches: Bool, bornMatches: Bool) {
      self.nameMatches = nameMatches
      self.bornMatches = bornMatches
    }
  }

  /// What it is.
  public var medium: Medium
  /// The patients on it; empty when nobody read them.
  public var patients: [Found]
  /// The studies that are on the list and not on it; nil when nobody read the studies.
  public var missing: [String]?
  /// How many studies are on it and not on the list.
  public var extra: Int?
  /// Whether its label is the job's; nil when nobody read it.
  public var labelMatches: Bool?
  /// How the images can be opened; asked of discs.
  public var viewer: Viewer?
  /// Whether the content is encrypted; asked of discs and links.
  public var encrypted: Bool?
  /// How the passphrase goes, where there is one.
  public var passphrase: PassphraseWay?
  /// What is wrong with it beside its content.
  public var fault: MediaFault?

  /// A read-back.
  public init(
    medium: Medium, patients: [Found] = [], missing: [String]? = nil, extra: Int? = nil,
    labelMatches: Bool? = nil, viewer: Viewer? = nil, encrypted: Bool? = nil,
    passphrase: PassphraseWay? = nil, fault: MediaFault? = nil
  ) {
    self.medium = medium
    self.patients = patients
    self.missing = missing
    self.extra = extra
    self.labelMatches = labelMatches
    self.viewer = viewer
    self.encrypted = encrypted
    self.passphrase = passphrase
    self.fault = fault
  }
}

/// What a read-back found wrong, as reason codes; unknown things are not among them.
public struct DiscFaults: Hashable, Sendable, Codable {
  /// The codes.
  public var codes: [String]

  /// Faults.
  public init(codes: [String]) { self.codes = codes }
}

/// A label and a bin, as it is put on the shelf.
public struct Shelving: Hashable, Sendable, Codable {
  /// Whether the label is the job's; nil when nobody read it.
  public var labelMatches: Bool?
  /// The bin.
  public var bin: String
  /// The site.
  public var site: String

  /// A place on the shelf.
  public init(labelMatches: Bool?, bin: String, site: String) {
    self.labelMatches = labelMatches
    self.bin = bin
    self.site = site
  }
}

/// Something that goes from one site to another.
public struct MediaMove: Hashable, Sendable, Codable {
  /// The site that holds it, or last held it.
  public var from: String
  /// The site that it goes to.
  public var to: String
  /// The site where this is recorded.
  public var here: String
  /// Whether both belong to one practice.
  public var samePractice: Bool
  /// Who gives it.
  public var gave: String
  /// Who takes it.
  public var took: String
  /// The bin, where it arrives.
  public var bin: String

  /// A move.
  public init(
    from: String, to: String, here: String, samePractice: Bool, gave: String, took: String,
    bin: String = ""
  ) {
    self.from = from
    self.to = to
    self.here = here
    self.samePractice = samePractice
    self.gave = gave
    self.took = took
    self.bin = bin
  }
}

/// Where something is when it leaves.
public struct MediaHold: Hashable, Sendable, Codable {
  /// Whether it is a thing; a link is nowhere.
  public var isThing: Bool
  /// The site that holds it, or empty.
  public var heldAt: String
  /// The site that it leaves from.
  public var here: String

  /// A place.
  public init(isThing: Bool, heldAt: String, here: String) {
    self.isThing = isThing
    self.heldAt = heldAt
    self.here = here
  }
}

/// The release that something leaves with.
public struct DiscRelease: Hashable, Sendable, Codable {
  /// Its number.
  public var media: String
  /// The request that it was made for.
  public var madeFor: String
  /// The request that is released in this act, or empty.
  public var released: String
  /// Whether that request's packet lists it among what leaves now.
  public var isItem: Bool

  /// A release.
  public init(media: String, madeFor: String, released: String, isItem: Bool) {
    self.media = media
    self.madeFor = madeFor
    self.released = released
    self.isItem = isItem
  }
}
