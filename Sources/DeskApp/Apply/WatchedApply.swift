import DeskCore
import DeskExchange
import DeskStore
import Foundation

/// Applies the files that a web form or a portal drops into a folder, each once.
///
/// A line without a number of its own gets one from the file's digest and the line's place. So a
/// file that was begun before a crash is gone through again, and what was done is not done twice.
struct WatchedApply {
  /// Bytes of a file at most; more are rejected, so that a stray file does not fill the memory.
  private static let limit = 64 << 20

  let desk: Desk
  let folder: DropFolder
  private(set) var status: Int32 = 0
  /// Whether the machine failed over the last file.
  private var hasFailed = false

  init(desk: Desk, folder: DropFolder) {
    self.desk = desk
    self.folder = folder
  }

  /// Deals with what is there and, unless `once`, with what comes, until a signal comes.
  mutating func run(once: Bool) throws {
    desk.store.papers.removeLeftovers()
    var watch = DropWatch(folder)
    let left = try watch.run(until: once ? .whenSettled : .never) { try take($0) }
    guard !hasFailed else { return status = Ending.failed }
    for name in left where once {
      Output.complain("\(name) stays where it is: it, or one before it, is not finished")
    }
  }

  private mutating func take(_ name: String) throws -> DropWatch.Taken {
    let before = folder.look(at: name)
    let bytes: [UInt8]
    do {
      bytes = try FileAccess.bytes(
        of: folder.path(of: name), limit: Self.limit + 1, followsLinks: false)
    } catch let problem as FileProblem {
      return unreadable(name, problem)
    }
    // What was read is all of it, or the rest would be taken for another file.
    guard folder.look(at: name) == before else { return .stays }
    let problems = problems(of: bytes)
    guard problems.isEmpty else {
      try reject(name, bytes, problems)
      return .dealtWith
    }
    return try apply(name, bytes, as: before)
  }

  /// One that another watcher took is dealt with; any other is passed over, and said once.
  private mutating func unreadable(_ name: String, _ problem: FileProblem) -> DropWatch.Taken {
    guard folder.look(at: name) != nil else { return .dealtWith }
    Output.complain("\(problem); it stays where it is")
    status = max(status, Ending.wrong)
    return .skipped
  }

  private mutating func apply(
    _ name: String, _ bytes: [UInt8], as before: DropFolder.Look?
  ) throws -> DropWatch.Taken {
    let digest = ContentDigest.of(bytes)
    var applier = Applier(desk: desk, folder: folder.path)
    var answers: [JSONValue] = []
    for line in JSONLines(TextLines(Data(bytes))) {
      try StopSignal.check()
      let (outcome, answer) = applier.answer(
        to: line, number: "drop-\(digest.prefix(32))-\(line.number)")
      if let says = applier.failure ?? outcome.failure {
        // What was done is kept; the file stays, and is gone through again.
        Output.complain("\(name): \(says)")
        hasFailed = true
        return .failed
      }
      answers.append(answer)
    }
    hasFailed = false
    status = max(status, applier.status)
    warn(of: name, unless: before)
    try folder.move(
      name, into: "done",
      beside: DropFolder.Beside(ending: ".answers.jsonl", text: JSONLines.text(answers)),
      with: papers(of: bytes))
    tell(name, "done", lines: answers)
    return .dealtWith
  }

  /// Says where a file was written to after it was read.
  ///
  /// It is not taken once more: numbers of lines come from the digest of all of it, and what was
  /// done would be done twice.
  private mutating func warn(of name: String, unless before: DropFolder.Look?) {
    guard let now = folder.look(at: name), now != before else { return }
    Output.complain("\(name) grew while it was applied; what has no answer in done was not done")
    status = max(status, Ending.wrong)
  }

  /// The files beside it that its lines name, each once.
  private func papers(of bytes: [UInt8]) -> [String] {
    let names = JSONLines(TextLines(Data(bytes))).compactMap { try? $0.value.get() }
      .flatMap(ApplyLine.named)
    return Set(names).sorted()
  }

  /// Those of them that no other file that waits names; one of a rejected file may be theirs too.
  private func ownPapers(of bytes: [UInt8], in name: String) throws -> [String] {
    var own = Set(papers(of: bytes))
    for other in try folder.waiting() where other != name && !own.isEmpty {
      let bytes = try? FileAccess.bytes(
        of: folder.path(of: other), limit: Self.limit, followsLinks: false)
      own.subtract(papers(of: bytes ?? []))
    }
    return own.sorted()
  }

  /// What makes a file none of ours as a whole; then nothing of it is applied.
  private func problems(of bytes: [UInt8]) -> [String] {
    guard bytes.count <= Self.limit else { return ["it is larger than 64 MiB"] }
    guard String(validating: bytes, as: UTF8.self) != nil else { return ["it is not UTF-8"] }
    let problems = JSONLines(TextLines(Data(bytes))).compactMap { line -> String? in
      switch line.value {
      case .failure(let wrong): "line \(line.number): \(wrong)"
      case .success(.object): nil
      case .success(let other): "line \(line.number): is \(other.kind), not an object"
      }
    }
    return Array(problems.prefix(20))
  }

  private mutating func reject(_ name: String, _ bytes: [UInt8], _ problems: [String]) throws {
    status = max(status, Ending.wrong)
    let why = problems.map { $0 + "\n" }.joined()
    try folder.move(
      name, into: "rejected", beside: DropFolder.Beside(ending: ".why.txt", text: why),
      with: bytes.count > Self.limit ? [] : ownPapers(of: bytes, in: name))
    tell(name, "rejected", lines: [])
  }

  private func tell(_ name: String, _ outcome: String, lines: [JSONValue]) {
    let words = lines.compactMap { $0["outcome"]?.string }
    let counts = Dictionary(grouping: words, by: { $0 }).mapValues { JSONValue.int($0.count) }
    let value: JSONValue = [
      "file": .string(name), "outcome": .string(outcome), "lines": .int(lines.count),
      "answers": .object(counts),
    ]
    Output.write(value.text)
  }
}
