import DeskCore

extension AuditPane {
  /// Shows another subject from its newest entry on.
  mutating func show(_ subject: String) -> [Effect] {
    let session = session
    self = AuditPane()
    self.session = session
    self.subject = subject
    return refresh()
  }

  /// Reads the history again; the rows around a request come with it.
  mutating func refresh() -> [Effect] {
    fetching = nil
    guard !subject.isEmpty else { return [] }
    let history = Effect.ask(.history(subject: subject, before: nil))
    return isRequest ? [history, .ask(.open(request: subject))] : [history]
  }

  var isRequest: Bool { subject.hasPrefix("RQ-") }

  /// Takes a page: older entries go below, newer ones above, none twice.
  mutating func take(_ page: HistoryPage) -> [Effect] {
    guard page.subject == subject else { return [] }
    let chosen = selected?.seq
    let isOlder = fetching != nil && page.lines.allSatisfy { $0.seq < (lines.last?.seq ?? .max) }
    if isOlder {
      lines += page.lines
      hasMore = page.hasMore
      fetching = nil
    } else {
      merge(page)
    }
    stand(on: chosen)
    return filter.isEmpty ? [] : fetchOlder()
  }

  /// A newest page beside what is here already; where they do not touch, it starts anew.
  private mutating func merge(_ page: HistoryPage) {
    guard let oldest = page.lines.last?.seq, let newest = lines.first?.seq, oldest <= newest else {
      lines = page.lines
      hasMore = page.hasMore
      return
    }
    lines = page.lines + lines.filter { $0.seq < oldest }
  }

  /// Keeps the cursor on its entry.
  private mutating func stand(on seq: Int?) {
    guard tab == .events, let seq, let index = shownLines.firstIndex(where: { $0.seq == seq })
    else { return }
    place.move(to: index, of: shownLines.count)
  }

  /// The entries that the filter keeps.
  var shownLines: [HistoryLine] {
    let words = Fold.words(filter)
    guard !words.isEmpty else { return lines }
    return lines.filter { $0.holds(words) }
  }

  /// The entry under the cursor.
  var selected: HistoryLine? {
    tab == .events && shownLines.indices.contains(place.cursor) ? shownLines[place.cursor] : nil
  }

  mutating func move(by rows: Int) -> [Effect] {
    place.move(by: rows, of: self.rows.count)
    return fetchOlder()
  }

  mutating func turn(by tabs: Int) -> [Effect] {
    let all = Tab.allCases
    let index = (all.firstIndex(of: tab) ?? 0) + tabs
    guard all.indices.contains(index) else { return [] }
    tab = all[index]
    place = ListPlace()
    return []
  }

  /// Asks for older entries when the cursor comes near the end of those that are here.
  mutating func fetchOlder() -> [Effect] {
    guard tab == .events, hasMore, fetching == nil, let oldest = lines.last?.seq,
      place.cursor + page >= shownLines.count
    else { return [] }
    fetching = oldest
    return [.ask(.history(subject: subject, before: oldest))]
  }

  /// Takes a subject that was looked for: its request, or else the patient.
  mutating func found(_ text: String, _ page: FindPage) -> [Effect] {
    guard text == looking else { return [] }
    looking = nil
    guard let hit = page.hits.first else { return [.say(Message("Nothing is found for \(text)."))] }
    return show(hit.matter ?? hit.request?.id ?? hit.patient.mrn)
  }

  /// Serves the request at the counter; the rules answer there.
  func pickup() -> [Effect] {
    guard isRequest else { return [.say(Message("Only a request is picked up."))] }
    return [.go(.pickup, .subject(subject, foundBy: .requestNumber))]
  }

  /// Writes the receipt of the request from its history.
  func print() -> [Effect] {
    guard isRequest, let opened, let session else {
      return [.say(Message("A receipt needs a request.", tone: .warning))]
    }
    guard !hasMore else {
      return [.say(Message("Older entries are missing: End fetches them.", tone: .warning))]
    }
    let receipt = HistoryReceipt(opened: opened, lines: lines, session: session)
    return [.write(receipt.paper)]
  }
}

extension HistoryLine {
  /// Whether the entry, as the list shows it, holds every word of a filter.
  package func holds(_ words: [String]) -> Bool {
    let text = Fold.key(
      [EventWords.words(entry: entry), entry.user, entry.desk, entry.site, String(seq)]
        .joined(separator: " "))
    return words.allSatisfy { text.contains($0) }
  }
}
