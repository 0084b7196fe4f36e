import DeskCore
import DeskExchange
import DeskStore

/// Brings patients, studies and reports of other systems into the desk, each as a journal entry.
///
/// What is there already and says the same is left alone, so a second run changes nothing.
struct Importer {
  private static let batch = 500

  let desk: Desk
  private(set) var result = ImportResult()
  private var waiting: [ImportLine] = []

  init(desk: Desk) { self.desk = desk }

  /// Imports one file.
  mutating func take(_ path: String) throws -> ImportResult {
    result = ImportResult(file: path)
    let reader = try ImportReader(path: path, today: try desk.moment().day)
    guard reader.format != .hl7 else {
      var feed = FeedImporter(desk: desk, file: path)
      return try feed.take(reader)
    }
    for line in reader {
      note(line)
      guard waiting.count >= Self.batch else { continue }
      try land()
      try StopSignal.check()
      Output.progress("\(result.read) read")
    }
    try land()
    Output.progress("")
    return result
  }

  private mutating func note(_ line: ImportLine) {
    result.read += 1
    switch line.record {
    case .patient, .study, .report: waiting.append(line)
    case .ignored(let name): result.ignored[name, default: 0] += 1
    case .rejected(let error): result.reject(line.number, error)
    // Messages are a feed's; `take` gives those away.
    case .update, .merge: break
    }
  }

  /// Lands what waits: unchanged records are left out, the others are journalled.
  private mutating func land() throws {
    let lines = waiting
    waiting = []
    let sorted = try desk.store.chart { chart in
      var desk = ImportSorter(chart: chart)
      return try lines.map { (line: $0, verdict: try desk.sort($0.record)) }
    }
    var changes: [ImportSorter.Change] = []
    for (line, verdict) in sorted {
      switch verdict {
      case .unchanged: result.unchanged += 1
      case .rejected(let error): result.reject(line.number, error)
      case .change(let change): changes.append(change)
      }
    }
    try commit(changes)
  }

  private mutating func commit(_ changes: [ImportSorter.Change]) throws {
    let now = try desk.moment().instant
    let numbers = changes.map { _ in desk.newNumber() }
    try desk.store.commit(numbers) { index, chart in
      let fact = try changes[index].fact(in: chart)
      var entry = JournalEntry(
        command: "", at: now, user: desk.actor.user, roles: desk.actor.roles, site: desk.site.id,
        desk: desk.name, tried: "import.\(changes[index].kind)")
      entry.facts = [fact].compactMap { $0 }
      entry.subjects = [changes[index].key]
      return PreparedEntry(entry)
    }
    for change in changes {
      if change.isNew { result.added += 1 } else { result.updated += 1 }
    }
  }
}
