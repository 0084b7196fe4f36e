import DeskCore

extension RequestKind {
  /// The command that takes it in.
  var act: String {
    switch self {
    case .ownRecords, .thirdParty, .directive, .treatingProvider, .legalProcess: "request.log"
    case .friendsAndFamily, .restriction, .confidentialCommunication: "authorization.scanIn"
    case .revocation: "authorization.revoke"
    case .proxyAccess: "authorization.grantProxy"
    case .amendment: "amendment.receive"
    case .accounting: "accounting.receive"
    case .deathNotice: "death.record"
    case .adoptionPaper: "adoption.receive"
    case .portalEnrolment, .billing, .outsideRecords, .receiptCheck, .outsideFacility:
      "request.noteRedirect"
    }
  }

  /// The commands that follow it on what it made, each only after the one before it is done.
  var then: [String] {
    switch act {
    case "authorization.scanIn": ["authorization.check"]
    case "death.record": ["death.complete"]
    case "adoption.receive": ["adoption.accept"]
    default: []
    }
  }

  /// The office that it belongs to, where that is not the desk.
  var topic: RedirectTopic? {
    guard act == "request.noteRedirect", case .elsewhere(let topic) = work else { return nil }
    return topic
  }

  /// The kind of paper that it is, where it is one.
  var paper: DocumentForm.Kind? {
    switch self {
    case .friendsAndFamily: .authorization
    case .restriction: .restriction
    case .confidentialCommunication: .confidentialCommunication
    default: nil
    }
  }

  /// Whether it is about a patient on file; a notice may come before anybody knows the chart.
  var needsPatient: Bool {
    topic == nil && self != .deathNotice && self != .adoptionPaper
  }

  /// Whether the request machine works it.
  var isRelease: Bool { work == .release }
}
