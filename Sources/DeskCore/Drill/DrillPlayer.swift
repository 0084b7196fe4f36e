/// Plays drills on a scratch desk in memory, through the desk's own acts and rules.
public struct DrillPlayer: Sendable {
  private let drill: Drill
  private let policy: Policy
  private let zones: Zones
  var chart = MemoryChart()
  var context: DrillContext
  private var site: String
  private var steps = 0
  /// What came of the last step.
  var last: Outcome?

  private typealias Miss = DrillResult.Miss

  /// A player at the beginning of a drill.
  init(_ drill: Drill, policy: Policy, zones: Zones) {
    self.drill = drill
    self.policy = policy
    self.zones = zones
    site = drill.site
    context = DrillContext.blank
    context.zones = zones
    context.now = Instant(milliseconds: .min)
    for role in Role.people {
      for user in [role.rawValue, role.rawValue + "2"] {
        chart.people[user] = Person(user: user, name: user, roles: [role], site: drill.site)
      }
    }
  }

  /// Plays a drill from its beginning, up to the first line at which something else comes out.
  ///
  /// Throws only what the rows' encoding throws, which a sound program never meets.
  public static func play(_ drill: Drill, policy: Policy = Policy(), zones: Zones) throws
    -> DrillResult
  {
    var player = DrillPlayer(drill, policy: policy, zones: zones)
    do {
      try player.begin()
      for line in drill.lines { try player.play(line) }
    } catch let miss as DrillResult.Miss {
      return DrillResult(miss: miss, steps: player.steps)
    } catch let error as DrillError {
      let miss = DrillResult.Miss(
        line: error.line, expected: error.accepts, found: error.says)
      return DrillResult(miss: miss, steps: player.steps)
    }
    return DrillResult(miss: nil, steps: player.steps)
  }

  /// Sets the clock to the drill's beginning.
  mutating func begin() throws { try go(to: drill.time, at: drill.site, line: 0) }

  /// Plays one line.
  mutating func play(_ line: DrillLine) throws {
    switch line.act {
    case .time(let wall, let site): try go(to: wall, at: site, line: line.number)
    case .patient(let patient):
      chart.patients[patient.mrn] = patient
      context.patients[patient.name.spoken.lowercased()] = patient.mrn
    case .study(let study): chart.studies[study.accession] = study
    case .report(let report): chart.reports[report.id] = report
    case .staff(let person): chart.people[person.user] = person
    case .step(let step, _): try take(step, line: line.number)
    case .expect(let expectation): try look(at: expectation, line: line.number)
    }
  }

  private mutating func go(to wall: Drill.WallTime, at code: String, line: Int) throws {
    guard let place = policy.site(code), let instant = zones.instant(wall, in: place.zone) else {
      throw Miss(line: line, expected: "a site in a zone that is known", found: code)
    }
    guard instant >= context.now else {
      throw Miss(line: line, expected: "a later time", found: "\(wall) is earlier")
    }
    site = code
    context.now = instant
    context.zone = place.zone
    context.today = zones.local(instant, in: place.zone)?.day ?? wall.day
  }

  private mutating func take(_ step: DrillStep, line: Int) throws {
    let outcome = try perform(step, line: line)
    guard let found = outcome.drilled, step.outcome.allows(found) else {
      throw Miss(
        line: line, expected: "\(step.outcome) of \(step.command)", found: "\(said(outcome))")
    }
  }

  /// Does a step's command and keeps the names of what it makes.
  mutating func perform(_ step: DrillStep, line: Int) throws -> Outcome {
    let command = try command(of: step, line: line)
    let outcome = try chart.perform(command, on: ground)
    steps += 1
    last = outcome
    guard case .done(let done) = outcome else { return outcome }
    if step.subject.isEmpty {
      for name in DrillPhrases.names(of: step.command) { context.names[name] = done.subject }
    }
    // A split and a misrelease stand on one subject and make another: the name is for that one.
    if !step.name.isEmpty { context.names[step.name] = done.findings["id"] ?? done.subject }
    return outcome
  }

  /// A step as a command of this second.
  func command(of step: DrillStep, line: Int) throws -> Command {
    var facts = Facts()
    let isInvalid = if case .invalid = step.outcome { true } else { false }
    for fact in step.facts {
      do throws(DrillError) {
        facts.add(try fact.value(in: context), at: fact.path)
      } catch {
        guard isInvalid else { throw error }
        facts.add(.text(fact.text), at: fact.path)
      }
    }
    let roles: Set<Role> =
      step.user == "system" ? [.system] : chart.people[step.user]?.roles ?? []
    return Command(
      id: "drill-\(steps)", do: step.command, on: try number(step.subject, line: line),
      facts: facts, actor: Actor(user: step.user, roles: roles), desk: "FD1",
      moment: try moment(at: site, line: line), override: step.override)
  }

  /// The number of a subject; a name whose line made nothing is a miss.
  func number(_ subject: String, line: Int) throws -> String {
    if subject.isEmpty { return "" }
    if let number = context.number(of: subject) { return number }
    guard subject.contains("-") else {
      throw Miss(line: line, expected: "the \(subject)", found: "no earlier line made one")
    }
    return subject
  }

  /// Now, at a site.
  func moment(at code: String, line: Int) throws -> Moment {
    guard let place = policy.site(code), let moment = Moment(context.now, at: place, zones: zones)
    else { throw Miss(line: line, expected: "a site in a zone that is known", found: code) }
    return moment
  }

  /// The desk that the drill is played on.
  var ground: Ground { Ground(policy: policy, isReal: drill.isReal, zones: zones) }

  /// What came out, in words, with what the rules say.
  func said(_ outcome: Outcome) -> String {
    let words = outcome.drilled.map { "\($0)" } ?? "nothing that a scratch desk does"
    switch outcome {
    case .refused(let refused):
      return words + " (" + refused.breaches.map(\.says).joined(separator: " ") + ")"
    case .invalid(let errors):
      return words + " (" + errors.map(\.description).joined(separator: "; ") + ")"
    default: return words
    }
  }
}
