import DeskCore
import DeskExchange
import DeskStore
import Foundation

/// Files scans and opens them, each step journalled.
struct PaperShelf {
  let desk: Desk

  /// Files a scan: its bytes first, then the entry that speaks of them.
  func add(_ file: String, to id: String) throws -> Outcome {
    let megabytes = desk.ground.policy.papers.limitMegabytes
    let limit = megabytes * 1_000_000
    guard FileAccess.size(file) <= limit else { throw PaperScan.tooLarge(limit: megabytes) }
    let bytes = try FileAccess.bytes(of: file, limit: limit + 1)
    guard bytes.count <= limit else { throw PaperScan.tooLarge(limit: megabytes) }
    guard let stamp = PaperFolder.stamp(bytes) else {
      throw InputError(
        field: file, says: "its bytes are of no kind that is filed", accepts: "PDF, PNG or TIFF")
    }
    try desk.store.papers.keep(bytes, as: stamp)
    return try desk.commit(
      "paper.file", on: id,
      [
        "hash": .text(stamp.hash), "kind": .text(stamp.kind.rawValue),
        "size": .number(stamp.size), "name": .text(String(file.suffix(400))),
      ])
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
    let opened = try desk.commit("paper.open", on: file.id)
    guard case .done = opened else { return opened }
    let bytes = try desk.store.papers.bytes(of: file.stamp.hash)
    let environment = ProcessInfo.processInfo.environment
    try PaperViewing(
      program: HostFile.shared.config.viewer ?? "xdg-open",
      folder: HostPaths(environment: environment).viewing
    ).show(bytes, of: file)
    guard file.subject.hasPrefix("AU-") else { return opened }
    return try desk.commit("authorization.see", on: file.subject, ["file": .text(file.id)])
  }
}
