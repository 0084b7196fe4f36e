import DeskCore
import DeskStore
import Foundation

/// Builds a demo's database through the rule book, a thousand commands a transaction.
struct DemoBuilder {
  let path: String
  let requests: Int
  let seed: UInt64
  let site: Site
  let clock: DeskClock

  /// Makes the database anew.
  func build() throws {
    try clear()
    let now = clock.now
    let demo = DemoDesk(
      requests: requests, seed: seed, site: site, now: now, zones: SystemZones.zones,
      policy: Policy())
    let store = try DeskMaker.make(path, isReal: false, people: demo.people, at: now)
    defer { store.close() }
    try register(demo, in: store, at: now)
    try play(demo, in: store)
  }

  /// Takes an earlier demo away; anything that is no training desk stays and is refused.
  private func clear() throws {
    let files = FileManager.default
    try Folder.make(for: path)
    guard files.fileExists(atPath: path) else { return }
    let old = try DeskStore.open(path)
    let kind = try old.chart { try $0.setting("kind") }
    old.close()
    guard kind == "training" else {
      throw InputError(
        field: "--database", says: "\(path) is a real desk", accepts: "another path for the demo")
    }
    for ending in ["", "-wal", "-shm", ".key", ".anchor", ".lock"] {
      try? files.removeItem(atPath: path + ending)
    }
  }

  /// Patients, studies and reports, as an import journals them.
  private func register(_ demo: DemoDesk, in store: DeskStore, at now: Instant) throws {
    let facts =
      try demo.world.patients.map { try Fact.created($0) }
      + demo.world.studies.map { try Fact.created($0) }
      + demo.world.reports.map { try Fact.created($0) }
    for start in stride(from: 0, to: facts.count, by: 1000) {
      let part = Array(facts[start..<min(start + 1000, facts.count)])
      try store.commit(part.map { "import-\($0.table.rawValue)-\($0.key)" }) { index, _ in
        var entry = JournalEntry(
          command: "", at: now, user: "system", roles: [.system], site: site.id, desk: "",
          tried: "import.\(part[index].table.rawValue)")
        entry.facts = [part[index]]
        entry.subjects = [part[index].key]
        return PreparedEntry(entry)
      }
    }
  }

  private func play(_ demo: DemoDesk, in store: DeskStore) throws {
    let ground = Ground(policy: Policy(), isReal: false, zones: SystemZones.zones)
    let script = demo.script()
    for start in stride(from: 0, to: script.count, by: 1000) {
      let count = min(1000, script.count - start)
      try store.commit(
        count, numbered: { "demo-\(start + $0)" }, on: ground,
        prepare: { script.command(start + $0) },
        landed: { script.note(start + $0, $1) })
      Output.progress("\(start + count) of \(script.count) commands")
    }
    if script.count > 5000 { Output.progress("\n") }
  }

  /// Whom to serve first, and which key starts it.
  static func greeting(_ desk: Desk) throws -> String {
    let first = try desk.store.chart { chart in
      try chart.openVisits(at: desk.site.id).first.flatMap { visit in
        try chart.request(visit.request).flatMap { request in
          try chart.patient(request.patient).map { (visit, $0) }
        }
      }
    }
    guard let (visit, patient) = first else { return "" }
    return "Serve \(patient.name.spoken) first: she waits for \(visit.request). F9 starts it."
  }
}
