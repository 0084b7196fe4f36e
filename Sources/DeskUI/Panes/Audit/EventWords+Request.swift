import DeskCore

extension EventWords {
  /// Both are named: either of them may be the one whose history is read.
  private static func joined(_ entry: JournalEntry) -> String {
    let numbers = entry.subjects.filter { $0.hasPrefix("RQ-") }
    guard let first = numbers.first, let other = numbers.dropFirst().first else {
      return "joined to another request"
    }
    return "\(first) joined to \(other)"
  }

  /// What was done with a request.
  static func request(_ entry: JournalEntry, _ action: String) -> String {
    switch action {
    case "log": logged(entry)
    case "attach": attached(entry)
    case "merge": joined(entry)
    case "validate": "in order: every rule holds"
    case "cure": "in order after what came in"
    case "rework": "put in order again after the recall"
    case "assign": with("assigned", to: entry.changed(.request, "assignee"), by: " to ")
    case "pend": with("waits", to: waiting(entry.changed(.request, "hold")), by: " for ")
    case "resume": "goes on"
    case "pack": packed(entry)
    case "passCheck": shelved("second person checked it", entry)
    case "failCheck": with("second check failed", to: entry.changed(.request, "hold"), by: ": ")
    case "notify": "person was told that it is ready"
    case "transfer": with("sent on", to: entry.changed(.request, "goingTo"), by: " to ")
    case "receive": shelved("taken in at \(entry.changed(.request, "heldAt"))", entry)
    case "collect": with("collected", to: entry.changed(.request, "collectAt"), by: " at ")
    default: ended(entry, action)
    }
  }

  private static func ended(_ entry: JournalEntry, _ action: String) -> String {
    switch action {
    case "send": with("sent", to: entry.changed(.request, "tracking"), by: ", courier's number ")
    case "recall": recalled(entry.changed(.request, "hold"))
    case "destroy": "recalled packet taken down and destroyed"
    case "closeUnclaimed": "closed: nobody collected it"
    case "closeIncomplete": "closed: nobody answered"
    case "extend":
      "extended by \(entry.changed(.request, "extended.days")) days, letter "
        + entry.changed(.request, "extended.letter")
    case "redirect": "sent to another office"
    case "noteRedirect":
      with("a question was sent on", to: entry.evidence["routing.office"] ?? "", by: " to ")
    case "cancel": "cancelled by the requester"
    case "misrelease": "incident opened: something went astray"
    default: decided(entry, action)
    }
  }

  /// `request logged, walk-in, own records`.
  private static func logged(_ entry: JournalEntry) -> String {
    let channel = entry.changed(.request, "received.channel")
    let kind = RequestKind(rawValue: entry.changed(.request, "kind"))?.words.lowercased()
    let way = channel == "counter" ? "walk-in" : channel.isEmpty ? "" : "by \(channel)"
    return ["request logged", way, kind ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func attached(_ entry: JournalEntry) -> String {
    let paper = entry.changed(.request, "basis")
    let proof = entry.changed(.request, "authorityPaper")
    let papers = [paper, proof].filter { !$0.isEmpty }
    guard papers.isEmpty else { return "added \(papers.joined(separator: " and "))" }
    let names = entry.facts.first { $0.table == .request }?.changes.list ?? []
    let fields = names.compactMap { $0.path.split(separator: ".").first.map(String.init) }
      .filter { $0 != "version" }
    let unique = fields.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return unique.isEmpty
      ? "nothing new was added" : "added: " + unique.map(plain).joined(separator: ", ")
  }

  private static func packed(_ entry: JournalEntry) -> String {
    guard let count = entry.count(.request, "items") else { return "packed anew" }
    return "packed \(count) item\(count == 1 ? "" : "s")"
  }

  private static func shelved(_ words: String, _ entry: JournalEntry) -> String {
    with(words, to: entry.changed(.request, "bin"), by: ", shelf ")
  }

  private static func recalled(_ hold: String) -> String { hold.isEmpty ? "recalled" : hold }

  private static func waiting(_ hold: String) -> String {
    hold.hasPrefix("waits for ") ? String(hold.dropFirst(10)) : hold
  }

  static func with(_ words: String, to value: String, by link: String) -> String {
    value.isEmpty ? words : words + link + value
  }
}
