import DeskCore

extension EventWords {
  /// What was mended, noted or told about a request.
  static func mended(_ entry: JournalEntry, _ action: String) -> String {
    switch action {
    case "relink":
      with(
        "moved from MRN \(entry.evidence["relinking.from"] ?? "unknown") to MRN "
          + (entry.evidence["relinking.to"] ?? "unknown"), to: cause(entry, "relinking"), by: ": ")
    case "unmerge":
      with(
        "taken out of \(entry.evidence["wrongMerge.into"] ?? "another request")",
        to: cause(entry, "wrongMerge"), by: ": ")
    case "note": with("note", to: lastNote(entry), by: ": ")
    case "need": needed(entry)
    case "tellStatus":
      with("caller was told how it stands", to: entry.evidence["call.part"] ?? "", by: ", ")
    default: plain(entry.tried)
    }
  }

  /// What an undo took back; nil for any other act.
  static func takenBack(_ entry: JournalEntry) -> String? {
    guard undos.contains(entry.tried) else { return nil }
    let id = entry.tried == "request.undo" ? "" : (entry.subjects.first ?? "row") + ": "
    return id + "took back the \(act(entry.evidence["undo.did"] ?? "last act")), entry "
      + (entry.evidence["undo.entry"] ?? "unknown")
  }

  /// The undos; a death that is undone is told by its notice.
  private static let undos: Set<String> = [
    "request.undo", "authorization.undo", "pickup.undo", "amendment.undo", "accounting.undo",
    "incident.undo", "imaging.undo", "adoption.undo", "death.takeBack",
  ]

  /// `NM-10001: near miss, wrong bin`.
  static func nearMiss(_ entry: JournalEntry) -> String {
    with(
      "\(entry.subjects.first ?? "near miss"): near miss",
      to: plain(entry.evidence["cause"] ?? ""), by: ", ")
  }

  static let mendingActs = [
    "request.relink": "re-linking", "request.unmerge": "taking apart", "request.note": "note",
    "request.need": "needed-by day", "request.tellStatus": "status", "request.undo": "undo",
    "authorization.undo": "undo", "pickup.undo": "undo", "amendment.undo": "undo",
    "accounting.undo": "undo", "incident.undo": "undo", "imaging.undo": "undo",
    "adoption.undo": "undo", "death.takeBack": "undo",
    "nearMiss.report": "near miss",
  ]

  private static func cause(_ entry: JournalEntry, _ noun: String) -> String {
    plain(entry.evidence[noun + ".cause"] ?? "")
  }

  private static func lastNote(_ entry: JournalEntry) -> String {
    guard let count = entry.count(.request, "notes"), count > 0 else { return "" }
    return entry.changed(.request, "notes.\(count - 1).text")
  }

  private static func needed(_ entry: JournalEntry) -> String {
    let day = entry.changed(.request, "neededBy")
    let before = entry.evidence["before.neededBy"] ?? ""
    let words = day.isEmpty ? "needed by no day" : "needed by \(day)"
    return before.isEmpty || before == day ? words : words + ", before that \(before)"
  }
}
