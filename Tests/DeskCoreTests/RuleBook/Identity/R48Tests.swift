import Testing

@testable import DeskCore

/// the person shows an unexpired government photo ID that looks like them.
@Suite struct R48Tests {
  static let trials: [Trial<PhotoID>] = [
    Trial("scenario 1: on its last day") { _ in },
    Trial("the day after", "ID_EXPIRED") { $0.expiry = .printed($0.today - 1) },
    Trial("attested to be current") { $0.expiry = .attestedCurrent },
    Trial("attested where the date must be typed", "ID_EXPIRY_UNKNOWN") {
      $0.expiry = .attestedCurrent
      $0.expiryTyped = true
    },
    Trial("typed where it must be typed") { $0.expiryTyped = true },
    Trial("nobody read the date", "ID_EXPIRY_UNKNOWN") { $0.expiry = .unknown },
    Trial("the photo is someone else's", "PHOTO_MISMATCH") { $0.photoMatches = false },
    Trial("nobody compared the photo", "PHOTO_NOT_COMPARED") { $0.photoMatches = nil },
    Trial("a student card", "ID_INSUFFICIENT") { $0.kind = .studentCard },
    Trial("an employer's card", "ID_INSUFFICIENT") { $0.kind = .employerCard },
    Trial("no ID, said once", "ID_INSUFFICIENT") {
      $0.kind = .none
      $0.photoMatches = nil
    },
    Trial(
      "an expired student card that nobody compared", "ID_INSUFFICIENT", "ID_EXPIRED",
      "PHOTO_NOT_COMPARED"
    ) {
      $0.kind = .studentCard
      $0.expiry = .printed($0.today - 1)
      $0.photoMatches = nil
    },
  ]

  @Test(arguments: trials)
  func `what nobody looked at is not good`(trial: Trial<PhotoID>) {
    #expect(trial.codes(of: .primaryID, on: Sample.licence) == trial.codes)
  }

  @Test(arguments: [
    PhotoID.Kind.driverLicence, .stateID, .passport, .military, .tribal, .residentCard, .consular,
  ])
  func `every government's photo ID will do`(kind: PhotoID.Kind) {
    #expect(Rule<PhotoID>.primaryID.breaches(with(Sample.licence) { $0.kind = kind }).isEmpty)
  }
}
