import DeskCore

extension EventWords {
  /// What was done with a disc, film or link.
  static func imaging(_ entry: JournalEntry, _ action: String) -> String {
    let id = entry.subjects.first ?? "disc"
    switch action {
    case "order": return ordered(entry, id)
    case "agree": return with("\(id): agreed on", to: media(entry, "medium"), by: " ")
    case "pull": return "\(id): images pulled"
    case "notFound": return "\(id): not found, search started"
    case "giveUp": return with("\(id): search ended", to: media(entry, "letter"), by: ", letter ")
    case "burn": return "\(id) burned"
    case "print": return "\(id) printed on film"
    case "link": return "\(id) put behind a link"
    case "pullFilm": return "\(id): original film taken out"
    case "readBack": return "\(id) read back by a second person: right"
    case "failReadBack": return "\(id) failed its read-back, \(codes(entry)); to be made again"
    case "shelve": return with("\(id) on the shelf", to: media(entry, "bin"), by: ", bin ")
    case "transfer": return with("\(id) on its way", to: media(entry, "goingTo"), by: " to ")
    case "receive": return with("\(id) taken in", to: media(entry, "heldAt"), by: " at ")
    default: return endedMedia(entry, action, id)
    }
  }

  private static func endedMedia(_ entry: JournalEntry, _ action: String, _ id: String) -> String {
    switch action {
    case "takeBack": "\(id) is back, every sheet counted"
    case "chase": "\(id) is overdue and was asked for"
    case "reportLost":
      with("\(id) is LOST", to: media(entry, "incident"), by: ", incident ")
    case "recall": "\(id) " + with("RECALLED", to: reason(entry), by: ": ")
    case "destroy": "\(id) destroyed"
    case "refile": "\(id): original film back in its file"
    default: plain(entry.tried)
    }
  }

  /// `MD-10001 ordered: disc`.
  private static func ordered(_ entry: JournalEntry, _ id: String) -> String {
    let film = media(entry, "film")
    return with(
      "\(id) ordered", to: film.isEmpty ? media(entry, "medium") : "\(film) film", by: ": ")
  }

  /// The reason codes that the read-back found.
  private static func codes(_ entry: JournalEntry) -> String {
    let codes = entry.list("faults.codes")
    return codes.isEmpty ? "for no cause on record" : codes.joined(separator: ", ")
  }

  private static func media(_ entry: JournalEntry, _ path: String) -> String {
    entry.changed(.media, path)
  }

  private static func reason(_ entry: JournalEntry) -> String {
    let hold = media(entry, "hold")
    return hold.hasPrefix("recalled: ") ? String(hold.dropFirst("recalled: ".count)) : hold
  }

  /// The acts as nouns.
  static let imagingActs = [
    "imaging.order": "order of images", "imaging.agree": "agreement on a medium",
    "imaging.pull": "pulling", "imaging.notFound": "search", "imaging.giveUp": "end of a search",
    "imaging.burn": "burning", "imaging.print": "printing", "imaging.link": "linking",
    "imaging.pullFilm": "taking out film", "imaging.readBack": "read-back",
    "imaging.failReadBack": "failed read-back", "imaging.shelve": "shelving",
    "imaging.transfer": "transfer", "imaging.receive": "taking in",
    "imaging.takeBack": "return of film", "imaging.chase": "reminder",
    "imaging.reportLost": "loss", "imaging.recall": "recall", "imaging.destroy": "destruction",
    "imaging.refile": "filing",
  ]
}
