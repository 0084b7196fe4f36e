import DeskCore

/// A training desk that looks like a real morning, built through the same rules and journal.
///
/// The same seed and day give the same desk.
struct DemoDesk {
  let calendar: DemoCalendar
  let world: DemoPatients
  let people: [Person]
  /// Every step of every request, in order of time.
  let steps: [(plan: Int, step: DemoPlan.Step)]

  /// A desk of that many requests and three tenths as many patients.
  init(requests: Int, seed: UInt64, site: Site, now: Instant, zones: Zones, policy: Policy) {
    var dice = Dice(seed: seed)
    calendar = DemoCalendar(site: site, zones: zones, now: now)
    world = DemoPatients(
      count: max(20, requests * 3 / 10), calendar: calendar, dice: &dice)
    people = DemoPeople.all(at: site.id)
    let stories = DemoStories(calendar: calendar, world: world, policy: policy).plans
    let crowd = DemoCrowd(calendar: calendar, world: world, policy: policy)
    let plans = stories + crowd.plans(requests - stories.count, dice: &dice)
    steps = plans.enumerated()
      .flatMap { index, plan in plan.steps.map { (plan: index, step: $0) } }
      .enumerated()
      .sorted { ($0.element.step.at, $0.offset) < ($1.element.step.at, $1.offset) }
      .map(\.element)
  }

  /// The numbers that a plan's steps have made so far.
  struct Made {
    var first = ""
    var request = ""
    var paper = ""
    var visit = ""
  }

  /// Plays the steps in order of time; `run` does one command and answers.
  func play(policy: Policy, zones: Zones, run: (Command) throws -> Outcome) throws {
    let roles = Dictionary(
      people.map { ($0.user, $0.roles) }, uniquingKeysWith: { first, _ in first })
    var made: [Int: Made] = [:]
    for (number, (plan, step)) in steps.enumerated() {
      guard let moment = Moment(step.at, at: calendar.site, zones: zones) else { continue }
      var numbers = made[plan] ?? Made()
      let command = Command(
        id: "demo-\(number)", do: step.action, on: numbers.subject(step.on),
        facts: numbers.filled(step.facts),
        actor: Actor(user: step.user, roles: roles[step.user] ?? []),
        desk: step.user == "jdo" ? "FD1" : "BK2", moment: moment)
      if case .done(let done) = try run(command) { numbers.note(step.action, done) }
      made[plan] = numbers
    }
  }
}

extension DemoDesk.Made {
  func subject(_ subject: DemoPlan.Subject) -> String {
    switch subject {
    case .nothing: ""
    case .paper: paper
    case .request: request
    case .visit: visit
    }
  }

  /// The facts with the numbers that were made filled in.
  func filled(_ facts: Facts) -> Facts {
    var filled = facts
    for field in facts.fields {
      switch facts.text(field) {
      case "$paper": filled[field] = .text(paper)
      case "$request": filled[field] = .text(request)
      case "$first": filled[field] = .text(first)
      default: break
      }
    }
    return filled
  }

  mutating func note(_ action: String, _ done: Outcome.Done) {
    switch action {
    case "request.log":
      if first.isEmpty { first = done.subject }
      request = done.subject
    case "authorization.scanIn": paper = done.subject
    case "pickup.arrive": visit = done.subject
    default: break
    }
  }
}
