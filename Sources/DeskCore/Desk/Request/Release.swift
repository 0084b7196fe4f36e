/// One time that something left under a request; what an accounting is made of.
public struct Release: Hashable, Sendable, Codable {
  /// When it left.
  public var at: Instant
  /// The civil date of that at the releasing site.
  public var day: Day
  /// The releasing site.
  public var site: String
  /// Who released it, by user name.
  public var by: String
  /// Who had packed it, by user name; nil in rows of older builds.
  public var packedBy: String?
  /// The numbers of the packed items that left.
  public var items: [Int]
  /// Who received it.
  public var recipient: String
  /// The recipient's address where it is known; else empty.
  public var address: Address
  /// What the law lets it rest on.
  public var basis: LegalBasis
  /// Why, as the request says it; else the basis in words.
  public var purpose: String
  /// What left, in brief.
  public var description: String

  /// A release.
  public init(
    at: Instant, day: Day, site: String, by: String, items: [Int], recipient: String,
    address: Address, basis: LegalBasis, purpose: String, description: String
  ) {
    self.at = at
    self.day = day
    self.site = site
    self.by = by
    self.items = items
    self.recipient = recipient
    self.address = address
    self.basis = basis
    self.purpose = purpose
    self.description = description
  }
}

extension Request {
  /// The release of some of the packet, as everything recorded about the request tells it.
  func release(of numbers: [Int], by user: String, at moment: Moment, patient: Patient?) -> Release
  {
    let basis = LegalBasis(
      track: track, relation: requester.relation, law: law?.instrument)
    let leaving = items.filter { numbers.contains($0.number) }
    let named = wanted.recipient.isEmpty ? requester.name : wanted.recipient
    let ownName = patient.map { $0.name.spoken } ?? "the patient"
    let known = !destination.isEmpty || basis != .toIndividual
    var release = Release(
      at: moment.instant, day: moment.day, site: moment.site, by: user,
      items: leaving.map(\.number), recipient: named.isEmpty ? ownName : named,
      address: known ? destination : patient?.address ?? Address(), basis: basis,
      purpose: purpose.isEmpty ? basis.words : purpose,
      description: leaving.map(\.title).joined(separator: "; "))
    release.packedBy = packedBy
    return release
  }
}
