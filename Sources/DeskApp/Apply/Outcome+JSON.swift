import DeskCore
import DeskExchange

extension Outcome {
  /// The status that the outcome asks for.
  var status: Int32 {
    switch self {
    case .done: 0
    case .refused, .overtaken: Ending.refused
    case .invalid: Ending.wrong
    case .failed: Ending.failed
    }
  }

  /// What the machine failed at, in words.
  var failure: String? {
    guard case .failed(let says) = self else { return nil }
    return says
  }

  /// The answer's keys, as `schema` documents them.
  var json: [String: JSONValue] {
    switch self {
    case .done(let done):
      var keys: [String: JSONValue] = [
        "outcome": "done", "subject": .string(done.subject), "stage": .string(done.stage),
        "seq": .int(done.seq),
      ]
      if !done.findings.isEmpty {
        keys["findings"] = .object(done.findings.mapValues { .string($0) })
      }
      if done.isRepeated { keys["repeated"] = true }
      return keys
    case .refused(let refused): return refused.json("refused")
    case .overtaken(let first, let refused):
      var keys = refused.json("overtaken")
      keys["by"] = .string(first.by)
      keys["desk"] = .string(first.desk)
      keys["at"] = .string(first.at.description)
      keys["did"] = .string(first.did)
      return keys
    case .invalid(let errors):
      return [
        "outcome": "invalid", "field": .string(errors.first?.field ?? ""),
        "says": .string(errors.first?.says ?? ""),
        "accepts": .string(errors.first?.accepts ?? ""),
        "errors": .array(errors.map(\.json)),
      ]
    case .failed(let says): return ["outcome": "failed", "says": .string(says)]
    }
  }

  /// One or more plain sentences.
  var sentence: String {
    switch self {
    case .done(let done): "\(done.subject) is now \(done.stage)."
    case .refused(let refused):
      refused.breaches.map { "\($0.rule.rawValue) \($0.says) \($0.cure)" }.joined(separator: "\n")
    case .overtaken(let first, _):
      "\(first.by) at \(first.desk) was first: \(first.did) at \(first.at); it is \(first.stage)."
    case .invalid(let errors): errors.map(\.description).joined(separator: "\n")
    case .failed(let says): says
    }
  }
}

extension Outcome.Refused {
  fileprivate func json(_ outcome: String) -> [String: JSONValue] {
    var keys: [String: JSONValue] = [
      "outcome": .string(outcome), "subject": .string(subject), "stage": .string(stage),
      "seq": .int(seq), "rules": .array(breaches.map(\.json)),
    ]
    if isRepeated { keys["repeated"] = true }
    return keys
  }
}

extension Breach {
  /// A broken rule's keys.
  var json: JSONValue {
    [
      "id": .string(rule.rawValue), "code": .string(code), "says": .string(says),
      "cure": .string(cure), "source": .string(source), "say": .string(aloud),
      "consequence": .string(consequence.rawValue),
    ]
  }
}

extension InputError {
  /// An error's keys.
  var json: JSONValue {
    ["field": .string(field), "says": .string(says), "accepts": .string(accepts)]
  }
}
