/// The discs, films and links of a packet, each beside its own record.
public struct PacketDiscs: Hashable, Sendable, Codable {
  /// One of them.
  public struct Disc: Hashable, Sendable, Codable {
    /// The item's number in the packet.
    public var item: Int
    /// Its label, or empty.
    public var label: String
    /// Whether there is a record of that number.
    public var isKnown: Bool
    /// Whether it was made for this request.
    public var ofRequest: Bool
    /// Whether it was made for this patient.
    public var ofPatient: Bool
    /// Whether it is what the packet says: disc, film or link.
    public var mediumMatches: Bool
    /// Whether it was read back and still stands.
    public var isReadBack: Bool
    /// Whether it carries the originals of a mammogram.
    public var mammogramOriginals: Bool

    /// A disc as it was found.
    public init(
      item: Int, label: String, isKnown: Bool, ofRequest: Bool, ofPatient: Bool,
      mediumMatches: Bool, isReadBack: Bool, mammogramOriginals: Bool = false
    ) {
      self.item = item
      self.label = label
      self.isKnown = isKnown
      self.ofRequest = ofRequest
      self.ofPatient = ofPatient
      self.mediumMatches = mediumMatches
      self.isReadBack = isReadBack
      self.mammogramOriginals = mammogramOriginals
    }
  }

  /// The request.
  public var request: String
  /// The discs, films and links in the packet.
  public var discs: [Disc]
  /// Whether reports are in the packet.
  public var hasReports: Bool

  /// A packet's discs.
  public init(request: String, discs: [Disc], hasReports: Bool) {
    self.request = request
    self.discs = discs
    self.hasReports = hasReports
  }
}
