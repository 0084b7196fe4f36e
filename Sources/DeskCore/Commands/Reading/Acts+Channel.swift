extension Acts {
  /// How something came in with this command, at the acting site.
  func channelClaim(
    _ kind: RequestKind?, inWriting field: String = "inWriting", patient: Patient? = nil
  ) -> ChannelClaim {
    let receivedAt = facts.instant("receivedAt") ?? moment.instant
    return ChannelClaim(
      channel: facts.word("channel") ?? .counter, kind: kind, staysHome: staysHome(patient),
      wasOpen: isOpen(moment.site, at: receivedAt), inWriting: facts.flag(field) ?? false)
  }

  /// The appointment that a request would have after this command.
  func inspectionPlan(_ delivery: Delivery, at: Instant?, site: String) -> InspectionPlan {
    InspectionPlan(
      isAsked: delivery == .inspection, at: at, isOpen: at.flatMap { isOpen(site, at: $0) },
      now: moment.instant)
  }

  /// Whether a site's counter is open at an instant; nil when its zone is not known.
  private func isOpen(_ site: String, at instant: Instant) -> Bool? {
    ground.policy.site(site)
      .flatMap { Moment(instant, at: $0, zones: ground.zones) }?.isOpen
  }

  private func staysHome(_ patient: Patient?) -> Bool {
    let delivery = facts.word("delivery", as: Delivery.self) ?? .pickup
    guard !delivery.isCollected else { return true }
    guard delivery == .mail || delivery == .courier else { return false }
    let asked = Fold.key(Address(facts.group("destination")).line)
    return !asked.isEmpty && asked == Fold.key(patient?.address.line ?? "")
  }
}
