import ArgumentParser
import DeskCore
import DeskExchange

/// Says what a copy may cost, by which limit, with the arithmetic line by line.
struct FeeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fee", abstract: "Says what a copy may cost, with the arithmetic line by line.",
    discussion: """
      Every limit that applies is shown; the lowest wins. With --line, the proposed fee is held \
      against the rules R-66 to R-69: status 1 says that they refuse it.
      """)

  @OptionGroup var options: FeeOptions
  @OptionGroup(title: "Whose policy") var whose: PolicyOptions
  @Option(
    name: .customLong("line"),
    help: """
      A line of a proposed fee, such as labour=5.00; beside other records, a mammogram's line ends \
      with :mammogram and the others with :rest. Repeat it for each line.
      """) var lines: [String] = []
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let policy = try whose.policy()
    let place = try options.place(in: policy)
    let proposed = try lines.map { try Self.line($0) }
    let answer = FeeAnswer(
      site: place, claim: FeeClaim(proposed, try options.facts(at: place), by: policy.fees))
    Output.write(json ? answer.json.text : answer.text)
    guard answer.breaches.isEmpty else { throw Ending.Status(code: Ending.refused) }
  }

  /// A line as it is typed: `labour=5.00`, `labour=7.00:mammogram`, `pages=12.00:rest`.
  private static func line(_ text: String) throws -> FeeLine {
    let halves = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2, let kind = FeeLine.Kind(rawValue: String(halves[0])) else {
      throw InputError(
        field: "--line", says: "\(text) names no kind of charge",
        accepts: FeeLine.Kind.allCases.map { "\($0.rawValue)=…" }.joined(separator: ", "))
    }
    let parts = halves[1].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let charge = try FeeCostOptions.dollars(parts.first.map(String.init), "--line")
    guard parts.count == 2 else { return FeeLine(kind, charge) }
    guard ["mammogram", "rest"].contains(parts[1]) else {
      throw InputError(
        field: "--line", says: "\(text) ends with \(parts[1])", accepts: ":mammogram, :rest")
    }
    return FeeLine(kind, charge, forMammogram: parts[1] == "mammogram")
  }
}

/// A fee's limits and, where one is proposed, what the rules say of it.
struct FeeAnswer {
  let site: Site
  let claim: FeeClaim

  /// The rules that the proposed fee breaks, with every gap.
  var breaches: [Breach] { claim.breaches }

  private var isProposed: Bool { claim.lines?.isEmpty == false }
  private var quote: FeeQuote { claim.quote }
  /// What has a limit of its own, or may not be charged for want of one.
  private var scopes: [FeeScope] {
    FeeScope.allCases.filter { scope in
      scope == .copy || quote.limits.contains { $0.covers == scope }
    }
  }

  // MARK: As JSON

  /// The answer's keys; money is in cents.
  var json: JSONValue {
    [
      "day": .string(claim.facts.day.description), "site": .string(site.id),
      "track": .string(claim.facts.track.rawValue), "most": .int(quote.most.count),
      "parts": .array(scopes.map(part)), "limits": .array(quote.limits.map(\.json)),
      "unknown": .array(quote.open.map(\.json)),
      "charge": isProposed ? .int(claim.charge.count) : .null,
      "rules": .array(breaches.map(\.json)),
    ]
  }

  private func part(_ scope: FeeScope) -> JSONValue {
    [
      "part": .string(scope.rawValue), "most": .int(quote.most(scope).count),
      "lowest": quote.lowest(scope).map { .string($0.table) } ?? .null,
      "why": .string(quote.why(scope)),
    ]
  }

  // MARK: As text

  /// The answer as lines.
  var text: String {
    let limits = quote.limits.flatMap { limit in
      ["\(limit.name.firstUp), for \(limit.covers.words): at most \(limit.most)"]
        + limit.steps.map { "    \($0)" } + ["    source  \(limit.source)"]
    }
    let unknown = quote.open.flatMap { unknown in
      ["! \(unknown.says)  [\(unknown.code)]", "    cure    \(unknown.cure)"]
    }
    let whys = scopes.filter { quote.lowest($0) != nil }.map { "    \(quote.why($0))" }
    let most = ["At most \(quote.most) may be charged."] + whys
    return (limits + unknown + most + verdict).joined(separator: "\n")
  }

  private var verdict: [String] {
    guard isProposed else { return [] }
    guard !breaches.isEmpty else { return ["\(claim.charge) is within every limit."] }
    return ["\(claim.charge) may not be charged."]
      + breaches.flatMap { broken in
        [
          "  ! \(broken.rule.rawValue)  \(broken.says)  [\(broken.code)]",
          "          source  \(broken.source)", "          cure    \(broken.cure)",
        ]
      }
  }
}

extension FeeLimit {
  /// A limit's keys.
  fileprivate var json: JSONValue {
    [
      "table": .string(table), "name": .string(name), "setBy": .string(setBy.rawValue),
      "part": .string(covers.rawValue), "most": .int(most.count),
      "steps": .array(steps.map { .string($0) }), "source": .string(source),
    ]
  }
}

extension FeeUnknown {
  /// What is not known, as keys.
  fileprivate var json: JSONValue {
    [
      "setBy": .string(setBy.rawValue), "code": .string(code), "says": .string(says),
      "cure": .string(cure), "escalates": .bool(escalates),
    ]
  }
}

extension String {
  /// The text with a capital first letter.
  fileprivate var firstUp: String { prefix(1).uppercased() + dropFirst() }
}
