import DeskCore

/// One entry as the panel shows it: what, who, which rules spoke, on what, and its place in the
/// chain.
struct EntryLines {
  /// A line and what it means.
  struct Line: Hashable, Sendable {
    let text: String
    let role: ThemeRole
  }

  let line: HistoryLine
  let session: SessionInfo?

  init(_ line: HistoryLine, session: SessionInfo?) {
    self.line = line
    self.session = session
  }

  /// As many lines as there is room for; the chain's own is always the last.
  func lines(width: Int, height: Int) -> [Line] {
    let above = (what + who + rules(width) + note(width) + findings(width)).prefix(
      max(height - 1, 0))
    return Array(above) + [chain]
  }

  private var entry: JournalEntry { line.entry }

  private var what: [Line] {
    [Line(text: "what   \(EventWords.words(entry: entry))", role: entryRole)]
  }

  private var entryRole: ThemeRole { entry.outcome == .refused ? .verifyFail : .textStrong }

  private var who: [Line] {
    let roles = entry.roles.map { EventWords.plain($0.rawValue) }.sorted().joined(separator: ", ")
    let time = AuditTime.full(entry, session)
    let place = [entry.desk, entry.site].filter { !$0.isEmpty }.joined(separator: " ")
    return [Line(text: "who    \(entry.user) (\(roles))  where \(place)  \(time)", role: .text)]
  }

  /// The rules that spoke against it, each with its words.
  private func rules(_ width: Int) -> [Line] {
    entry.breaches.flatMap { breach -> [Line] in
      let says = RuleBook.text(breach.rule).says
      let text = "\(breach.rule.rawValue) \(breach.code): \(says)"
      return indented("rule", Paragraph.lines(text, width: width - 7), .verifyFail)
    }
  }

  /// Words of a person, such as the reason of an override.
  private func note(_ width: Int) -> [Line] {
    entry.note.isEmpty
      ? [] : indented("note", Paragraph.lines(entry.note, width: width - 7), .toastWarn)
  }

  private func findings(_ width: Int) -> [Line] {
    Findings.lines(of: entry).enumerated().flatMap { index, text in
      indented(
        index == 0 ? "found" : "", Paragraph.lines(text, width: width - 7), .text)
    }
  }

  private func indented(_ label: String, _ texts: [String], _ role: ThemeRole) -> [Line] {
    texts.enumerated().map { index, text in
      let head = index == 0 ? label : ""
      let gap = String(repeating: " ", count: 7 - head.count)
      return Line(text: head + gap + text, role: role)
    }
  }

  private var chain: Line {
    let text =
      "hash   \(short(line.digest))   prev \(short(line.previous))   "
      + (line.isTrue ? "OK" : "NOT TRUE")
    return Line(text: text, role: line.isTrue ? .textMuted : .toastError)
  }

  /// `7be1..c04a`.
  private func short(_ digest: String) -> String {
    digest.count > 8 ? "\(digest.prefix(4))..\(digest.suffix(4))" : digest
  }
}

/// The time of an entry on the wall clock of its own site.
enum AuditTime {
  /// `07-17 14:31:20`, or `2025-07-17 14:31` in another year.
  static func short(_ entry: JournalEntry, _ session: SessionInfo?) -> String {
    guard let session, let local = local(entry, session) else { return "\(entry.at)" }
    let year = session.moment.day.year
    let clock = local.day.year == year ? local.clock : local.minute
    return "\(local.day.short(in: year)) \(clock)"
  }

  /// `2026-07-17 14:31:20`.
  static func full(_ entry: JournalEntry, _ session: SessionInfo?) -> String {
    guard let session, let local = local(entry, session) else { return "\(entry.at)" }
    return "\(local.day) \(local.clock)"
  }

  private static func local(_ entry: JournalEntry, _ session: SessionInfo) -> LocalTime? {
    let zone = session.ground.policy.site(entry.site)?.zone ?? session.site.zone
    return session.ground.zones.local(entry.at, in: zone)
  }
}
