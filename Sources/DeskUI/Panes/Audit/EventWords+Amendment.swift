import DeskCore

extension EventWords {
  /// What was done with an amendment.
  static func amendment(_ entry: JournalEntry, _ action: String) -> String {
    let id = entry.subjects.first ?? "amendment"
    switch action {
    case "receive": return with("\(id) received", to: office(entry), by: ", on the list of ")
    case "receiveOutside":
      return with(
        "\(id) received, made by", to: entry.changed(.amendment, "requester.name"), by: " ")
    case "start": return "\(id) taken up for review"
    case "needInfo":
      return with("\(id) waits", to: entry.changed(.amendment, "hold"), by: " for an answer to: ")
    case "infoCame": return "\(id) goes on: what was missing came in"
    case "accept": return "\(id) accepted"
    case "acceptPart": return denied("\(id) accepted in part, the rest denied", entry)
    case "deny": return denied("\(id) denied", entry)
    case "link": return "\(id) linked to the records that it affects"
    case "inform": return "\(id): the individual and those who rely on the record were told"
    default: return ended(id, entry, action)
    }
  }

  private static func ended(_ id: String, _ entry: JournalEntry, _ action: String) -> String {
    switch action {
    case "disagree": "\(id): statement of disagreement on file"
    case "rebut": "\(id): rebuttal written, copy sent"
    case "noRebut": "\(id): the statement is not answered"
    case "attachRequest": "\(id): request and denial go along with the record"
    case "extend":
      "\(id) extended by \(entry.changed(.amendment, "clock.extended.days")) days, letter "
        + entry.changed(.amendment, "clock.extended.letter")
    case "withdraw": "\(id) withdrawn by the requester"
    default: plain(entry.tried)
    }
  }

  private static func office(_ entry: JournalEntry) -> String {
    entry.changed(.amendment, "office")
  }

  private static func denied(_ words: String, _ entry: JournalEntry) -> String {
    let ground = with(words, to: plain(entry.changed(.amendment, "denied")), by: ": ")
    return with(ground, to: entry.changed(.amendment, "denialLetter"), by: ", letter ")
  }

  static let amendmentActs = [
    "amendment.receive": "amendment", "amendment.receiveOutside": "amendment",
    "amendment.start": "review", "amendment.needInfo": "question", "amendment.infoCame": "review",
    "amendment.accept": "acceptance", "amendment.acceptPart": "acceptance in part",
    "amendment.deny": "denial", "amendment.link": "link to the records",
    "amendment.inform": "telling", "amendment.disagree": "statement of disagreement",
    "amendment.rebut": "rebuttal", "amendment.noRebut": "closing without a rebuttal",
    "amendment.attachRequest": "sending the papers along", "amendment.extend": "extension",
    "amendment.withdraw": "withdrawal",
  ]
}
