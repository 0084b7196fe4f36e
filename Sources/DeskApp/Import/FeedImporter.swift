import DeskCore
import DeskExchange
import DeskStore

/// Takes a feed of messages in: charts as they are sent, merges by the rule book.
///
/// Each message that is taken leaves its line in the journal under a number made of the message
/// itself, with or without changes. So a feed that was cut short, or comes again, is taken up where
/// it was, and an older message that comes again does not undo a newer one.
struct FeedImporter {
  /// Messages a transaction.
  ///
  /// A commit waits for the disk once, however much is in it. With so many that wait is a small part
  /// of the time, and other desks still get the writer several times a second.
  static let batch = 500

  private let desk: Desk
  private var result: ImportResult
  private var answers: [(line: Int, text: String)] = []
  private var waiting: [FeedMessage] = []

  init(desk: Desk, file: String) {
    self.desk = desk
    result = ImportResult(file: file)
  }

  /// Imports the messages of a file.
  mutating func take(_ reader: ImportReader) throws -> ImportResult {
    for line in reader {
      try note(line)
      guard waiting.count >= Self.batch else { continue }
      try land()
      try StopSignal.check()
      Output.progress("\(result.read) read")
    }
    try land()
    Output.progress("")
    result.errors.sort { $0.line < $1.line }
    result.answers = answers.sorted { $0.line < $1.line }.map(\.text).joined()
    return result
  }

  private mutating func note(_ line: ImportLine) throws {
    result.read += 1
    switch line.record {
    case .ignored(let name): result.ignored[name, default: 0] += 1
    case .rejected:
      if let fault = line.fault { try reject(line.number, line.message, fault) }
    default:
      if let message = FeedMessage(line) { waiting.append(message) }
    }
  }

  private mutating func reject(_ line: Int, _ stamp: MessageStamp?, _ fault: HL7Fault) throws {
    result.reject(line, fault.error, message: stamp?.controlID ?? "")
    let now = try desk.moment().instant
    answers.append((line, HL7Acknowledgment.text(for: stamp, fault, line: line, at: now)))
  }

  /// Lands what waits, in one transaction.
  private mutating func land() throws {
    guard !waiting.isEmpty else { return }
    var landing = FeedLanding(waiting, at: try desk.moment(), actor: desk.actor, desk: desk.name)
    waiting = []
    let answers = try desk.store.take(landing.numbers, on: desk.ground) { index, chart in
      try landing.step(index, chart)
    }
    for (message, end) in landing.ends(answers) {
      switch end {
      case .added: result.added += 1
      case .updated: result.updated += 1
      case .merged: result.merged += 1
      case .unchanged: result.unchanged += 1
      case .rejected(let fault): try reject(message.line, message.stamp, fault)
      }
    }
  }
}

/// A message that says something of a chart.
struct FeedMessage {
  let line: Int
  let stamp: MessageStamp
  let update: PatientUpdate
  /// The MRN that goes, in a merge.
  let prior: String?

  /// The message of a line, or nil where it is none that changes anything.
  init?(_ read: ImportLine) {
    guard let stamp = read.message else { return nil }
    self.stamp = stamp
    line = read.number
    switch read.record {
    case .update(let update): (self.update, prior) = (update, nil)
    case .merge(let update, let number): (self.update, prior) = (update, number)
    default: return nil
    }
  }
}
