import DeskCore
import DeskStore
import DeskUI
import Foundation

extension Performer {
  /// Does orders one after the other until one is not done.
  ///
  /// The files that they bring are read, and on the disk, before the first is begun: so one that
  /// cannot be filed is an error at its field, and nothing is done without its paper.
  func commit(_ orders: [Order], tag: String) throws -> Reply {
    let held: HeldScans
    do {
      held = try hold(orders.map(\.file).filter { !$0.isEmpty })
    } catch let wrong as InputError {
      return .answered(tag: tag, [.invalid([wrong])])
    }
    defer { held.discard() }
    var scans = held.scans[...]
    var outcomes: [Outcome] = []
    var made = ""
    for order in orders {
      let isFiling = !order.file.isEmpty
      let scan = isFiling ? scans.popFirst() : nil
      let outcome = attempt(order, on: order.on == "$" ? made : order.on, scan: scan, of: held)
      outcomes.append(outcome)
      guard case .done(let done) = outcome else { break }
      if !isFiling { made = done.subject }
    }
    return .answered(tag: tag, outcomes)
  }

  /// Reads files by the paths that somebody typed.
  private func hold(_ typed: [String]) throws -> HeldScans {
    let environment = ProcessInfo.processInfo.environment
    let limit = desk.ground.policy.papers.limitMegabytes
    let scans = try typed.map { path in
      try ScanFile(
        ScanFile.path(typed: path, environment: environment), field: "files", limit: limit)
    }
    return try HeldScans(scans, in: desk.store.papers)
  }

  private func attempt(_ order: Order, on subject: String, scan: ScanFile?, of held: HeldScans)
    -> Outcome
  {
    do {
      guard let scan else { return try desk.commit(order.action, on: subject, order.facts) }
      try held.settle(scan)
      return try desk.commit(order.action, on: subject, scan.facts)
    } catch let wrong as InputError {
      return .invalid([wrong])
    } catch {
      return .failed("\(error)")
    }
  }
}
