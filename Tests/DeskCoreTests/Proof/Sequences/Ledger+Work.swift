@testable import DeskCore

extension Ledger {
  /// Nobody takes work away unseen, and no hold ends by itself before its day.
  func hands(_ deed: Deed) -> [String] {
    guard let old = deed.before.requests[deed.command.on] else { return [] }
    let facts = deed.command.facts
    switch deed.act {
    case "request.assign":
      let to = facts.text("to").isEmpty ? deed.user : facts.text("to")
      let isOpen = ["", deed.user, to].contains(old.assignee)
      let isSeen =
        facts["from"] == nil
        ? deed.command.actor.roles.contains(.supervisor) : facts.text("from") == old.assignee
      return isOpen || isSeen ? [] : ["\(old.id) was taken from \(old.assignee) unseen"]
    case "request.resume" where deed.command.actor.roles == [.system]:
      return old.holdUntil.map { $0 <= deed.today } ?? false
        ? [] : ["\(old.id) went on by itself before its day"]
    default: return []
    }
  }
}
