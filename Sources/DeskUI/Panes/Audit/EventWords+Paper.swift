import DeskCore

extension EventWords {
  /// What was done with a paper.
  static func paper(_ entry: JournalEntry, _ action: String) -> String {
    let id = entry.subjects.first ?? "paper"
    let recalled = entry.stages.filter { $0.machine == "request" && $0.action == "recall" }
    let after =
      recalled.isEmpty ? "" : "; recalled " + recalled.map(\.subject).joined(separator: ", ")
    switch action {
    case "scanIn":
      let kind = DocumentForm.Kind(rawValue: entry.changed(.document, "form.kind"))
      return with("\(id) scanned in", to: kind.map(PaperWords.kind) ?? "", by: ": ")
    case "see":
      return with("\(id) seen by \(entry.user)", to: entry.evidence["look.file"] ?? "", by: " as ")
    case "check": return "\(id) checked: it lacks nothing"
    case "revoke": return "\(id) REVOKED\(after)"
    case "recordEvent": return "\(id) ended: its event happened\(after)"
    case "expire": return "\(id) expired\(after)"
    case "grantProxy":
      return with(
        "\(id): may see the record online", to: entry.changed(.document, "form.bearer"), by: ": ")
    case "endAuthority": return "\(id): authority ended on the 18th birthday"
    case "knowFalse": return "\(id): a statement in it is known to be false"
    default: return plain(entry.tried)
    }
  }
}
