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
    let matters = DemoMatters(calendar: calendar, world: world).plans
    let plans = stories + crowd.plans(requests - stories.count, dice: &dice) + matters
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
    var disc = ""
    var visit = ""
    var matter = ""
  }

  /// The steps as commands, one after the other.
  func script() -> DemoScript { DemoScript(self) }
}

/// A demo's steps as commands; each is made when its turn comes, with the numbers made so far.
final class DemoScript {
  private let demo: DemoDesk
  private let roles: [String: Set<Role>]
  private var made: [Int: DemoDesk.Made] = [:]
  private let moments: [Moment]

  init(_ demo: DemoDesk) {
    self.demo = demo
    roles = Dictionary(
      demo.people.map { ($0.user, $0.roles) }, uniquingKeysWith: { first, _ in first })
    moments = demo.steps.compactMap {
      Moment($0.step.at, at: demo.calendar.site, zones: demo.calendar.zones)
    }
  }

  /// How many commands there are; none where the site's zone is not known.
  var count: Int { moments.count }

  /// The command at a place.
  func command(_ index: Int) -> Command {
    let (plan, step) = demo.steps[index]
    let numbers = made[plan] ?? DemoDesk.Made()
    return Command(
      id: "demo-\(index)", do: step.action, on: numbers.subject(step.on),
      facts: numbers.filled(step.facts),
      actor: Actor(user: step.user, roles: roles[step.user] ?? []),
      desk: step.user == "jdo" ? "FD1" : "BK2", moment: moments[index])
  }

  /// Keeps the number that a command made.
  func note(_ index: Int, _ outcome: Outcome) {
    guard case .done(let done) = outcome else { return }
    let (plan, step) = demo.steps[index]
    made[plan, default: DemoDesk.Made()].note(step.action, done)
  }
}

extension DemoDesk.Made {
  func subject(_ subject: DemoPlan.Subject) -> String {
    switch subject {
    case .nothing: ""
    case .paper: paper
    case .request: request
    case .disc: disc
    case .visit: visit
    case .matter: matter
    }
  }

  /// The facts with the numbers that were made filled in.
  func filled(_ facts: Facts) -> Facts {
    var filled = facts
    for field in facts.fields { filled[field] = facts[field].map { self.filled($0) } }
    return filled
  }

  private func filled(_ value: FormValue) -> FormValue {
    switch value {
    case .text("$paper"): .text(paper)
    case .text("$request"): .text(request)
    case .text("$first"): .text(first)
    case .text("$disc"): .text(disc)
    case .list(let values): .list(values.map { filled($0) })
    case .group(let facts): .group(filled(facts))
    default: value
    }
  }

  mutating func note(_ action: String, _ done: Outcome.Done) {
    switch action {
    case "request.log":
      if first.isEmpty { first = done.subject }
      request = done.subject
    case "authorization.scanIn": paper = done.subject
    case "imaging.order": disc = done.subject
    case "pickup.arrive": visit = done.subject
    case _ where DemoMatters.makes.contains(action): matter = done.subject
    default: break
    }
  }
}
