import DeskCore

/// What is said of the scans that are filed under something.
enum ScanWords {
  /// `form.pdf, a PDF of 12 kB`.
  static func line(_ scan: PaperScan) -> String {
    let kind = scan.stamp.kind.rawValue.uppercased()
    return "\(scan.name), a \(kind) of \((scan.stamp.size + 1023) >> 10) kB"
  }

  /// Who opened it: `seen by jdo, mkl`, each once, or `unseen`.
  static func seen(_ scan: PaperScan) -> String {
    var users: [String] = []
    for sighting in scan.opened where !users.contains(sighting.by) { users.append(sighting.by) }
    return users.isEmpty ? "unseen" : "seen by \(users.joined(separator: ", "))"
  }

  /// Several in one line: `2 files: PF-10001 seen by jdo; PF-10002 unseen`.
  static func summary(_ scans: [PaperScan]) -> String {
    let count = scans.count == 1 ? "1 file" : "\(scans.count) files"
    return "\(count): " + scans.map { "\($0.id) \(seen($0))" }.joined(separator: "; ")
  }

  /// How many were filed, and who opened one, as a history has it; nil where it knows of none.
  static func summary(_ history: [HistoryLine]) -> String? {
    let done = history.map(\.entry).filter { $0.outcome == .done }
    let count = done.count { $0.tried == "paper.file" }
    let users = Set(done.filter { $0.tried == "paper.open" }.map(\.user)).sorted()
    guard count > 0 else { return nil }
    return "\(count), " + (users.isEmpty ? "unseen" : "seen by \(users.joined(separator: ", "))")
  }

  /// The effect that opens the next scan of a subject, with the pane's own tag.
  static func opening(_ id: String, in pane: PaneName) -> Effect {
    .openScan(of: id, tag: "\(tag(pane))\(id)")
  }

  /// What came of opening a scan, where an answer is about that in this pane; else nil.
  static func answered(_ tag: String, _ outcomes: [Outcome], in pane: PaneName) -> [Effect]? {
    let start = self.tag(pane)
    guard tag.hasPrefix(start), let outcome = outcomes.last else { return nil }
    let id = String(tag.dropFirst(start.count))
    switch outcome {
    case .done(let done):
      if let paper = done.findings[Effect.unseen] {
        return [.show(.askSeen(scan: done.subject, of: paper))]
      }
      return [
        .say(Message("\(id): a scan is open in the viewer; that you opened it is on record."))
      ]
    case .refused(let refused), .overtaken(_, let refused):
      return [.show(.whyNot(title: id, breaches: refused.breaches))]
    case .invalid(let errors):
      let words = errors.map { "\($0.field) \($0.says)" }.joined(separator: "; ")
      return [.say(Message(words + ".", tone: .warning))]
    case .failed(let says): return [.say(Message(says, tone: .error))]
    }
  }

  private static func tag(_ pane: PaneName) -> String { "\(pane.rawValue) scan " }
}
