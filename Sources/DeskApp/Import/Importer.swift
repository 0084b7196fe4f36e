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
    for line in reader {
      note(line)
      guard waiting.count >= Self.batch else { continue }
      try land()
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

/// What became of a file.
struct ImportResult: Hashable, Sendable {
  var file = ""
  var read = 0
  var added = 0
  var updated = 0
  var merged = 0
  var unchanged = 0
  var rejected = 0
  var ignored: [String: Int] = [:]
  var errors: [Rejection] = []

  /// A line that was skipped, and why.
  struct Rejection: Hashable, Sendable {
    var line: Int
    var error: InputError
  }

  /// Keeps a rejected line's reason; of the first thousand.
  mutating func reject(_ line: Int, _ error: InputError) {
    rejected += 1
    if errors.count < 1000 { errors.append(Rejection(line: line, error: error)) }
  }

  /// The result's keys.
  var json: JSONValue {
    [
      "file": .string(file), "read": .int(read), "added": .int(added), "updated": .int(updated),
      "merged": .int(merged), "unchanged": .int(unchanged), "rejected": .int(rejected),
      "ignored": .object(ignored.mapValues { .int($0) }),
      "errors": .array(
        errors.map {
          [
            "line": .int($0.line), "field": .string($0.error.field),
            "says": .string($0.error.says), "accepts": .string($0.error.accepts),
          ]
        }),
    ]
  }

  /// The result in plain words.
  var sentence: String {
    let others = ignored.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    let ignoredWords = others.isEmpty ? "" : "; not used: " + others.joined(separator: ", ")
    let head =
      "\(file): \(read) read, \(added) added, \(updated) updated, \(unchanged) unchanged, "
      + "\(rejected) rejected\(ignoredWords)"
    return ([head] + errors.map { "  line \($0.line): \($0.error)" }).joined(separator: "\n")
  }
}
