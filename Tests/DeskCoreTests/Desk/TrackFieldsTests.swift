import Testing

@testable import DeskCore

/// What a track's form asks for.
@Suite struct TrackFieldsTests {
  @Test func `an access request asks who, what, on what and how, and nothing more`() {
    #expect(TrackFields(.access).required == [.requester, .types, .media, .delivery])
  }

  @Test(arguments: [TrackFields.Field.purpose, .recipient, .basis])
  func `an access request has no place for what may not be demanded`(field: TrackFields.Field) {
    #expect(!TrackFields(.access).offers(field))
  }

  @Test func `no track has a place for a witness or a social security number`() {
    let names = TrackFields.Field.allCases.map(\.rawValue)

    #expect(Set(names).isDisjoint(with: ["witness", "notary", "ssn", "socialSecurity"]))
  }

  @Test func `a third party says who receives it and what for`() {
    #expect(TrackFields(.authorization).required.isSuperset(of: [.recipient, .purpose]))
  }

  @Test(arguments: Track.allCases)
  func `what is asked for is not also optional`(track: Track) {
    let fields = TrackFields(track)

    #expect(fields.required.isDisjoint(with: fields.allowed), "\(track)")
  }

  @Test(arguments: Track.allCases)
  func `what R-30 finds missing is asked for where it looks`(track: Track) {
    let empty = AccessFields(
      track: track, hasPatient: true, hasRecords: false, hasFormat: false, hasDelivery: false,
      inWriting: false, signed: false)
    let wanted: [String: TrackFields.Field] = [
      "INCOMPLETE_RECORDS": .types, "INCOMPLETE_FORMAT": .media, "INCOMPLETE_DELIVERY": .delivery,
    ]

    for breach in Rule<AccessFields>.accessFields.breaches(empty) {
      #expect(wanted[breach.code].map(TrackFields(track).required.contains) == true)
    }
  }
}
