import Foundation

@testable import DeskCore

/// Nouns that satisfy every rule about them, as of Monday 16 March 2026, 10:05, at STP.
enum Sample {
  static let zones = Zones { name, instant in
    TimeZone(identifier: name)?.secondsFromGMT(
      for: Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000))
  }

  /// A day that the test wrote by hand; a typing error shows as 1 January 1970.
  static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
  static func instant(_ text: String) -> Instant { Instant(text) ?? Instant(milliseconds: 0) }

  static let today = day("2026-03-16")
  static let now = instant("2026-03-16T10:05:00-05:00")

  static func site(_ id: String) -> Site {
    Site.defaults.first { $0.id == id }
      ?? Site(id: "", name: "", practice: "", state: .minnesota, zone: "")
  }

  static func moment(_ at: Instant = now, _ site: String = "STP") throws -> Moment {
    guard let moment = Moment(at, at: Sample.site(site), zones: zones) else {
      throw InputError(field: "zone", says: "is not known to Foundation")
    }
    return moment
  }
}

// MARK: The request

extension Sample {
  static let intake = IntakeMinimum(
    track: .access, patientKnown: true, receivedAt: now, siteKnown: true, now: now)
  static let calendar = CalendarReach(
    site: "STP", from: 2026, to: 2026, keptFrom: 2024, keptTo: 2027)
  static let duplicate = DuplicatePair(
    samePatient: true, sameScope: true, sameRecipient: true, otherOpen: true, dueNoLater: true)
  static let match = PatientMatch(
    patientKnown: true, matchedBy: [.fullName, .bornOn], lookAlike: false)
  static let access = AccessFields(
    track: .access, hasPatient: true, hasRecords: true, hasFormat: true, hasDelivery: true,
    inWriting: true, signed: true)
  static let packet = Packet(items: [
    PackedItem(number: 1, medium: .disc, type: .images, title: "CT chest", label: "MD-00734"),
    PackedItem(number: 2, medium: .paper, type: .reports, title: "CT chest report"),
  ])
  static let twoPeople = SecondPerson(maker: "jdo", checker: "amy")
  static let cleared = ClearedVisit(
    id: "VS-30007", visitFor: "RQ-20418", request: "RQ-20418", isCleared: true)
  static let billing = Address(
    street: "12 Elm St", city: "St. Paul", state: "MN", postal: "55101")
  static let address = DeliveryAddress(
    delivery: .mail, destination: billing, billing: billing, isBilling: true,
    namedInWriting: false)
  static let moving = Custody(
    heldAt: "STP", counter: "STE", samePractice: true, carrier: "Kurt Bote", here: "STP")
  static let collected = PickupPlace(heldAt: "STE", collectAt: "STE", goingTo: nil)
  static let shelf = ShelfLife(
    readyOn: today - 60, today: today, notices: 2, days: Policy.UnclaimedDays())
  static let extensionAsk = ExtensionAsk(
    track: .access, received: today - 20, today: today, days: 30, letter: "LT-1", hasReason: true,
    extended: false)
  static let call = ChannelClaim(
    channel: .phone, kind: .ownRecords, wasOpen: true, inWriting: false)
  static let look = InspectionPlan(
    isAsked: true, at: now.adding(seconds: 86_400), isOpen: true, now: now)
  static let sitting = Sitting(isAsked: true, by: "jdo", isStaff: true)
  static let sat = Sitting(isAsked: true, by: "jdo", isStaff: true, given: 2, returned: 2)
  static let caller = Caller(isRequester: true, inWriting: false, identified: true)
  static let silence = Silence(
    track: .access, received: today - 40, since: today - 30, today: today,
    answeredInWriting: true)
  static let takedown = Takedown(track: .access, answered: true, patientDied: false)
}

// MARK: The counter

extension Sample {
  static let licence = PhotoID(
    kind: .driverLicence, issuer: "MN", expiry: .printed(today), photoMatches: true, today: today)
  static let fallback = FallbackID(
    papers: [.insuranceCard], expiredOn: today - 6, rightAnswers: 2, countersignedBy: "sue",
    countersignHolds: true, today: today)
  static let name = NameOnID(result: .equal)
  static let identifiers = Identifiers(
    findings: [
      IdentifierFinding(kind: .fullName, matches: true),
      IdentifierFinding(kind: .bornOn, matches: true),
    ], foundBy: .mrn, lookAlike: false)
  static let note = BearerClaim.Note(
    namesPatient: true, request: "RQ-20418", namesRecords: true, isSigned: true, dated: today - 3)
  static let bearer = BearerClaim(
    note: note, bearerMatches: true, bearerIdentified: true, today: today, request: "RQ-20418")
  static func verification(_ part: Claim.Part) -> Verification {
    Verification(
      identified: true, authorised: true, claimed: part, verified: part,
      at: now.adding(seconds: -60), now: now)
  }
  static let handOver = HandOverCheck(
    request: "RQ-20418", expected: 2, counted: 2, ownLabels: ["MD-00734", "RQ-20418/2"],
    nameReadBack: true, labelsReadBack: true, signature: .signed, track: .access)
  static let custody = Custody(heldAt: "STP", counter: "STP", samePractice: true)
  static func track(_ track: Track) -> CounterTrack { CounterTrack(track: track, atCounter: true) }
  static let unrestricted = RestrictionCheck(restrictions: [])
}
