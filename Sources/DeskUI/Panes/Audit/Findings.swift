import DeskCore

/// What was decided on, as an auditor reads it: findings by name, no bookkeeping.
enum Findings {
  /// `identifiers 0 kind=bornOn`; at most `limit` of them, those that were decided on first.
  static func lines(of entry: JournalEntry, limit: Int) -> [String] {
    entry.evidence.list.compactMap(line).prefix(limit).map { $0 }
  }

  private static func line(_ field: Field) -> String? {
    guard let value = field.value, !value.isEmpty, !field.path.hasSuffix("#"),
      !field.path.hasSuffix("{}"), !isBookkeeping(field.path)
    else { return nil }
    let names = field.path.split(separator: ".").map { EventWords.plain(String($0)) }
    return names.joined(separator: " ") + "=" + value
  }

  /// What the rules read beside the findings: the clock, the calendar, numbers of the house.
  private static func isBookkeeping(_ path: String) -> Bool {
    let quiet = ["moment.", "calendar.", "intake.now", "verification.now", "shelf.days"]
    return quiet.contains { path.hasPrefix($0) } || path.hasSuffix("Days")
      || path.hasSuffix("limit")
  }
}
