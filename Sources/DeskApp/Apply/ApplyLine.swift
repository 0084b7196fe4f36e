import DeskCore
import DeskExchange
import DeskStore

/// One line of `apply`: who does what, where, on what, with which facts.
struct ApplyLine {
  let command: Command
  /// The name under which later lines may speak of what this one made.
  let name: String
  /// The names of the files that hang on what it makes.
  let papers: [String]

  private static let keys: Set<String> = [
    "id", "user", "site", "desk", "on", "do", "with", "at", "as", "override", "countersign",
    "downtime", "papers",
  ]

  /// Reads a line; throws the first thing that is wrong with it.
  ///
  /// A line without a number of its own takes `number`, or a new one.
  init(_ value: JSONValue, at desk: Desk, made: [String: String], number: String? = nil) throws {
    guard case .object(let members) = value else {
      throw InputError(field: "", says: "the line is \(value.kind)", accepts: "an object")
    }
    if let stranger = members.keys.sorted().first(where: { !Self.keys.contains($0) }) {
      throw InputError(
        field: stranger, says: "there is no such key",
        accepts: Self.keys.sorted().joined(separator: ", "))
    }
    let action = try Self.text("do", value, required: true)
    guard let form = CommandForm.named(action) else { throw CommandForm.unknown(action) }
    var reader = FactsReader()
    let with = value["with"].map { Self.named($0, made) } ?? .object([:])
    var facts = reader.facts(with, form.fields)
    if let first = reader.errors.first { throw first }
    let countersign = try Self.text("countersign", value)
    if !countersign.isEmpty { facts["countersign"] = .text(countersign) }
    let site = try Self.site(value, desk)
    command = Command(
      id: try Self.number(value, number, desk), do: action,
      on: try Self.resolved(try Self.text("on", value), made), facts: facts,
      actor: try Self.actor(value, desk), desk: try Self.text("desk", value, or: desk.name),
      moment: try desk.moment(at: site, instant: try Self.instant(value, desk)),
      override: try Self.override(value), downtime: try Self.downtime(value, made))
    name = try Self.text("as", value)
    papers = try Self.papers(value)
  }

  private static func text(
    _ key: String, _ value: JSONValue, required: Bool = false, or spare: String = ""
  ) throws -> String {
    switch value[key] {
    case nil, .null:
      guard !required else { throw InputError(field: key, says: "is missing", accepts: "text") }
      return spare
    case .string(let text): return text
    case let other?: throw InputError(field: key, says: "is \(other.kind)", accepts: "text")
    }
  }

  private static func number(_ value: JSONValue, _ spare: String?, _ desk: Desk) throws -> String {
    let id = try text("id", value)
    guard id.count <= 100 else {
      throw InputError(field: "id", says: "is too long", accepts: "at most 100 characters")
    }
    return id.isEmpty ? spare ?? desk.newNumber() : id
  }

  private static func site(_ value: JSONValue, _ desk: Desk) throws -> Site {
    let code = try text("site", value, or: desk.site.id)
    guard let site = desk.ground.policy.site(code) else {
      throw InputError(
        field: "site", says: "there is no site \(code)",
        accepts: desk.ground.policy.sites.map(\.id).joined(separator: ", "))
    }
    return site
  }

  private static func actor(_ value: JSONValue, _ desk: Desk) throws -> Actor {
    let user = try text("user", value)
    guard !user.isEmpty else { return desk.actor }
    guard !desk.ground.isReal || user == desk.actor.user else {
      throw InputError(
        field: "user", says: "a real desk acts for the one who is signed in",
        accepts: desk.actor.user)
    }
    let person = try desk.store.chart { try $0.person(user) }
    guard let person, !person.isDisabled else {
      throw InputError(field: "user", says: "nobody here is called \(user)", accepts: "a user name")
    }
    return Actor(user: person.user, roles: person.roles)
  }

  private static func instant(_ value: JSONValue, _ desk: Desk) throws -> Instant? {
    let at = try text("at", value)
    guard !at.isEmpty else { return nil }
    guard !desk.ground.isReal else {
      throw InputError(field: "at", says: "a real desk has its own clock", accepts: "nothing here")
    }
    guard let instant = Instant(at) else {
      throw InputError(
        field: "at", says: "\(at) is not a time", accepts: "\(FormField.Kind.instant)")
    }
    return instant
  }

  private static func override(_ value: JSONValue) throws -> OverrideAsk? {
    guard let ask = value["override"], ask != .null else { return nil }
    guard let rule = RuleID(rawValue: try text("rule", ask, required: true)) else {
      throw InputError(field: "override.rule", says: "there is no such rule", accepts: "R-04")
    }
    return OverrideAsk(
      rule: rule, reason: try text("reason", ask), by: try text("by", ask, required: true))
  }

  private static func downtime(_ value: JSONValue, _ made: [String: String]) throws
    -> DowntimeClaim?
  {
    guard let claim = value["downtime"], claim != .null else { return nil }
    var reader = FactsReader()
    let facts = reader.facts(named(claim, made), DowntimeClaim.form, at: "downtime.")
    if let first = reader.errors.first { throw first }
    guard let at = facts.instant("at") else {
      throw InputError(
        field: "downtime.at", says: "is missing", accepts: "\(FormField.Kind.instant)")
    }
    return DowntimeClaim(in: facts.text("in"), at: at, by: facts.text("by"))
  }

  /// The number that a name stands for.
  private static func resolved(_ text: String, _ made: [String: String]) throws -> String {
    guard text.hasPrefix("$") else { return text }
    guard let number = made[String(text.dropFirst())] else {
      throw InputError(
        field: "on", says: "no earlier line made \(text)",
        accepts: "a number, or a name that an earlier line gave with \"as\"")
    }
    return number
  }

  /// The facts with every `$name` replaced by the number that it stands for.
  private static func named(_ value: JSONValue, _ made: [String: String]) -> JSONValue {
    switch value {
    case .string(let text):
      guard text.hasPrefix("$"), let number = made[String(text.dropFirst())] else { return value }
      return .string(number)
    case .array(let values): return .array(values.map { named($0, made) })
    case .object(let members): return .object(members.mapValues { named($0, made) })
    default: return value
    }
  }
}
