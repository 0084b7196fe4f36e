import DeskCore

/// What was decided on, as an auditor reads it: findings by name, no bookkeeping.
enum Findings {
  /// One line a noun, such as `photo ID: kind=passport  photo matches=true`, the most telling first.
  static func lines(of entry: JournalEntry) -> [String] {
    let fields = entry.evidence.list.filter { !isBookkeeping($0.path) && $0.value != "" }
    let names = fields.map { noun($0.path) }.reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let sorted = names.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }
    return sorted.map { _, name in
      let own = fields.filter { noun($0.path) == name }.compactMap(finding)
      return EventWords.plain(name) + ": " + own.joined(separator: "  ")
    }
  }

  private static func noun(_ path: String) -> String {
    path.split(separator: ".").first.map(String.init) ?? path
  }

  /// What tells most about an act, in this order; the rest follows as it was decided on.
  private static let telling = [
    "handOver", "identifiers", "photoID", "fallback", "nameOnID", "claim", "note", "revocation",
    "expiry", "form", "match", "access", "secondPerson", "basis",
  ]

  private static func rank(_ noun: String) -> Int {
    telling.firstIndex(of: noun) ?? telling.count
  }

  private static func finding(_ field: Field) -> String? {
    guard let value = field.value else { return nil }
    let names = field.path.split(separator: ".").dropFirst().map { EventWords.plain(String($0)) }
    return names.joined(separator: " ") + "=" + value
  }

  /// What the rules read beside the findings: the clock, numbers of the house, what names people.
  private static func isBookkeeping(_ path: String) -> Bool {
    let starts = [
      "moment.", "calendar.", "counterTrack.", "shelf.days", "packet.",
      "handOver.request", "before.",
    ]
    let ends = [
      "#", "{}", "Days", "Minutes", "limit", "patient", "patientBorn", "today", "track", "now",
    ]
    return starts.contains { path.hasPrefix($0) } || ends.contains { path.hasSuffix($0) }
  }
}
