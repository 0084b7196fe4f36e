import DeskCore

extension EventWords {
  /// What was decided about a request: denial and its review, a part split off, law, another form.
  static func decided(_ entry: JournalEntry, _ action: String) -> String {
    switch action {
    case "deny": with("denied in writing", to: denial(entry), by: ": ")
    case "askReview": "a review of the denial was asked for"
    case "upholdDenial": with("review upheld the denial", to: reviewer(entry), by: ", by ")
    case "overturnDenial": with("review overturned the denial", to: reviewer(entry), by: ", by ")
    case "declineRepresentative": "privacy declined the representative"
    case "agreeFormat": "another form was agreed with the person"
    case "split": with("a part was split off", to: entry.subjects.dropFirst().first ?? "", by: ": ")
    case "convert": "directive turned into a third party's request"
    case "askAgain": with("put back", to: entry.changed(.request, "hold"), by: ": ")
    case "packUnderLaw":
      with("packed for the law", to: entry.changed(.request, "law.citation"), by: ": ")
    case "sendUnderLaw": "sent as the law demands"
    default: mended(entry, action)
    }
  }

  static let decisionActs = [
    "request.agreeFormat": "agreement", "request.split": "splitting",
    "request.convert": "conversion", "request.askAgain": "putting back",
    "request.packUnderLaw": "packing for the law", "request.sendUnderLaw": "sending by law",
    "request.askReview": "review", "request.upholdDenial": "review",
    "request.overturnDenial": "review", "request.declineRepresentative": "declining",
  ]

  private static func denial(_ entry: JournalEntry) -> String {
    plain(entry.changed(.request, "denial.ground"))
  }

  private static func reviewer(_ entry: JournalEntry) -> String {
    entry.changed(.request, "denial.reviewer")
  }
}
