import DeskCore

extension DemoPlanner {
  /// The patient asks in writing that an entry be corrected.
  mutating func askAmendment(
    entry: String, wanted: String, reason: String, channel: String, receivedOn day: Day? = nil
  ) {
    var facts: Facts = [
      "patient": .text(patient.mrn), "channel": .text(channel), "inWriting": .flag(true),
      "types": list(["reports", "notes"]), "entry": .text(entry), "wanted": .text(wanted),
      "reason": .text(reason),
    ]
    if let day { facts["receivedAt"] = .instant(calendar.at(day, minute: 9 * 60 + 20)) }
    plan.add("amendment.receive", on: .nothing, by: "jdo", at: soon(), facts)
  }

  /// A relative tells of the patient's death, with every field or without some of them.
  mutating func tellDeath(isComplete: Bool) {
    var facts: Facts = [
      "given": .text(patient.name.given), "family": .text(patient.name.family),
      "diedOn": .day(calendar.business(daysAgo: daysAgo) - 2),
      "informantGiven": .text("Lena"), "informantFamily": .text(patient.name.family),
      "channel": .text("phone"),
    ]
    if isComplete {
      facts["noMiddle"] = .flag(true)
      facts["bornOn"] = patient.bornOn.map { .day($0) }
      facts["relationship"] = .text("daughter")
      facts["phone"] = .text("651-555-0177")
    }
    plan.add("death.record", on: .nothing, by: "jdo", at: soon(), facts)
  }

  /// Somebody hands in a paper about an adoption.
  mutating func showPaper(_ paper: String, pages: Int) {
    plan.add(
      "adoption.receive", on: .nothing, by: "jdo", at: soon(),
      [
        "paper": .text(paper), "pagesPresent": .number(pages), "pagesStated": .number(pages),
        "patient": .text(patient.mrn), "decreedOn": .day(calendar.today - 20),
        "parents": list(["Karin Olson", "Lars Olson"]),
      ])
  }

  /// The patient asks to whom their records went.
  mutating func askAccounting() {
    plan.add(
      "accounting.receive", on: .nothing, by: "jdo", at: soon(),
      ["patient": .text(patient.mrn), "identified": .flag(true)])
  }
}
