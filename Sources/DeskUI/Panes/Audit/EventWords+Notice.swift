import DeskCore

extension EventWords {
  /// What was done with a notice of a death or a paper about an adoption.
  static func notice(_ entry: JournalEntry, _ action: String) -> String {
    let id = entry.subjects.first ?? "notice"
    switch action {
    case "record": return "\(id): a death was reported"
    case "add": return "\(id): more was told about the death"
    case "complete": return "\(id) complete: data integrity verifies it next"
    case "verify":
      return with("\(id) verified", to: plain(entry.changed(.death, "source")), by: " by ")
    case "apply" where entry.tried == "death.apply":
      return "\(id) APPLIED: the death is on the chart" + after(entry)
    case "reject":
      return with("\(id) rejected", to: entry.changed(.death, "reason"), by: ": ")
    case "undo":
      return with("\(id) UNDONE", to: entry.changed(.death, "reason"), by: ": ") + after(entry)
    case "receive":
      return with(
        "\(id): paper about an adoption", to: plain(entry.changed(.adoption, "paper")), by: ", ")
    case "accept": return "\(id) accepted: the right paper, and all of it"
    case "route": return "\(id) passed to data integrity"
    case "apply", "takeEffect": return "\(id): " + decree(entry) + after(entry)
    default: return plain(entry.tried)
    }
  }

  private static func decree(_ entry: JournalEntry) -> String {
    let due = entry.changed(.adoption, "due")
    return due.isEmpty ? "the decree is in force" : "the decree takes effect on \(due)"
  }

  /// `; ended AU-10002; recalled RQ-10001`, for what followed in the same act.
  private static func after(_ entry: JournalEntry) -> String {
    let words = [("endAuthority", "ended"), ("fileDecree", "made out"), ("recall", "recalled")]
    return words.map { action, word in
      let subjects = entry.stages.filter { $0.action == action }.map(\.subject)
      return subjects.isEmpty ? "" : "; \(word) " + subjects.joined(separator: ", ")
    }.joined()
  }
}
