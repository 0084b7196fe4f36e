import DeskCore

extension IntakePane {
  /// What the way of delivery means for this request, where it means something.
  var delivery: [IntakeCheck] {
    guard let session, request.has("delivery") else { return [] }
    switch request.text("delivery") {
    case "mail": return [address]
    case "courier": return [courier(session), address]
    case "inspection":
      return [IntakeCheck(sign: .good, text: "free; somebody sits by it; nothing is taken away")]
    case "pickup":
      let site = request.text("collectAt")
      guard !site.isEmpty, site != session.site.id else { return [] }
      return [
        IntakeCheck(sign: .watch, text: "collected at \(site): carry the packet there when packed")
      ]
    default: return []
    }
  }

  /// The billing address, or what another one needs.
  private var address: IntakeCheck {
    guard kind == .ownRecords else {
      return IntakeCheck(sign: .good, text: "goes to the address that the paper names")
    }
    let asked = Address(
      street: request.text("destination.street"), city: request.text("destination.city"),
      state: request.text("destination.state"), postal: request.text("destination.postal"))
    let billing = patient?.address ?? Address()
    guard !billing.isEmpty else {
      return IntakeCheck(sign: .watch, text: "no billing address on file: name one in writing")
    }
    return Fold.key(asked.line) == Fold.key(billing.line)
      ? IntakeCheck(sign: .good, text: "goes to the billing address")
      : IntakeCheck(sign: .watch, text: "not the billing address: needs it signed in writing")
  }

  /// The courier's price from the fee tables, and the day by which it would be there.
  private func courier(_ session: SessionInfo) -> IntakeCheck {
    let policy = session.ground.policy
    let facts = FeeFacts(
      track: kind?.track ?? .access, practice: session.site.practice, state: session.site.state,
      day: session.moment.day, delivery: .courier, inspection: false)
    let price = FeeQuote(facts, by: policy.fees).lowest(.courier)
    let day = session.site.courierDay(sentOn: session.moment.day, policy: policy).long
    let words = price.map { "courier \($0.most) flat" } ?? "no courier price in the policy"
    return IntakeCheck(
      sign: price == nil ? .watch : .good, text: "\(words); sent today it is there by \(day)")
  }
}
