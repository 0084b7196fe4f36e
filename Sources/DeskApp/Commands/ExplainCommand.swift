import ArgumentParser
import DeskCore
import DeskExchange
import DeskStore

/// Says which rules guard an action on a subject, and what they say of it.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says which rules guard an action, which hold, and what would cure the others.")

  @OptionGroup var options: DeskOptions
  @Argument(help: "The number, such as RQ-10021 or VS-10007.") var id: String
  @Argument(help: "The action: handOver, or pickup.handOver.") var action: String
  @Option(help: "A past time, RFC 3339 with an offset; the journal is replayed up to it.")
  var at: String?
  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let desk = try options.look()
    let time = try at.map { try Self.instant($0) }
    let name = try Self.command(action, on: id, in: desk)
    let subject = try name.hasPrefix("pickup.") ? visit(of: id, in: desk) : id
    let explain = { (chart: SQLChart) in
      var ground = desk.ground
      // The policy of that time speaks, with the hours that the counter had.
      ground.policy = try chart.policy() ?? ground.policy
      let moment = try desk.moment(at: ground.policy.site(desk.site.id), instant: time)
      let command = Command(
        id: "explain", do: name, on: subject, actor: desk.actor, desk: desk.name, moment: moment)
      return (ground.policy.version, try Acts.explain(command, on: chart, ground: ground))
    }
    let (version, found) =
      try time.map { try desk.store.asOf($0, explain) } ?? desk.store.chart(explain)
    Output.write(
      json ? found.json(policy: version).text : found.text(of: name, on: id, policy: version))
    guard found.breaches.isEmpty else { throw Ending.Status(code: Ending.refused) }
  }

  /// The command that an action of a subject is; an action of the counter is one of the visit.
  private static func command(_ action: String, on id: String, in desk: Desk) throws -> String {
    let own = action.contains(".") ? action : "\(try machine(of: id, in: desk)).\(action)"
    let atCounter = "pickup.\(action)"
    guard let form = CommandForm.named(own) ?? CommandForm.named(atCounter) else {
      throw CommandForm.unknown(own)
    }
    return form.name
  }

  /// The request's last visit, when a request was named.
  private func visit(of id: String, in desk: Desk) throws -> String {
    guard id.hasPrefix("RQ-") else { return id }
    guard let visit = try desk.store.chart({ try $0.visits(ofRequest: id) }).last else {
      throw InputError(
        field: "id", says: "nobody has come for \(id) yet", accepts: "the number of a visit, VS-…")
    }
    return visit.id
  }

  private static func machine(of id: String, in desk: Desk) throws -> String {
    switch id.prefix(3) {
    case "RQ-": "request"
    case "AU-": "authorization"
    case "VS-": "pickup"
    case "MD-": "imaging"
    case "AM-": "amendment"
    case "AC-": "accounting"
    case "IN-": "incident"
    case "NT-":
      try desk.store.chart { try $0.matter(id, as: AdoptionNotice.self) } == nil
        ? "death" : "adoption"
    default:
      throw InputError(
        field: "id", says: "\(id) is no number",
        accepts: "RQ-…, AU-…, VS-…, MD-…, AM-…, AC-…, NT-…, IN-…")
    }
  }

  private static func instant(_ text: String) throws -> Instant {
    guard let instant = Instant(text) else {
      throw InputError(
        field: "--at", says: "\(text) is not a time", accepts: "\(FormField.Kind.instant)")
    }
    return instant
  }
}

extension Explanation {
  /// The checklist's keys.
  func json(policy version: Int) -> JSONValue {
    [
      "policy": .int(version),
      "open": .bool(breaches.isEmpty),
      "leadsTo": leadsTo.map { .string($0) } ?? .null,
      "checks": .array(
        checks.map { check in
          [
            "id": .string(check.text.id.rawValue), "says": .string(check.text.says),
            "holds": .bool(check.holds), "rules": .array(check.breaches.map(\.json)),
          ]
        }),
      "rules": .array(breaches.map(\.json)),
    ]
  }

  /// The checklist as lines.
  func text(of action: String, on id: String, policy version: Int) -> String {
    let head =
      leadsTo.map { "\(action) on \(id) is open and leads to \($0)." }
      ?? "\(action) on \(id) is not open."
    let lines = checks.flatMap { check -> [String] in
      guard !check.holds else { return ["  + \(check.text.id.rawValue)  \(check.text.says)"] }
      return check.breaches.flatMap { broken in
        [
          "  ! \(broken.rule.rawValue)  \(broken.says)  [\(broken.code)]",
          "          source  \(broken.source)", "          cure    \(broken.cure)",
        ]
      }
    }
    let listed = Set(checks.flatMap(\.breaches))
    let others = breaches.filter { !listed.contains($0) }
      .map { "  ! \($0.rule.rawValue)  \($0.says)  \($0.cure)" }
    let foot = ["  Policy version \(version) spoke."]
    return ([head] + others + lines + foot).joined(separator: "\n")
  }
}
