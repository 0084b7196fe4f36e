import DeskCore

extension IntakePane {
  /// What is said after saving: the number, the day to act by, what comes next.
  func saved(_ id: String, _ kind: RequestKind, whole: Bool) -> String {
    switch kind.act {
    case "request.log": "\(id) logged, \(due(.message)). Next: \(next(kind))"
    case "amendment.receive", "accounting.receive":
      "\(id) received, \(due(.message)). Next: \(next(kind))"
    case "authorization.scanIn" where whole: "\(id) is on file and in order."
    case "authorization.scanIn": "\(id) is on file but lacks something."
    case "authorization.revoke": "\(id) is revoked. Next: \(next(kind))"
    case "authorization.grantProxy": "\(id) lets them see the record. Next: \(next(kind))"
    case "death.record" where whole: "\(id) is complete. Next: \(next(kind))"
    case "death.record": "\(id) is recorded and lacks something."
    case "adoption.receive" where whole: "\(id) is accepted. Next: \(next(kind))"
    case "adoption.receive": "\(id) is on file and the paper is refused."
    default: "Noted; nothing is logged. Next: \(next(kind))"
    }
  }

  private func next(_ kind: RequestKind) -> String {
    switch kind {
    case .legalProcess: "privacy answers it; never confirm here that there is a record."
    case .amendment: "\(amendmentOffice ?? "privacy") reviews it."
    case .accounting: "a clerk compiles the list."
    case .revocation: "pull what rested on it off the shelf; the queue (1) names it."
    case .proxyAccess: "the portal opens it to them."
    case .deathNotice: "data integrity verifies it; nothing stops before."
    case .adoptionPaper: "data integrity gets it; the desk changes no name."
    default: kind.topic == nil ? "a clerk checks that it is in order." : "Alt+P prints the slip."
    }
  }

  private var amendmentOffice: String? {
    guard let session else { return nil }
    return session.ground.policy.practice(session.site.practice)?.amendmentOffice?.office
  }

  /// The slip of the office that the form, or the last one saved, belongs to.
  mutating func printSlip() -> [Effect] {
    guard let slip = slip ?? lastSlip else {
      return [.say(Message("This kind belongs to this desk; there is no slip."))]
    }
    return [.write(slip.paper)]
  }

  /// The slip of the kind that is chosen; nil for the desk's own work.
  var slip: RedirectSlip? {
    guard let session, let kind, let topic = kind.topic else { return nil }
    return RedirectSlip(title: kind.words, topic: topic, session: session)
  }
}
