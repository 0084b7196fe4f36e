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
    Trial("a state whose law is not loaded", "STATE_LAW_UNKNOWN") {
      $0.law = Sample.law(of: .wisconsin)
    },
    Trial("there, with a kept item", "MINOR_CONSENT", "STATE_LAW_UNKNOWN") {
      $0.law = Sample.law(of: .florida)
      $0.minorConsentedItems = [1]
    },
    Trial("there, for a grown patient") {
      $0.law = Sample.law(of: .arizona)
      $0.patientBorn = Sample.day("1980-01-01")
    },
    Trial("there, once somebody looked it up") {
      var law = StateLaw(.wisconsin)
      law.minorServices = []
      $0.law = ActingLaw(law)
    },
    Trial("a site that is not in the policy", "STATE_LAW_UNKNOWN") { $0.law = ActingLaw() },
    Trial("a patient who came of age today") {
      $0.patientBorn = Sample.today.adding(years: -18)
      $0.minorConsentedItems = [1]
    },
    Trial("a day before", "MINOR_CONSENT") {
      $0.patientBorn = Sample.today.adding(years: -18) + 1
      $0.minorConsentedItems = [1]
    },
  ]

  @Test(arguments: trials)
  func `a parent gets what is the parent's`(trial: Trial<Representation>) {
    #expect(trial.codes(of: .minorConsentKept, on: Sample.parent) == trial.codes)
  }

  @Test func `an unknown law names the state and the key that would settle it`() throws {
    let elsewhere = with(Sample.parent) { $0.law = Sample.law(of: .florida) }

    let breach = try #require(Rule<Representation>.minorConsentKept.breaches(elsewhere).first)

    #expect(breach.consequence == .escalate)
    #expect(breach.says.contains("Florida"))
    #expect(breach.says.contains("state.florida.minorServices"))
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
