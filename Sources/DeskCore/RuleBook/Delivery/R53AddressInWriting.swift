extension RuleText {
  static let addressInWriting = RuleText(
    .r53, says: "It goes to the patient's billing address, or to one that they named in writing.",
    source: "SPR",
    cure: "Ask for a written request that names the address, or use the billing one.",
    aloud: "We can send it to your billing address, or elsewhere once we have that in writing.",
    otherwise: .refuse)
}

extension Rule where Noun == DeliveryAddress {
  /// A new address over the phone is how records go astray; R-54 honours a written wish.
  static let addressInWriting: Self = Rule(
    .addressInWriting, missing: "ADDRESS_MISSING",
    breaks: {
      $0.delivery = .mail
      $0.toPatient = true
      $0.isBilling = false
      $0.namedInWriting = false
      $0.confidential = false
    }
  ) { sending in
    guard [.mail, .courier, .fax].contains(sending.delivery) else { return [] }
    guard !sending.destination.isEmpty else {
      return [
        Gap(
          "ADDRESS_MISSING", says: "It is not known where to send it.", cure: "Enter the address.")
      ]
    }
    guard sending.toPatient else { return [] }
    let isBilling = sending.isBilling && !sending.billing.isEmpty
    guard !isBilling, !sending.namedInWriting, !sending.confidential else { return [] }
    return [
      Gap(
        "ADDRESS_NEEDS_WRITING",
        says: "The address is not the billing address, and no writing names it.")
    ]
  }
}
