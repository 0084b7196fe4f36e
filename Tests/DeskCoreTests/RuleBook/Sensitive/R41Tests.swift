import Testing

@testable import DeskCore

/// nothing that the patient may keep private from this person is in the packet.
@Suite struct R41Tests {
  static let trials: [Trial<Representation>] = [
    Trial("nothing kept apart") { _ in },
    Trial("an item the minor consented to alone", "MINOR_CONSENT") {
      $0.minorConsentedItems = [2]
    },
    Trial("the same for the patient alone") {
      $0.acts = false
      $0.minorConsentedItems = [2]
    },
    Trial("a grown patient's agent") {
      $0.patientBorn = Sample.day("1980-01-01")
      $0.minorConsentedItems = [2]
    },
    Trial("a patient of unknown age", "MINOR_CONSENT") {
      $0.patientBorn = nil
      $0.minorConsentedItems = [2]
    },
    Trial("a state whose law is not loaded", "STATE_LAW_UNKNOWN") { $0.state = .wisconsin },
    Trial("there, with a kept item", "MINOR_CONSENT", "STATE_LAW_UNKNOWN") {
      $0.state = .florida
      $0.minorConsentedItems = [1]
    },
    Trial("there, for a grown patient") {
      $0.state = .arizona
      $0.patientBorn = Sample.day("1980-01-01")
    },
  ]

  @Test(arguments: trials)
  func `a parent gets what is the parent's`(trial: Trial<Representation>) {
    #expect(trial.codes(of: .minorConsentKept, on: Sample.parent) == trial.codes)
  }

  @Test func `it goes to the privacy officer and says nothing aloud about what or why`() throws {
    let kept = with(Sample.parent) { $0.minorConsentedItems = [2] }

    let breach = try #require(Rule<Representation>.minorConsentKept.breaches(kept).first)

    #expect(breach.consequence == .escalate)
    for word in ["consent", "item", "private", "withheld", "minor"] {
      #expect(!breach.aloud.lowercased().contains(word), "\(word)")
    }
  }
}
