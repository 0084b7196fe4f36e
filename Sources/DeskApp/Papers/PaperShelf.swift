import DeskCore
import DeskStore
import DeskUI

/// Files scans and opens them, each step journalled.
struct PaperShelf {
  let desk: Desk
  /// What shows a scan.
  var viewing = PaperViewing.ofHost

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
    let file = files[place - 1]
    let opened = try open(file) { try viewing.show($0, of: file) }
    guard case .done = opened, file.subject.hasPrefix("AU-") else { return opened }
    return try desk.commit("authorization.see", on: file.subject, ["file": .text(file.id)])
  }

  /// Opens the next scan of what a number stands for; a request has its papers' beside its own.
  ///
  /// The viewer stands beside the screen, and nobody waits for it. So that it was opened is all that
  /// is on record; the finding `unseen` names a paper of which it is still to be asked.
  func openNext(of id: String) throws -> Outcome {
    let found = try scans(of: id)
    guard let file = found.next(for: desk.actor.user) else {
      return .invalid([
        InputError(
          field: id, says: "has no scan on file", accepts: "a scan that was filed, at Intake (2)")
      ])
    }
    let opened = try open(file) { try viewing.begin($0, of: file) }
    guard case .done(var done) = opened, found.isUnseenPaper(file, by: desk.actor.user) else {
      return opened
    }
    done.findings[Effect.unseen] = file.subject
    return .done(done)
  }

  private func scans(of id: String) throws -> FiledScans {
    try desk.store.chart { chart in
      let request = try chart.request(id)
      let numbers = ([id] + [request?.basis, request?.authorityPaper].compactMap { $0 })
        .filter { !$0.isEmpty }
      return FiledScans(
        scans: try numbers.flatMap { try chart.matters(ofRequest: $0, as: PaperScan.self) },
        papers: try numbers.compactMap { try chart.document($0) })
    }
  }

  private func open(_ file: PaperScan, show: ([UInt8]) throws -> Void) throws -> Outcome {
    let opened = try desk.commit("paper.open", on: file.id)
    guard case .done = opened else { return opened }
    try show(try desk.store.papers.bytes(of: file.stamp.hash))
    return opened
  }
}
