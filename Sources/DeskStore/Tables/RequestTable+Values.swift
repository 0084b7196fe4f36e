import DeskCore

extension RequestTable {
  static func standing(_ record: Request) -> [SQLValue] {
    [
      .text(record.id), .int(record.version), .text(record.stage.rawValue),
      .flag(!RequestStage.terminal.contains(record.stage)), .text(record.patient),
      .text(record.kind.rawValue), .text(record.track.rawValue), .text(record.site),
    ]
  }

  static func clocks(_ record: Request) -> [SQLValue] {
    [
      .day(record.received.day), .day(record.clocks.hipaa), .day(record.clocks.state),
      .day(record.clocks.mammography), .day(record.clocks.promise), .day(record.clocks.governing),
      .text(record.clocks.governs.rawValue), .day(record.clocks.actBy),
      .int(record.neededBy?.number ?? never), .day(record.closedOn),
    ]
  }

  static func work(_ record: Request) -> [SQLValue] {
    let packed = Set(record.items.map(\.medium))
    let media = (packed.isEmpty ? record.wanted.media : packed).sorted().map(\.rawValue)
    return [
      .text(record.delivery.rawValue), .text(media.joined(separator: " ")),
      .int(record.items.count), .text(record.assignee), .text(record.hold), .text(record.bin),
      .text(record.heldAt),
      .text(record.basis), .text(record.authorityPaper),
    ]
  }

  /// The patient's name as the list sorts and shows it, and every word that a filter finds.
  ///
  /// Each word stands behind a blank, so that a filter finds the starts of words.
  static func patient(_ record: Request, in session: any Session) throws -> [SQLValue] {
    let chart = try session.row(
      "SELECT sort_name FROM patient WHERE mrn = $1", [.text(record.patient)])
    let sort = chart?.text(0) ?? ""
    let found = [
      record.id, record.patient, sort, record.assignee, record.stage.rawValue, record.hold,
      record.bin, record.requester.name, record.site,
    ]
    let words = found.flatMap { [$0.lowercased()] + Fold.words($0) }.filter { !$0.isEmpty }
    return [.text(sort), .text(words.map { " " + $0 }.joined())]
  }
}
