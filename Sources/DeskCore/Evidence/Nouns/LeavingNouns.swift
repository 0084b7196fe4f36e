/// What is in the packet.
public struct Packet: Hashable, Sendable, Codable {
  /// The items.
  public var items: [PackedItem]

  /// A packet.
  public init(items: [PackedItem]) { self.items = items }
}

/// Where it would be sent.
public struct DeliveryAddress: Hashable, Sendable, Codable {
  /// How it goes.
  public var delivery: Delivery
  /// The address.
  public var destination: Address
  /// The patient's billing address.
  public var billing: Address
  /// Whether both are the same after folding.
  public var isBilling: Bool
  /// Whether a written request on file names the destination.
  public var namedInWriting: Bool
  /// Whether a confidential communication on file names it.
  public var confidential: Bool
  /// Whether the recipient is the patient; another's address is the authorization's matter.
  public var toPatient: Bool

  /// A delivery.
  public init(
    delivery: Delivery, destination: Address, billing: Address, isBilling: Bool,
    namedInWriting: Bool, confidential: Bool = false, toPatient: Bool = true
  ) {
    self.delivery = delivery
    self.destination = destination
    self.billing = billing
    self.isBilling = isBilling
    self.namedInWriting = namedInWriting
    self.confidential = confidential
    self.toPatient = toPatient
  }
}

/// How long a packet has been on the shelf.
public struct ShelfLife: Hashable, Sendable, Codable {
  /// The day it became ready.
  public var readyOn: Day?
  /// Today at the site that holds it.
  public var today: Day
  /// Notices sent.
  public var notices: Int
  /// The days of the house.
  public var days: Policy.UnclaimedDays

  /// A shelf life.
  public init(readyOn: Day?, today: Day, notices: Int, days: Policy.UnclaimedDays) {
    self.readyOn = readyOn
    self.today = today
    self.notices = notices
    self.days = days
  }
}

/// How the track meets the counter.
public struct CounterTrack: Hashable, Sendable, Codable {
  /// The track.
  public var track: Track
  /// Who completes it; only privacy completes legal process, and never at the counter.
  public var atCounter: Bool

  /// A track at a place.
  public init(track: Track, atCounter: Bool) {
    self.track = track
    self.atCounter = atCounter
  }
}

/// Someone who calls about a request, say to cancel it.
public struct Caller: Hashable, Sendable, Codable {
  /// Whether it is the one who asked.
  public var isRequester: Bool
  /// Whether the word is in writing.
  public var inWriting: Bool
  /// Whether the caller was identified.
  public var identified: Bool

  /// A caller.
  public init(isRequester: Bool, inWriting: Bool, identified: Bool) {
    self.isRequester = isRequester
    self.inWriting = inWriting
    self.identified = identified
  }
}

/// The visit that a hand-over belongs to.
public struct ClearedVisit: Hashable, Sendable, Codable {
  /// The visit's number.
  public var id: String
  /// The request that it is for.
  public var visitFor: String
  /// The request that would be handed over.
  public var request: String
  /// Whether the visit is cleared in this same act.
  public var isCleared: Bool

  /// A visit.
  public init(id: String, visitFor: String, request: String, isCleared: Bool) {
    self.id = id
    self.visitFor = visitFor
    self.request = request
    self.isCleared = isCleared
  }
}
