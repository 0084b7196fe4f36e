import DeskCore

extension IntakePane {
  /// How the act-by day is worded: in the field, or in the message after saving.
  enum DueWording { case field, message }

  /// The clocks as they would run for what is typed; nil until the track of a copy is chosen.
  var clocks: Clocks? {
    guard let session, let kind, kind.isRelease else { return nil }
    let ground = ReadingGround(session: session)
    let facts = Clocks.Facts(
      track: kind.track, received: ReceiptTime.day(request.text("receivedAt"), ground),
      inWriting: request.text("inWriting") == "y", mammogram: request.text("mammogram") == "y")
    return Clocks(facts, at: session.site, policy: session.ground.policy)
  }

  /// The clock of an amendment or an accounting; nil for any other kind.
  var answerClock: AnswerClock? {
    guard let session else { return nil }
    let numbers = session.ground.policy.privacy
    let days = [RequestKind.amendment: numbers.amendmentDays, .accounting: numbers.accountingDays]
    guard let kind, let count = days[kind] else { return nil }
    let day = ReceiptTime.day(request.text("receivedAt"), ReadingGround(session: session))
    return AnswerClock(received: day, days: count, at: session.site)
  }

  /// The day of receipt that a clock runs from; nil where none runs.
  var received: Day? { clocks?.received ?? answerClock?.received }

  /// `act by 08-14, HIPAA`, or `act by Thu 08-14 (HIPAA)`.
  func due(_ wording: DueWording) -> String {
    guard let session, let actBy = clocks?.actBy ?? answerClock?.actBy else { return "" }
    let day = actBy.short(in: session.moment.day.year)
    let governor = clocks.map { self.governor($0, session) } ?? "HIPAA"
    switch wording {
    case .field: return "act by \(day), \(governor)"
    case .message: return "act by \(actBy.weekday.rawValue) \(day) (\(governor))"
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
