import DeskCore

/// A journal entry in plain English, as one line of a history.
///
/// Everything is read from the entry itself: what was decided on and what changed. So a line says
/// the same in ten years, whatever the rows have become.
enum EventWords {
  /// What happened.
  static func words(entry: JournalEntry) -> String {
    guard entry.outcome == .done else { return refused(entry) }
    let parts = entry.tried.split(separator: ".", maxSplits: 1).map(String.init)
    if let words = takenBack(entry) { return words }
    switch parts.first {
    case "request": return request(entry, parts.last ?? "")
    case "pickup": return pickup(entry, parts.last ?? "")
    case "authorization": return paper(entry, parts.last ?? "")
    case "imaging": return imaging(entry, parts.last ?? "")
    case "amendment": return amendment(entry, parts.last ?? "")
    case "accounting": return accounting(entry, parts.last ?? "")
    case "incident": return incident(entry, parts.last ?? "")
    case "nearMiss": return nearMiss(entry)
    case "patient": return patient(entry, parts.last ?? "")
    case "death", "adoption": return notice(entry, parts.last ?? "")
    case "paper": return file(entry, parts.last ?? "")
    case "desk": return desk(entry, parts.last ?? "")
    case "person": return person(entry, parts.last ?? "")
    case "policy" where parts.last == "load":
      return "policy version \(entry.changed(.policy, "version")) is in force"
    case "import": return "\(parts.last ?? "chart") came from the chart system"
    default: return plain(entry.tried)
    }
  }

  private static func patient(_ entry: JournalEntry, _ action: String) -> String {
    switch action {
    case "register": "patient registered"
    case "addStudy": with("study entered", to: entry.changed(.study, "accession"), by: ": ")
    case "merge": chartMerged(entry)
    case "unmerge": "the merge was undone: \(entry.evidence["unmerging.cause"] ?? "")"
    case "correct": "chart corrected: \(corrected(entry))"
    default: plain(entry.tried)
    }
  }

  /// `chart 200 merged into 100: 4 rows went over`.
  private static func chartMerged(_ entry: JournalEntry) -> String {
    let prior = entry.evidence["pair.prior"] ?? ""
    let moved = entry.count(.patient, "merged.moved") ?? 0
    let rows = moved == 1 ? "1 row" : "\(moved) rows"
    return "chart \(prior) merged into \(entry.evidence["pair.into"] ?? ""): \(rows) went over"
  }

  /// `bornOn from 1971-03-14 to 1971-03-15, phone`: a value that was not there is left out.
  private static func corrected(_ entry: JournalEntry) -> String {
    let count = Int(entry.evidence["correction.changes.#"] ?? "") ?? 0
    return (0..<count).map { index in
      let path = "correction.changes.\(index)."
      let words = [("", "field"), (" from ", "before"), (" to ", "after")].map { joint, name in
        let value = entry.evidence[path + name] ?? ""
        return value.isEmpty ? "" : joint + value
      }
      return words.joined()
    }.joined(separator: ", ")
  }

  private static func person(_ entry: JournalEntry, _ action: String) -> String {
    let user = entry.subjects.first ?? "somebody"
    switch action {
    case "add": return "\(user) works here, or has other roles now"
    case "disable": return "\(user) left and is disabled"
    default: return plain(entry.tried)
    }
  }

  /// `REFUSED hand-over: R-17 AUTH_REVOKED`.
  private static func refused(_ entry: JournalEntry) -> String {
    let rules = entry.breaches.map { "\($0.rule.rawValue) \($0.code)" }.joined(separator: ", ")
    let text = "REFUSED \(act(entry.tried)): \(rules.isEmpty ? "no rule is named" : rules)"
    guard let move = entry.stages.last else { return text }
    return "\(text); now \(plain(move.to))"
  }

  /// The act as a noun.
  static func act(_ tried: String) -> String {
    acts[tried] ?? decisionActs[tried] ?? imagingActs[tried] ?? amendmentActs[tried]
      ?? accountingActs[tried]
      ?? incidentActs[tried] ?? mendingActs[tried] ?? fileActs[tried] ?? plain(tried)
  }

  private static let acts = [
    "request.log": "logging", "request.attach": "adding what came in", "request.merge": "joining",
    "request.validate": "validation", "request.cure": "validation",
    "request.rework": "validation", "request.assign": "assignment",
    "request.pend": "waiting", "request.resume": "going on", "request.pack": "packing",
    "request.passCheck": "second check", "request.failCheck": "second check",
    "request.notify": "notice", "request.send": "sending", "request.recall": "recall",
    "request.destroy": "destruction", "request.transfer": "transfer",
    "request.receive": "taking in", "request.collect": "site of collection",
    "request.extend": "extension", "request.cancel": "cancellation", "request.deny": "denial",
    "request.redirect": "redirection", "request.noteRedirect": "redirection",
    "request.closeIncomplete": "closing",
    "request.closeUnclaimed": "closing", "request.misrelease": "incident",
    "pickup.arrive": "arrival", "pickup.call": "call", "pickup.claimRole": "role",
    "pickup.identify": "identifier", "pickup.showID": "ID", "pickup.showFallback": "stand-in ID",
    "pickup.verifyPatient": "authority", "pickup.verifyRepresentative": "authority",
    "pickup.verifyNote": "authority", "pickup.verifyRecipient": "authority",
    "pickup.scanItem": "scan of an item", "pickup.recheck": "re-check",
    "pickup.handOver": "hand-over", "pickup.beginInspection": "inspection",
    "pickup.endInspection": "end of the inspection", "authorization.scanIn": "paper",
    "authorization.check": "check of the paper", "authorization.revoke": "revocation",
    "policy.load": "loading a policy",
    "patient.register": "registration", "patient.addStudy": "entry of a study",
    "patient.merge": "merging of charts", "patient.unmerge": "undoing of a merge",
    "patient.correct": "correction of a chart",
    "death.record": "notice of a death",
    "death.add": "adding to the notice", "death.complete": "check of the notice",
    "death.verify": "verification of the death", "death.apply": "recording of the death",
    "death.reject": "rejection of the notice", "death.undo": "undoing of the death",
    "adoption.receive": "paper about an adoption", "adoption.accept": "check of the paper",
    "adoption.route": "routing to data integrity", "adoption.apply": "effect of the decree",
    "adoption.takeEffect": "effect of the decree",
    "authorization.grantProxy": "proxy access", "authorization.endAuthority": "end of authority",
  ]

  /// `closeIncomplete` as `close incomplete`.
  static func plain(_ name: String) -> String {
    var text = ""
    for character in name {
      if character == "." {
        text += " "
      } else if character.isUppercase, text.last?.isLowercase == true {
        text += " " + character.lowercased()
      } else {
        text.append(character)
      }
    }
    return text
  }
}

extension JournalEntry {
  /// What an entry changed in a table's row: the value at a path, or empty.
  func changed(_ table: Table, _ path: String) -> String {
    facts.last { $0.table == table }?.changes[path] ?? ""
  }

  /// What an entry changed in a list of words or numbers: how many there are now, if it says.
  func count(_ table: Table, _ path: String) -> Int? {
    Int(changed(table, path + ".#"))
  }

  /// The words of a list that it decided on.
  func list(_ path: String) -> [String] {
    let count = Int(evidence[path + ".#"] ?? "") ?? 0
    return (0..<count).compactMap { evidence["\(path).\($0)"] }
  }
}
