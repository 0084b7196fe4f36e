import DeskCore
import DeskStore

/// Files scans and opens them, each step journalled.
struct PaperShelf {
  let desk: Desk

  /// Files a scan: its bytes first, then the entry that speaks of them.
  func add(_ file: String, to id: String) throws -> Outcome {
    let scan = try ScanFile(file, field: file, limit: desk.ground.policy.papers.limitMegabytes)
    try desk.store.papers.keep(scan.bytes, as: scan.stamp)
    return try desk.commit("paper.file", on: id, scan.facts)
  }

  /// Opens a scan of a subject: the entry first, then the viewer; last, that it was seen.
  func open(_ place: Int, of id: String) throws -> Outcome {
    let files = try desk.store.chart { try $0.matters(ofRequest: id, as: PaperScan.self) }
    guard files.indices.contains(place - 1) else {
      throw InputError(
        field: "place", says: "there is no scan \(place) under \(id)",
        accepts: files.isEmpty ? "nothing is filed there" : "1 to \(files.count)")
    }
    return try open(files[place - 1]) { try $0.show($1, of: $2) }
  }

  /// Opens the next scan of what a number stands for; a request has its papers' beside its own.
  ///
  /// The first that this person has not opened yet, and when every one was, the last. The viewer
  /// stands beside the screen, and nobody waits for it.
  func openNext(of id: String) throws -> Outcome {
    let user = desk.actor.user
    let files = try desk.store.chart { chart in
      let request = try chart.request(id)
      let papers = [request?.basis, request?.authorityPaper].compactMap { $0 }
      return try ([id] + papers).filter { !$0.isEmpty }
        .flatMap { try chart.matters(ofRequest: $0, as: PaperScan.self) }
    }
    guard let file = files.first(where: { !$0.wasOpened(by: user) }) ?? files.last else {
      return .invalid([
        InputError(
          field: id, says: "has no scan on file", accepts: "a scan that was filed, at Intake (2)")
      ])
    }
    return try open(file) { try $0.begin($1, of: $2) }
  }

  private func open(
    _ file: PaperScan, show: (PaperViewing, [UInt8], PaperScan) throws -> Void
  ) throws -> Outcome {
    let opened = try desk.commit("paper.open", on: file.id)
    guard case .done = opened else { return opened }
    let bytes = try desk.store.papers.bytes(of: file.stamp.hash)
    try show(.ofHost, bytes, file)
    guard file.subject.hasPrefix("AU-") else { return opened }
    return try desk.commit("authorization.see", on: file.subject, ["file": .text(file.id)])
  }
}
