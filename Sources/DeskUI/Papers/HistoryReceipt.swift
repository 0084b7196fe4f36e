import DeskCore

/// The receipt of a request: what was released, to whom, when, and by which checks.
///
/// It holds findings only: the kind of an ID, never its number; which identifiers matched, never
/// what was said (R-52).
struct HistoryReceipt: Hashable, Sendable {
  let opened: OpenedRequest
  /// The request's history, newest first.
  let lines: [HistoryLine]
  let session: SessionInfo

  /// Columns at most.
  static let width = 72

  /// The paper, to be written as a text file.
  var paper: PaperText {
    PaperText(kind: "receipt", subject: opened.id, lines: head + items + hands + chain)
  }

  private var head: [String] {
    let local = session.moment.local
    return [
      session.practice, session.site.name, "",
      "RECEIPT  \(opened.id)", "Written \(local.day.long), \(local.minute), \(session.actor.user)",
      "Patient   \(opened.patient?.name.listed ?? "not on file")",
      "Received  \(opened.request?.received.day.long ?? "")",
      "Status    \(opened.request.map { $0.stage.mark.word } ?? "")", "",
    ].flatMap(fitted)
  }

  private var items: [String] {
    let gone = opened.request?.items.filter(\.released) ?? []
    guard !gone.isEmpty else { return ["Released  nothing so far", ""] }
    let rows = gone.map { item in
      let label = item.label.isEmpty ? "" : "  \(item.label)"
      return "  \(item.number). \(item.medium.rawValue), \(item.type.rawValue)\(label)"
    }
    return (["Released"] + rows + [""]).flatMap(fitted)
  }

  /// Every hand-over and sending, oldest first.
  private var hands: [String] {
    let acts = lines.reversed().filter {
      $0.entry.outcome == .done && ["pickup.handOver", "request.send"].contains($0.entry.tried)
    }
    return acts.flatMap { hand($0) + [""] }
  }

  private func hand(_ line: HistoryLine) -> [String] {
    let entry = line.entry
    guard entry.tried == "pickup.handOver" else {
      let address = opened.request?.destination.line ?? ""
      return [
        "Sent      \(time(entry)), by \(entry.user) at \(entry.desk)",
        "To        \(opened.request?.wanted.recipient.nonEmpty ?? address)",
      ].flatMap(fitted)
    }
    let visit = entry.evidence
    return [
      "Handed    \(time(entry)), by \(entry.user) at \(entry.desk)",
      "To        \(whom(visit))",
      "ID        \(identity(visit))",
      "Matched   \(matched(visit))",
      "Count     \(visit["handOver.counted"] ?? "?") counted blind",
      "Signature \(visit["handOver.signature"] ?? "missing")",
    ].flatMap(fitted)
  }

  private func whom(_ fields: Fields) -> String {
    let part = Claim.Part(rawValue: fields["claim.part"] ?? "")
    let name = fields["claim.name"]?.nonEmpty
    switch part {
    case .patient: return "the patient"
    case .representative: return "\(name ?? "a representative"), for the patient"
    case .bearer: return "\(name ?? "a bearer"), by the patient's note"
    case .recipient:
      let company = fields["claim.company"]?.nonEmpty.map { ", \($0)" } ?? ""
      return "\(name ?? "the recipient")\(company), named in the authorization"
    case nil: return "not recorded"
    }
  }

  private func identity(_ fields: Fields) -> String {
    let kind = fields["photoID.kind"].map(EventWords.plain) ?? "none"
    let photo = fields["photoID.photoMatches"] == "true" ? ", photo ok" : ""
    guard let by = fields["fallback.countersignedBy"]?.nonEmpty else { return kind + photo }
    return "\(kind)\(photo), stand-in countersigned by \(by)"
  }

  /// Which identifiers matched; what was said is nowhere.
  private func matched(_ fields: Fields) -> String {
    let count = Int(fields["identifiers.findings.#"] ?? "") ?? 0
    let kinds = (0..<count).compactMap { index -> String? in
      let path = "identifiers.findings.\(index)"
      guard fields[path + ".matches"] == "true" else { return nil }
      return IdentifierKind(rawValue: fields[path + ".kind"] ?? "").map(EventWords.identifier)
    }
    return kinds.isEmpty ? "none" : kinds.joined(separator: "; ")
  }

  private var chain: [String] {
    let wrong = lines.filter { !$0.isTrue }.map { String($0.seq) }
    let text =
      wrong.isEmpty
      ? "Journal   entries \(lines.last?.seq ?? 0) to \(lines.first?.seq ?? 0), digests true"
      : "Journal   NOT TRUE: entries \(wrong.joined(separator: ", "))"
    return fitted(text)
  }

  private func time(_ entry: JournalEntry) -> String {
    let zone = session.ground.policy.site(entry.site)?.zone ?? session.site.zone
    guard let local = session.ground.zones.local(entry.at, in: zone) else { return "\(entry.at)" }
    return "\(local.day.long), \(local.minute)"
  }

  /// The text as lines of the paper, without signs that would not print.
  private func fitted(_ text: String) -> [String] {
    guard !text.isEmpty else { return [""] }
    let indent = String(text.prefix { $0 == " " })
    let printed = String(text.map { $0.isNewline || !$0.isPrinted ? " " : $0 })
    guard Text.width(printed) > Self.width else { return [printed] }
    let room = Self.width - indent.count
    return TextLines.wrapped(printed, width: room).map { indent + $0 }
  }
}

extension String {
  /// The text, or nil when there is none.
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

extension Character {
  /// Whether a printer may be given it: it neither controls nor reorders.
  fileprivate var isPrinted: Bool {
    unicodeScalars.allSatisfy {
      ![.control, .format, .lineSeparator, .paragraphSeparator].contains(
        $0.properties.generalCategory)
    }
  }
}
