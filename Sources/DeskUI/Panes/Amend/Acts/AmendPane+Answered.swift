import DeskCore

extension AmendPane {
  /// Says what came of an order: done, refused with every reason, or another desk was first.
  ///
  /// A form whose order was not done stays as it was typed, so that it is mended and not retyped.
  mutating func answered(_ tag: String, _ outcome: Outcome) -> [Effect] {
    let words = tag.split(separator: " ").map(String.init)
    guard words.count == 3, words[0] == "amend" else { return [] }
    form?.isSaving = false
    switch outcome {
    case .done(let done):
      form = nil
      return [.say(Message(MatterSaid.words(words[1], done)))] + again()
    case .refused(let refused): return refuse(words[2], refused)
    case .overtaken(let other, _):
      form = nil
      return [.say(Message(overtaken(words[2], other), tone: .warning))] + again()
    case .invalid(let errors):
      form?.mark(errors)
      let text = errors.map { "\($0.field) \($0.says)" }.joined(separator: "; ")
      return [.say(Message(text, tone: .error))]
    case .failed(let says): return [.say(Message(says, tone: .error))]
    }
  }

  /// Reads the list and the row again.
  private mutating func again() -> [Effect] {
    seen = nil
    return [ask()] + look()
  }

  private mutating func refuse(_ id: String, _ refused: Outcome.Refused) -> [Effect] {
    let rules = Set(refused.breaches.map(\.rule)).sorted().map(\.rawValue)
    let stage = EventWords.plain(refused.stage)
    return [
      .say(
        Message("\(id) refused: \(rules.joined(separator: ", ")). Now \(stage).", tone: .error)),
      .show(.whyNot(title: id, breaches: refused.breaches)),
    ] + again()
  }

  private func overtaken(_ id: String, _ other: Outcome.Overtaken) -> String {
    let when = session.flatMap { $0.ground.zones.local(other.at, in: $0.site.zone)?.minute }
    return "\(id): \(other.by) at \(other.desk) was first (\(other.did)"
      + (when.map { ", \($0)" } ?? "") + ")."
  }
}

/// What is said after an act, and what comes next.
enum MatterSaid {
  static func words(_ command: String, _ done: Outcome.Done) -> String {
    let id = done.subject
    if let words = sentences[command] { return "\(id) \(words)" }
    switch (command, done.stage) {
    case ("amendment.inform", "completed"): return "\(id) is done; everyone knows."
    case ("amendment.inform", _): return "\(id): recorded who was told; the denied rest stays."
    case ("death.complete", _): return "\(id) is complete. Data integrity verifies it next."
    case ("adoption.apply", "scheduled"): return "\(id) is scheduled; the desk applies it itself."
    default: return "\(id): \(EventWords.plain(done.stage))."
    }
  }

  private static let sentences = [
    "amendment.start": "is in review. F9 decides it.",
    "amendment.needInfo": "waits; the clock runs on.",
    "amendment.infoCame": "goes on. F9 decides it.",
    "amendment.accept": "is accepted. Next: link the records (l).",
    "amendment.acceptPart": "is accepted in part. Next: link the records (l).",
    "amendment.deny": "is denied by letter. A statement of disagreement may come (g).",
    "amendment.link": "is linked. Next: inform everyone (i).",
    "amendment.disagree": "has a statement. Next: rebut it, or not (b).",
    "amendment.rebut": "is done; statement and rebuttal go along with the record.",
    "amendment.noRebut": "is done; the statement goes along with the record.",
    "amendment.attachRequest": "is done; request and denial go along with the record.",
    "amendment.extend": "is extended; the letter said so.",
    "amendment.withdraw": "is withdrawn.",
    "death.add": "has more now. C checks whether it is complete.",
    "death.verify": "is verified. Nothing has moved yet; A applies it.",
    "death.apply": "is on the chart, with everything that follows.",
    "death.reject": "is put away; no chart was touched.",
    "death.undo": "is undone; papers are shown anew before they count.",
    "adoption.accept": "is the right paper, and all of it. V passes it on.",
    "adoption.route": "is with data integrity.",
    "accounting.giveFeeNotice": "waits for the individual's answer to the fee.",
    "accounting.assent": "goes on with the fee. K compiles it.",
    "accounting.narrow": "covers fewer days; the notice of the fee is void.",
    "accounting.compile": "is compiled. Look at its rows, then issue it (i).",
    "accounting.describe": "has one row filled in.",
    "accounting.issue": "is issued; the row is the copy that is kept.",
    "accounting.extend": "is extended; the letter said so.",
    "accounting.withdraw": "is withdrawn.",
    "accounting.suspend": "suspends what would be listed of that agency.",
    "accounting.endSuspension": "is over; accountings list everything again.",
    "incident.record": "says more now.",
    "incident.assess": "is assessed.",
    "incident.notify": "has its notice. C closes it.",
    "incident.close": "is closed.",
  ]
}
