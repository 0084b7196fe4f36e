import ArgumentParser
import DeskCore
import DeskExchange
import Foundation

/// Plays drills, each on a scratch desk of its own, and says how each went.
struct DrillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drill",
    abstract: "Plays situations at the counter and marks what comes out.",
    discussion: Drill.help)

  @Argument(help: "Drills that ship, files, or folders; all that ship when left out.")
  var drills: [String] = []
  @Flag(help: "List the drills and play none.") var list = false
  @Flag(help: "Print one JSON value a line.") var json = false
  @Option(help: "Only the drills that show a rule, such as R-47.") var rule: String?
  @Flag(help: "Practise on the screen: you say what to do, and the rule book marks it.")
  var practice = false
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let wanted = try ruleWanted()
    var shelf = try DrillShelf(drills)
    shelf.keep { drill in wanted.map { drill.rules.contains($0) } ?? true }
    if practice {
      if let wrong = shelf.wrong.first {
        throw FileProblem(path: wrong.name, why: "\(wrong.error)")
      }
      let environment = ProcessInfo.processInfo.environment
      return try Screen(options: screen, environment: environment).practise(shelf.drills)
    }
    var status: Int32 = 0
    for wrong in shelf.wrong {
      Output.complain("\(wrong.name): \(wrong.error)")
      status = Ending.wrong
    }
    let report = DrillReport(isJSON: json)
    if list { shelf.drills.forEach(report.list) }
    if !list, !(try report.play(shelf.drills)) { status = max(status, Ending.refused) }
    guard status == 0 else { throw Ending.Status(code: status) }
  }

  private func ruleWanted() throws -> RuleID? {
    guard let rule else { return nil }
    guard let id = RuleID(rawValue: rule.uppercased()) else {
      throw InputError(field: "--rule", says: "there is no rule \(rule)", accepts: "such as R-47")
    }
    return id
  }
}

/// Prints how drills went.
struct DrillReport {
  let isJSON: Bool

  /// One drill of a list.
  func list(_ named: NamedDrill) {
    guard isJSON else {
      let number = named.drill.number.map { "\($0)" } ?? "-"
      return Output.write("\(named.name.padded(to: 38))\(number.padded(to: 4))\(named.drill.title)")
    }
    Output.write(JSONValue.object(named.json).text)
  }

  /// Plays drills; false when one of them came out otherwise than it is written.
  func play(_ drills: [NamedDrill]) throws -> Bool {
    var passed = 0
    for named in drills {
      let result = try DrillPlayer.play(named.drill, zones: SystemZones.zones)
      passed += result.passed ? 1 : 0
      say(named, result)
    }
    if !isJSON {
      Output.write("\(drills.count) drills, \(passed) passed, \(drills.count - passed) failed")
    }
    return passed == drills.count
  }

  private func say(_ named: NamedDrill, _ result: DrillResult) {
    guard isJSON else {
      Output.write("\(result.passed ? "passed" : "FAILED")  \(named.name)")
      if let miss = result.miss { Output.write("  \(named.drill.title)\n  \(miss)") }
      return
    }
    var keys = named.json
    keys["passed"] = .bool(result.passed)
    keys["steps"] = .int(result.steps)
    keys["line"] = result.miss.map { .int($0.line) } ?? .null
    keys["expected"] = result.miss.map { .string($0.expected) } ?? .null
    keys["found"] = result.miss.map { .string($0.found) } ?? .null
    Output.write(JSONValue.object(keys).text)
  }
}

extension NamedDrill {
  /// The keys of a drill in a list.
  var json: [String: JSONValue] {
    [
      "name": .string(name), "title": .string(drill.title),
      "number": drill.number.map { .int($0) } ?? .null,
      "rules": .array(drill.rules.map { .string($0.rawValue) }), "site": .string(drill.site),
      "time": .string(drill.time.description),
    ]
  }
}
