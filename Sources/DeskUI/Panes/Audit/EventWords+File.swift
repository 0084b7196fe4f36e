import DeskCore

extension EventWords {
  /// What was done with a scan of a paper.
  static func file(_ entry: JournalEntry, _ action: String) -> String {
    let id = entry.subjects.first ?? "scan"
    let subject = entry.subjects.dropFirst().first ?? ""
    switch action {
    case "file":
      let kind = entry.changed(.paper, "stamp.kind").uppercased()
      return with("\(id) filed: a \(kind.isEmpty ? "scan" : kind)", to: subject, by: " of ")
    case "open": return with("\(id) opened by \(entry.user)", to: subject, by: ", of ")
    default: return plain(entry.tried)
    }
  }

  /// What was done about the desk itself.
  static func desk(_ entry: JournalEntry, _ action: String) -> String {
    switch action {
    case "downtime":
      return with("downtime declared", to: entry.subjects.first ?? "", by: ": ")
    case "export":
      let list = entry.evidence["taken.list"] ?? "list"
      let rows = entry.evidence["taken.rows"] ?? "0"
      let view = entry.evidence["taken.view"].map { $0.isEmpty ? "" : " (\($0))" } ?? ""
      return with(
        "\(list)\(view) taken out, \(rows) rows", to: entry.evidence["taken.purpose"] ?? "",
        by: ": ")
    default: return plain(entry.tried)
    }
  }

  static let fileActs = [
    "paper.file": "filing a scan", "paper.open": "opening a scan",
    "authorization.see": "look at the paper", "desk.downtime": "downtime",
    "desk.export": "taking a list out",
  ]
}
