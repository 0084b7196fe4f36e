import DeskCore

/// The slip that somebody takes home: everything that is missing, at once, with its cure.
///
/// It names the request and nothing of what is in the record, so it may lie on a bus seat.
struct CureSlip: Hashable, Sendable {
  /// What could not be done; a request's number in it is the slip's subject.
  let title: String
  let breaches: [Breach]
  let session: SessionInfo

  /// Columns at most.
  static let width = 72

  /// The slip as a paper.
  var paper: PaperText {
    PaperText(
      kind: "cure-slip", subject: request ?? session.desk,
      lines: head + gaps + whenAndWhere)
  }

  /// The request's number, where the title names one.
  private var request: String? {
    title.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
      .first { $0.hasPrefix("RQ-") }
  }

  private var head: [String] {
    let number = request.map { ["Request  \($0)"] } ?? []
    return [
      session.practice, "\(session.site.name), \(session.moment.day.long)", "",
      "WHAT IS STILL NEEDED", "",
    ] + number + ["Bring or send all of these; then nothing more is needed.", ""]
  }

  /// Each cure once, in the rules' order.
  private var gaps: [String] {
    var cures: [String] = []
    for breach in breaches where !cures.contains(breach.cure) { cures.append(breach.cure) }
    return cures.enumerated().flatMap { index, cure in
      let lines = TextLines.wrapped(cure, width: Self.width - 8)
      return lines.enumerated().map { row, line in
        row == 0 ? "[ ] \(index + 1). \(line)" : "       \(line)"
      } + [""]
    }
  }

  private var whenAndWhere: [String] {
    let next = session.moment.nextOpening
    let today =
      "The counter is open today until "
      + LocalTime(day: session.moment.day, second: session.moment.hours.closes).minute + "."
    let open = session.moment.isOpen ? [today] : []
    let office = session.ground.policy.practice(session.site.practice)
    let contacts = office?.contacts.first { $0.topic == "release" }.map { contact in
      [contact.office, contact.phone, contact.fax.isEmpty ? "" : "fax \(contact.fax)"]
        .filter { !$0.isEmpty }.joined(separator: ", ")
    }
    return open + ["It opens next on \(next.day.long) at \(next.minute)."]
      + TextLines.wrapped(contacts ?? "", width: Self.width)
      + TextLines.wrapped(office?.address.joined(separator: ", ") ?? "", width: Self.width)
  }
}
