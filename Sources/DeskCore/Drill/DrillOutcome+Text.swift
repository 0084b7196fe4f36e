extension DrillOutcome: CustomStringConvertible {
  private static let forms =
    "done; done, now ready; refused by R-47 NOTE_UNSIGNED, R-26 ORAL_ONLY; invalid in dated"

  /// Reads what comes after the arrow.
  init(_ text: String, at line: Int) throws(DrillError) {
    var parts = DrillWords.list(text)
    var stage = ""
    if let last = parts.last, last.hasPrefix("now ") {
      stage = DrillWords.key(last.dropFirst(4))
      parts.removeLast()
    }
    let words = DrillWords.split(parts.first ?? "")
    switch words.prefix(2) {
    case ["done"] where parts.count == 1: self = .done(stage: stage)
    case ["refused", "by"]:
      parts[0] = words.dropFirst(2).joined(separator: " ")
      self = .refused(try Self.breaches(parts, at: line), stage: stage)
    case ["invalid", "in"] where stage.isEmpty:
      parts[0] = words.dropFirst(2).joined(separator: " ")
      self = .invalid(Set(parts))
    default:
      throw DrillError(line: line, says: "\"\(trimmed(text))\" is no outcome", accepts: Self.forms)
    }
  }

  private static func breaches(_ parts: [String], at line: Int) throws(DrillError) -> Set<
    DrillBreach
  > {
    var all: Set<DrillBreach> = []
    for part in parts {
      let words = DrillWords.split(part)
      guard let rule = words.first.flatMap({ RuleID(rawValue: $0) }) else {
        throw DrillError(
          line: line, says: "there is no rule \"\(words.first ?? "")\"", accepts: forms)
      }
      let codes = words.dropFirst()
      guard !codes.isEmpty, codes.allSatisfy({ $0 == $0.uppercased() }) else {
        throw DrillError(
          line: line, says: "\(rule.rawValue) has no reason code",
          accepts: "every code of the rule that is broken, such as R-47 NOTE_UNSIGNED NOTE_UNDATED")
      }
      all.formUnion(codes.map { DrillBreach(rule: rule, code: $0) })
    }
    return all
  }

  /// The outcome in the words of a drill.
  public var description: String {
    switch self {
    case .done(let stage): "done" + Self.now(stage)
    case .refused(let breaches, let stage):
      "refused by " + breaches.sorted().map(\.description).joined(separator: ", ") + Self.now(stage)
    case .invalid(let fields): "invalid in " + fields.sorted().joined(separator: ", ")
    }
  }

  private static func now(_ stage: String) -> String { stage.isEmpty ? "" : ", now \(stage)" }
}

extension Outcome {
  /// What came out, in a drill's terms; what a scratch desk cannot have is nil.
  var drilled: DrillOutcome? {
    switch self {
    case .done(let done): .done(stage: done.stage)
    case .refused(let refused):
      .refused(
        Set(refused.breaches.map { DrillBreach(rule: $0.rule, code: $0.code) }),
        stage: refused.stage)
    case .invalid(let errors): .invalid(Set(errors.map(\.field)))
    case .overtaken, .failed: nil
    }
  }
}

extension DrillOutcome {
  /// Whether what came out is what was wanted; a stage that nobody asked for is any.
  func allows(_ other: DrillOutcome) -> Bool {
    switch (self, other) {
    case (.done(let wanted), .done(let stage)): Self.same(wanted, stage)
    case (.refused(let wanted, let stage), .refused(let breaches, let now)):
      wanted == breaches && Self.same(stage, now)
    case (.invalid(let wanted), .invalid(let fields)):
      Set(wanted.map { DrillWords.key($0) }) == Set(fields.map { DrillWords.key($0) })
    default: false
    }
  }

  private static func same(_ wanted: String, _ stage: String) -> Bool {
    wanted.isEmpty || DrillWords.key(wanted) == DrillWords.key(stage)
  }
}
