import DeskCore

extension IntakePane {
  /// What the form asks the desk to do, one after the other.
  func orders(_ ground: ReadingGround) -> [Order] {
    guard let kind else { return [] }
    var facts = sent(to: kind.act, ground)
    if let paper = kind.paper { facts["kind"] = .text(paper.rawValue) }
    if let topic = kind.topic { facts["topic"] = .text(topic.rawValue) }
    let subject = kind == .revocation ? request.text("revokes").uppercased() : ""
    let first = Order(kind.act, on: subject, facts)
    let next = kind == .adoptionPaper && isDecreeWhole ? ["adoption.route"] : []
    return [first] + request.filings
      + (kind.then + next).map { Order($0, on: $0 == kind.act ? "" : "$") }
  }

  /// What stands in the form and its command takes.
  ///
  /// A field of another kind keeps what was typed and is not among the form's, so it is not sent.
  private func sent(to act: String, _ ground: ReadingGround) -> Facts {
    let known = Set(CommandForm.named(act)?.fields.map(\.name) ?? [])
    let typed = request.facts(ground)
    var facts = Facts()
    for name in typed.fields where known.contains(name) { facts[name] = typed[name] }
    facts["patient"] = known.contains("patient") ? patient.map { .text($0.mrn) } : nil
    if act != "request.log" { facts["kind"] = nil }
    // Whoever types what a paper says is reading it.
    if known.contains("inHand") { facts["inHand"] = .flag(true) }
    return facts
  }

  /// Whether an accepted paper says enough to be passed to data integrity at once.
  private var isDecreeWhole: Bool {
    patient != nil && !request.text("decreedOn").isEmpty && !request.text("parents").isEmpty
  }

  /// Joins the request to the open one that it repeats, as soon as it is logged.
  mutating func join() -> [Effect] {
    guard let row = duplicates.first, kind?.isRelease ?? false else {
      return [.say(Message("No open request looks like this one."))]
    }
    return save(joining: row.id)
  }
}
