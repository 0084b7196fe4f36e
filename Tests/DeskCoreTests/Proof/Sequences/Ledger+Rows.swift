@testable import DeskCore

extension Ledger {
  /// The matters of a kind that a step changed, old and new.
  func changed<Row: Matter>(_: Row.Type, _ deed: Deed) -> [(Row?, Row)] {
    let old = deed.before.matters[Row.table] ?? [:]
    let new = deed.after.matters[Row.table] ?? [:]
    guard old != new else { return [] }
    return new.keys.sorted().filter { old[$0] != new[$0] }.compactMap { id in
      let now = try? deed.after.matter(id, as: Row.self)
      return now.map { ((try? deed.before.matter(id, as: Row.self)) ?? nil, $0) }
    }
  }

  /// Nobody does what is not among their duties.
  func duties(_ deed: Deed) -> [String] {
    let machine = deed.act.prefix { $0 != "." }
    if machine == "person" || machine == "policy" {
      let isTheirs =
        deed.command.actor.roles.contains(.supervisor)
        || (machine == "policy" && deed.command.actor.roles.contains(.privacy))
      return isTheirs ? [] : ["\(deed.user) may not \(deed.act)"]
    }
    let duties = deed.command.actor.roles.reduce(into: Set<String>()) {
      $0.formUnion(RolesMatrixTests.duties[$1] ?? [])
    }
    return duties.contains(deed.act) ? [] : ["\(deed.user) may not \(deed.act)"]
  }

  /// A refusal changes nothing but the failure's own row, and that to the failure's stage.
  func refusal(_ deed: Deed) -> [String] {
    guard deed.before != deed.after else { return [] }
    guard let stages = Self.failures[deed.act] else { return ["a refusal changed a row"] }
    var rest = deed.after
    let id = deed.command.on
    var stage = ""
    switch deed.act.prefix(while: { $0 != "." }) {
    case "pickup":
      stage = deed.after.visits[id]?.stage.rawValue ?? ""
      rest.visits[id] = deed.before.visits[id]
    case "request":
      stage = deed.after.requests[id]?.stage.rawValue ?? ""
      rest.requests[id] = deed.before.requests[id]
    case "authorization":
      stage = deed.after.documents[id]?.stage.rawValue ?? ""
      rest.documents[id] = deed.before.documents[id]
    default:
      rest.matters = deed.before.matters
      stage = stages.first ?? ""
    }
    rest.numbers = deed.before.numbers
    var wrong = rest == deed.before ? [] : ["a refusal changed another row"]
    if !stages.contains(stage) { wrong.append("a refusal moved \(id) to \(stage)") }
    return wrong
  }

  /// Where a refused act leads by the failure's own row.
  private static let failures: [String: Set<String>] = [
    "pickup.identify": ["held"], "pickup.showID": ["held"], "pickup.showFallback": ["held"],
    "pickup.recheck": ["refused"], "pickup.handOver": ["refused"],
    "request.validate": ["needsInfo"], "authorization.check": ["defective"],
    "imaging.readBack": ["remake"], "death.complete": ["incomplete"],
    "adoption.accept": ["refused"],
  ]

  /// What has ended stays ended, but for a denial that is overturned, a death that is undone, and
  /// a joining that was wrong.
  func ends(_ deed: Deed) -> [String] {
    var wrong: [String] = []
    for (id, old) in deed.before.requests where Self.ended.contains(old.stage.rawValue) {
      let stage = deed.after.requests[id]?.stage
      let isOverturned = old.stage == .denied && deed.act == "request.overturnDenial"
      let isMended =
        old.stage == .merged && ["request.unmerge", "request.undo"].contains(deed.act)
      if stage != old.stage && !isOverturned && !isMended {
        wrong.append("\(id) came back from its end")
      }
    }
    for (id, old) in deed.before.visits
    where ["done", "held", "refused", "abandoned"].contains(old.stage.rawValue) {
      if deed.after.visits[id] != old { wrong.append("\(id) went on after its end") }
    }
    for (id, old) in deed.before.documents
    where ["defective", "revoked", "expired", "used"].contains(old.stage.rawValue) {
      if deed.after.documents[id]?.stage != old.stage { wrong.append("\(id) came back") }
    }
    wrong += came(back: MediaJob.self, deed) + came(back: Amendment.self, deed)
    return wrong + came(back: Accounting.self, deed) + came(back: Incident.self, deed)
      + came(back: AdoptionNotice.self, deed)
  }

  private func came<Row: Matter>(back kind: Row.Type, _ deed: Deed) -> [String] {
    changed(kind, deed).compactMap { old, new in
      guard let old, old.stage.rawValue != new.stage.rawValue else { return nil }
      return Self.endsOfMatters.contains(old.stage.rawValue) ? "\(new.id) came back" : nil
    }
  }

  private static let ended: Set<String> = [
    "released", "merged", "redirected", "closedIncomplete", "closedRecalled", "closedUnclaimed",
    "denied", "cancelled",
  ]
  private static let endsOfMatters: Set<String> = [
    "issued", "returned", "destroyed", "withdrawn", "unavailable", "lost", "completed",
    "suspensionEnded", "closed", "refused", "applied",
  ]
}
