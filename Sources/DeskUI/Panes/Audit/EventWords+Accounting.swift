import DeskCore

extension EventWords {
  /// What was done with an accounting, or with an agency's statement that suspends one.
  static func accounting(_ entry: JournalEntry, _ action: String) -> String {
    let id = entry.subjects.first ?? "accounting"
    switch action {
    case "receive": return "\(id): accounting of disclosures asked for"
    case "giveFeeNotice":
      return with("\(id): notice of a fee", to: entry.changed(.accounting, "fee.letter"), by: ", ")
    case "assent": return "\(id): the individual agreed to the fee"
    case "narrow": return "\(id) narrowed by the individual"
    case "withdraw": return "\(id) withdrawn by the individual"
    case "compile": return compiled(id, entry)
    case "describe": return "\(id): a row filled in"
    case "issue":
      return with("\(id) issued", to: entry.changed(.accounting, "letter"), by: ", letter ")
    case "extend":
      return "\(id) extended by \(entry.changed(.accounting, "clock.extended.days")) days, letter "
        + entry.changed(.accounting, "clock.extended.letter")
    case "suspend": return "\(id): an agency suspends accountings"
    case "endSuspension": return "\(id): the suspension is over"
    default: return plain(entry.tried)
    }
  }

  private static func compiled(_ id: String, _ entry: JournalEntry) -> String {
    guard let count = entry.count(.accounting, "disclosures") else { return "\(id) compiled" }
    return "\(id) compiled: \(count) disclosure\(count == 1 ? "" : "s")"
  }

  static let accountingActs = [
    "accounting.receive": "accounting", "accounting.giveFeeNotice": "notice of a fee",
    "accounting.assent": "assent", "accounting.narrow": "narrowing",
    "accounting.withdraw": "withdrawal", "accounting.compile": "compiling",
    "accounting.describe": "filling in", "accounting.issue": "issue",
    "accounting.extend": "extension", "accounting.suspend": "suspension",
    "accounting.endSuspension": "end of a suspension",
  ]
}
