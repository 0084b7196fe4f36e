import Testing

@testable import DeskCore

/// it goes to the billing address, or to one that the patient named in writing.
@Suite struct R53Tests {
  static let elsewhere = Address(street: "9 Oak Ave", city: "Duluth", state: "MN")

  static let trials: [Trial<DeliveryAddress>] = [
    Trial("to the billing address") { _ in },
    Trial("elsewhere, on a word", "ADDRESS_NEEDS_WRITING") {
      $0.destination = elsewhere
      $0.isBilling = false
    },
    Trial("elsewhere, in writing") {
      $0.destination = elsewhere
      $0.isBilling = false
      $0.namedInWriting = true
    },
    Trial("elsewhere, by a confidential wish") {
      $0.destination = elsewhere
      $0.isBilling = false
      $0.confidential = true
    },
    Trial("nowhere", "ADDRESS_MISSING") { $0.destination = Address() },
    Trial("nowhere, in writing", "ADDRESS_MISSING") {
      $0.destination = Address()
      $0.namedInWriting = true
    },
    Trial("equal to a billing address that nobody knows", "ADDRESS_NEEDS_WRITING") {
      $0.billing = Address()
    },
    Trial("by courier, elsewhere", "ADDRESS_NEEDS_WRITING") {
      $0.delivery = .courier
      $0.isBilling = false
    },
    Trial("collected at the counter") {
      $0.delivery = .pickup
      $0.destination = Address()
    },
    Trial("in the portal") {
      $0.delivery = .portal
      $0.destination = Address()
    },
    Trial("to a recipient whom the paper names") {
      $0.toPatient = false
      $0.isBilling = false
    },
  ]

  @Test(arguments: trials)
  func `a new address needs a line in writing`(trial: Trial<DeliveryAddress>) {
    #expect(trial.codes(of: .addressInWriting, on: Sample.address) == trial.codes)
  }
}
