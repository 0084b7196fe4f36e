import DeskCore

extension EventWords {
  /// What was done about an incident.
  static func incident(_ entry: JournalEntry, _ action: String) -> String {
    let id = entry.subjects.first ?? "incident"
    switch action {
    case "open":
      return with("\(id) OPENED", to: plain(entry.changed(.incident, "cause")), by: ": ")
    case "record": return "\(id): more became known"
    case "assess": return "\(id): the four factors were assessed"
    case "notify":
      return with(
        "\(id): the individual was told", to: entry.changed(.incident, "noticeLetter"),
        by: ", letter ")
    case "close": return "\(id) closed"
    default: return plain(entry.tried)
    }
  }

  static let incidentActs = [
    "incident.open": "incident", "incident.record": "record of an incident",
    "incident.assess": "assessment", "incident.notify": "notice of a breach",
    "incident.close": "closing of an incident",
  ]
}
