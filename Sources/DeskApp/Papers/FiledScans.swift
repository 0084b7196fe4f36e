import DeskCore

/// The scans of one thing, in the order of their filing, with the papers that they are of.
struct FiledScans {
  let scans: [PaperScan]
  let papers: [Document]

  /// The scan to look at next: one that this person still has to see, else any, each in its turn.
  ///
  /// Its turn has the one that they never opened, then the one that they opened longest ago; so a
  /// scan whose viewer failed comes again.
  func next(for user: String) -> PaperScan? {
    let waiting = scans.filter { waits($0, for: user) }
    let turns = (waiting.isEmpty ? scans : waiting).enumerated().map { place, scan in
      (turn: Turn(scan, of: user, place: place), scan: scan)
    }
    return turns.min { $0.turn < $1.turn }?.scan
  }

  /// Whether it is of a paper, and this person has not said to have seen it.
  func isUnseenPaper(_ scan: PaperScan, by user: String) -> Bool {
    guard let paper = papers.first(where: { $0.id == scan.subject }) else { return false }
    return !(paper.seen ?? []).contains { $0.by == user && $0.file == scan.id }
  }

  /// Of a paper it counts what was said; that a viewer was begun shows nobody anything.
  private func waits(_ scan: PaperScan, for user: String) -> Bool {
    papers.contains { $0.id == scan.subject }
      ? isUnseenPaper(scan, by: user) : !scan.wasOpened(by: user)
  }

  /// When a scan has its turn.
  private struct Turn: Comparable {
    let last: Instant?
    /// How often; a clock may give two openings one time.
    let times: Int
    let place: Int

    init(_ scan: PaperScan, of user: String, place: Int) {
      let looks = scan.opened.filter { $0.by == user }
      last = looks.map(\.at).max()
      times = looks.count
      self.place = place
    }

    static func < (a: Turn, b: Turn) -> Bool {
      guard let first = a.last, let second = b.last else {
        return a.last == nil && (b.last != nil || a.place < b.place)
      }
      return first == second ? (a.times, a.place) < (b.times, b.place) : first < second
    }
  }
}
