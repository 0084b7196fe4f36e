import DeskCore
import Testing

@testable import DeskUI

/// A counter for tests: the pane, a desk in memory that does what it asks, and a clock.
struct CounterDesk {
  var pane = PickupPane()
  var chart = MemoryChart()
  let ground: Ground
  var site = "STP"
  var user = "front"
  var now = Instant(milliseconds: 0)
  /// What the pane showed and said, and the papers that it wrote.
  var shown: [Overlay] = []
  var said: [Message] = []
  var papers: [PaperText] = []
  var gone: [PaneName] = []
  var orders: [Order] = []
  /// What the reader of licences answers.
  var licence = ScannedID(kind: .driverLicence, name: PersonName(family: "", given: ""))
  /// What another desk does before the next commit.
  var overtaking: Outcome.Overtaken?
  private var count = 0

  init() throws {
    ground = Ground(policy: Policy(), isReal: false, zones: Zones { _, _ in -5 * 3600 })
    for role in Role.people {
      chart.people[role.rawValue] = Person(
        user: role.rawValue, name: role.rawValue, roles: [role], site: "STP")
    }
    chart.people["clerk2"] = Person(user: "clerk2", name: "", roles: [.clerk], site: "STP")
    try at("2026-03-16T10:05:00-05:00")
  }

  mutating func at(_ text: String) throws {
    now = try #require(Instant(text))
  }

  func session() throws -> SessionInfo {
    let place = try #require(ground.policy.site(site))
    let moment = try #require(Moment(now, at: place, zones: ground.zones))
    let roles = chart.people[user]?.roles ?? []
    return SessionInfo(
      actor: Actor(user: user, roles: roles), desk: "FD1", site: place,
      practice: "St. Paul Radiology", moment: moment, ground: ground)
  }

  /// Does one command as somebody, beside the pane.
  @discardableResult
  mutating func does(
    _ action: String, on subject: String = "", by user: String, _ facts: Facts = [:]
  ) throws -> Outcome {
    count += 1
    let actor = Actor(user: user, roles: chart.people[user]?.roles ?? [])
    let command = Command(
      id: "c\(count)", do: action, on: subject, facts: facts, actor: actor, desk: "FD1",
      moment: try session().moment)
    return try chart.perform(command, on: ground)
  }

  /// Does one command that must succeed, and gives its subject.
  @discardableResult
  mutating func done(
    _ action: String, on subject: String = "", by user: String, _ facts: Facts = [:]
  ) throws -> String {
    let outcome = try does(action, on: subject, by: user, facts)
    guard case .done(let done) = outcome else {
      Issue.record("\(action): \(outcome)")
      return subject
    }
    return done.subject
  }

  /// Opens a request in the pane.
  mutating func open(_ request: String, foundBy: IdentifierKind? = .fullName) throws {
    try perform(pane.open(.subject(request, foundBy: foundBy), try session()))
  }

  /// Plays keys through the pane, and does what it asks for.
  mutating func play(_ script: String) throws {
    for key in try KeyScript(parsing: script).keys {
      let effects = pane.bindings.msg(for: key).map { pane.update($0) } ?? pane.press(key)
      try perform(effects)
    }
  }

  /// Answers the question that the pane asked.
  mutating func confirm(_ yes: Bool) throws {
    try perform(pane.answer(yes))
  }

  mutating func receive(_ reply: Reply) throws {
    try perform(pane.receive(reply))
  }

  mutating func perform(_ effects: [Effect]) throws {
    for effect in effects {
      switch effect {
      case .ask(.open(let id)): try receive(.opened(opened(id)))
      case .commit(let orders, let tag):
        try receive(.answered(tag: tag, commit(orders)))
      case .readLicence: try receive(.licence(licence))
      case .write(let paper):
        papers.append(paper)
        try receive(.written(path: "receipts/\(paper.subject).txt"))
      case .say(let message): said.append(message)
      case .show(let overlay): shown.append(overlay)
      case .go(let name, _): gone.append(name)
      default: break
      }
    }
  }

  private mutating func commit(_ orders: [Order]) throws -> [Outcome] {
    self.orders += orders
    if let overtaking {
      let refused = Outcome.Refused(
        subject: orders[0].on, stage: "done", seq: 1, breaches: [])
      return [.overtaken(overtaking, refused)]
    }
    var outcomes: [Outcome] = []
    var made = ""
    for order in orders {
      let outcome = try does(
        order.action, on: order.on == "$" ? made : order.on, by: user, order.facts)
      outcomes.append(outcome)
      guard case .done(let done) = outcome else { break }
      made = done.subject
    }
    return outcomes
  }

  private func opened(_ id: String) -> OpenedRequest {
    let open = chart.visits(ofRequest: id).filter { !PickupStage.terminal.contains($0.stage) }
    return OpenedRequest(id: id, chart: chart, visits: open)
  }

  /// The rules of the last why-not that was shown.
  var refusedRules: Set<RuleID> {
    guard case .whyNot(_, let breaches)? = shown.last else { return [] }
    return Set(breaches.map(\.rule))
  }

  /// The reason codes of the last why-not that was shown.
  var refusedCodes: Set<String> {
    guard case .whyNot(_, let breaches)? = shown.last else { return [] }
    return Set(breaches.map(\.code))
  }

  /// The pane as text, without the app's own lines.
  func lines(_ rows: Int = 21, _ columns: Int = 80) -> String {
    var frame = Frame(Size(rows: rows, columns: columns))
    pane.draw(into: &frame, area: frame.area)
    return frame.lines().joined(separator: "\n")
  }
}
