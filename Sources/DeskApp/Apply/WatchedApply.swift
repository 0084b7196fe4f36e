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
  /// Seconds from one look into the folder to the next.
  private static let pause: UInt32 = 1

  let desk: Desk
  let folder: DropFolder
  private(set) var status: Int32 = 0

  init(desk: Desk, folder: DropFolder) {
    self.desk = desk
    self.folder = folder
  }

  /// Deals with what is there and, unless `once`, with what comes, until the program is ended.
  mutating func run(once: Bool) throws {
    var patience = once ? Int(folder.settle * 10) + 2 : Int.max
    while true {
      let glance = try folder.look()
      guard try takeAll(glance.whole) else {
        guard !once else { return status = Ending.failed }
        sleep(Self.pause)
        continue
      }
      guard once else {
        sleep(Self.pause)
        continue
      }
      guard glance.whole.isEmpty, patience > 0, !glance.unfinished.isEmpty else {
        if !glance.whole.isEmpty { continue }
        return leave(glance.unfinished)
      }
      patience -= 1
      usleep(100_000)
    }
  }

  /// Says what stays because nobody finished it.
  private func leave(_ drops: [DropFolder.Drop]) {
    for drop in drops { Output.complain("\(drop.name) is not finished and stays where it is") }
  }

  /// Takes files in order; false when the machine failed over one, which then stays.
  private mutating func takeAll(_ drops: [DropFolder.Drop]) throws -> Bool {
    for drop in drops where try !take(drop) { return false }
    return true
  }

  private mutating func take(_ drop: DropFolder.Drop) throws -> Bool {
    let bytes = try FileAccess.bytes(of: drop.path, limit: Self.limit + 1)
    let problems = problems(of: bytes)
    guard problems.isEmpty else {
      try reject(drop, problems)
      return true
    }
    let digest = ContentDigest.of(bytes)
    var applier = Applier(desk: desk)
    var answers: [JSONValue] = []
    for line in JSONLines(TextLines(Data(bytes))) {
      let (outcome, answer) = applier.answer(
        to: line, number: "drop-\(digest.prefix(32))-\(line.number)")
      if case .failed(let says) = outcome {
        // What was done is kept; the file stays, and is gone through again.
        Output.complain("\(drop.name): \(says)")
        return false
      }
      answers.append(answer)
    }
    status = max(status, applier.status)
    try folder.move(drop, to: "done", beside: (".answers.jsonl", JSONLines.text(answers)))
    tell(drop, "done", lines: answers)
    return true
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

  private mutating func reject(_ drop: DropFolder.Drop, _ problems: [String]) throws {
    status = max(status, Ending.wrong)
    try folder.move(
      drop, to: "rejected", beside: (".why.txt", problems.map { $0 + "\n" }.joined()))
    tell(drop, "rejected", lines: [])
  }

  private func tell(_ drop: DropFolder.Drop, _ outcome: String, lines: [JSONValue]) {
    let words = lines.compactMap { $0["outcome"]?.string }
    let counts = Dictionary(grouping: words, by: { $0 }).mapValues { JSONValue.int($0.count) }
    let value: JSONValue = [
      "file": .string(drop.name), "outcome": .string(outcome), "lines": .int(lines.count),
      "answers": .object(counts),
    ]
    Output.write(value.text)
  }
}
