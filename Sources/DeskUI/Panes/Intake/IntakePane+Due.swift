import DeskCore

extension IntakePane {
  /// How the act-by day is worded: in the field, or in the message after saving.
  enum DueWording { case field, message }

  /// The clocks as they would run for what is typed; nil until the track is chosen.
  var clocks: Clocks? {
    guard let session, let kind = RequestKind(rawValue: request.text("kind")) else { return nil }
    let ground = ReadingGround(session: session)
    let facts = Clocks.Facts(
      track: kind.track, received: ReceiptTime.day(request.text("receivedAt"), ground),
      inWriting: request.text("inWriting") == "y", mammogram: request.text("mammogram") == "y")
    return Clocks(facts, at: session.site, policy: session.ground.policy)
  }

  /// `act by 08-14, HIPAA`, or `act by Thu 08-14 (HIPAA)`.
  func due(_ wording: DueWording) -> String {
    guard let clocks, let session else { return "" }
    let day = clocks.actBy.short(in: session.moment.day.year)
    let governor = governor(clocks, session)
    switch wording {
    case .field: return "act by \(day), \(governor)"
    case .message: return "act by \(clocks.actBy.weekday.rawValue) \(day) (\(governor))"
    }
  }

  private func governor(_ clocks: Clocks, _ session: SessionInfo) -> String {
    switch clocks.governs {
    case .hipaa: "HIPAA"
    case .state: "\(session.site.state.name) law"
    case .mammography: "mammography"
    case .provider: "provider"
    case .promise: "our promise"
    }
  }
}
