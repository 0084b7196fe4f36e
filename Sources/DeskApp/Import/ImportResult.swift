import DeskCore
import DeskExchange

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
  /// The answers to the messages that were rejected, as their senders read them; or empty.
  var answers = ""
  /// Where those answers were written, or empty.
  var answeredIn = ""

  /// A line that was skipped, and why.
  struct Rejection: Hashable, Sendable {
    var line: Int
    /// The number of the message, where it is one.
    var message = ""
    var error: InputError
  }

  /// Keeps a rejected line's reason; of the first thousand.
  mutating func reject(_ line: Int, _ error: InputError, message: String = "") {
    rejected += 1
    guard errors.count < 1000 else { return }
    errors.append(Rejection(line: line, message: message, error: error))
  }

  /// Whether something came in, or was there already.
  var isAnythingRead: Bool { read > rejected }

  /// The result's keys.
  var json: JSONValue {
    [
      "file": .string(file), "read": .int(read), "added": .int(added), "updated": .int(updated),
      "merged": .int(merged), "unchanged": .int(unchanged), "rejected": .int(rejected),
      "ignored": .object(ignored.mapValues { .int($0) }),
      "answeredIn": answeredIn.isEmpty ? .null : .string(answeredIn),
      "errors": .array(
        errors.map {
          [
            "line": .int($0.line), "message": $0.message.isEmpty ? .null : .string($0.message),
            "field": .string($0.error.field), "says": .string($0.error.says),
            "accepts": .string($0.error.accepts),
          ]
        }),
    ]
  }

  /// The result in plain words.
  var sentence: String {
    let others = ignored.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    let ignoredWords = others.isEmpty ? "" : "; not used: " + others.joined(separator: ", ")
    let mergedWords = merged == 0 ? "" : "\(merged) merged, "
    let head =
      "\(file): \(read) read, \(added) added, \(updated) updated, \(mergedWords)"
      + "\(unchanged) unchanged, \(rejected) rejected\(ignoredWords)"
    let answer = answeredIn.isEmpty ? [] : ["  answers to the senders: \(answeredIn)"]
    return ([head] + errors.map(\.words) + answer).joined(separator: "\n")
  }
}

extension ImportResult.Rejection {
  /// `  line 12, message MSG00012: PID-3: is missing`.
  fileprivate var words: String {
    let named = message.isEmpty ? "" : ", message \(message)"
    return "  line \(line)\(named): \(error)"
  }
}
