import DeskCore

/// Where a matter belongs that is not this desk's: the office, and how to reach it.
///
/// It names the matter in general words and nobody's record, so it may lie on a bus seat.
struct RedirectSlip: Hashable, Sendable {
  let title: String
  let topic: RedirectTopic
  let session: SessionInfo

  /// Columns at most.
  static let width = 72

  private var practice: Practice? { session.ground.policy.practice(session.site.practice) }
  private var contact: Practice.Contact? {
    practice?.contacts.first { $0.topic == topic.contact }
  }

  /// The office, its address, phone and fax, and our hours; for the screen and for the slip.
  var lines: [String] {
    guard let contact else { return unnamed + [hours] }
    return [contact.office] + contact.lines
      + ways(contact).map { [$0] }.joined() + [hours]
  }

  /// The slip as a paper.
  var paper: PaperText {
    PaperText(
      kind: "redirect-slip", subject: session.desk,
      lines: [
        session.practice, "\(session.site.name), \(session.moment.day.long)", "",
        "WHERE TO ASK: \(title)", "",
      ] + lines.flatMap { TextLines.wrapped($0, width: Self.width) })
  }

  private func ways(_ contact: Practice.Contact) -> [String] {
    [
      contact.phone.isEmpty ? "" : "Phone \(contact.phone)",
      contact.fax.isEmpty ? "" : "Fax \(contact.fax)",
    ].filter { !$0.isEmpty }
  }

  /// What is said where the policy names no such office: how to reach us.
  private var unnamed: [String] {
    let desk = practice?.contacts.first { $0.topic == "release" }
    return ["The policy names no office here for that; ask at:"]
      + (desk.map { [$0.office] + ways($0) } ?? []) + (practice?.address ?? [])
  }

  private var hours: String {
    let open = session.site.hours
    let day = session.moment.day
    let clock = [open.opens, open.closes].map { LocalTime(day: day, second: $0).minute }
    return "Open Monday to Friday, \(clock[0]) to \(clock[1]), not on holidays."
  }
}
