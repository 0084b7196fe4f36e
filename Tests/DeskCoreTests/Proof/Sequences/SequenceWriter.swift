@testable import DeskCore

/// Writes the next step of a sequence: mostly the one that a desk would take, sometimes any.
///
/// Blind dice never reach a hand-over, which takes a dozen right steps in order. So most steps go
/// on with something that is under way, with good facts, by somebody whose duty it is; some of
/// those are then spoiled, and the rest are any command at all.
struct SequenceWriter {
  var dice: SeededDice

  init(seed: UInt64) { dice = SeededDice(seed) }

  mutating func next(on desk: SequenceDesk) -> SequenceStep {
    var step = dice.chance(82) ? likely(on: desk) : anything(on: desk)
    if dice.chance(7) { spoil(&step, desk) }
    step.after = pause()
    return step
  }

  /// Any command on any subject.
  private mutating func anything(on desk: SequenceDesk) -> SequenceStep {
    guard let form = dice.pick(CommandForm.all) else { return nothing }
    let subjects = subjects(of: form.name, on: desk)
    let plausible = PlausibleFacts(today: today(desk), now: desk.now)
    return SequenceStep(
      action: form.name, subject: form.needsSubject ? dice.pick(subjects) ?? "" : "",
      user: somebody(for: form.name, on: desk), facts: plausible.facts(for: form, &dice), after: 0)
  }

  /// A fact left out or changed, another subject, another person.
  private mutating func spoil(_ step: inout SequenceStep, _ desk: SequenceDesk) {
    switch dice.number(0...3) {
    case 0: if let field = dice.pick(step.facts.fields) { step.facts[field] = nil }
    case 1: step.subject = dice.pick(subjects(of: step.action, on: desk)) ?? step.subject
    case 2: step.user = dice.pick(desk.chart.people.keys.sorted()) ?? step.user
    default:
      let fields = CommandForm.named(step.action)?.fields ?? []
      guard let field = dice.pick(fields) else { return }
      let plausible = PlausibleFacts(today: today(desk), now: desk.now)
      step.facts[field.name] = plausible.value(of: field.kind, named: field.name, &dice)
    }
  }

  /// Seconds until the next step: mostly soon, now and then after lunch, seldom after weeks.
  private mutating func pause() -> Int {
    switch dice.number(0..<100) {
    case 0..<88: dice.number(1...40)
    case 88..<95: dice.number(600...1200)
    case 95..<98: 86_400
    default: 86_400 * dice.number(1...40)
    }
  }

  func today(_ desk: SequenceDesk) -> Day {
    desk.ground.zones.local(desk.now, in: desk.site.zone)?.day ?? Day(number: 0)
  }

  private var nothing: SequenceStep {
    SequenceStep(action: "pickup.call", subject: "", user: "front", facts: [:], after: 0)
  }

  /// Somebody whose duty it is, nine times in ten.
  mutating func somebody(for action: String, on desk: SequenceDesk) -> String {
    let people = desk.chart.people.keys.sorted()
    guard dice.chance(92) else { return dice.pick(people) ?? "front" }
    let able = people.filter { user in
      desk.chart.people[user]?.roles.contains {
        RolesMatrixTests.duties[$0]?.contains(action) == true
      } == true
    }
    return dice.pick(able) ?? dice.pick(people) ?? "front"
  }

  /// The numbers that a machine's commands may be about.
  func subjects(of action: String, on desk: SequenceDesk) -> [String] {
    let chart = desk.chart
    switch action.prefix(while: { $0 != "." }) {
    case "request": return chart.requests.keys.sorted()
    case "pickup": return chart.visits.keys.sorted()
    case "authorization": return chart.documents.keys.sorted()
    case "imaging": return (chart.matters[.media] ?? [:]).keys.sorted()
    case "amendment": return (chart.matters[.amendment] ?? [:]).keys.sorted()
    case "death": return (chart.matters[.death] ?? [:]).keys.sorted()
    case "adoption": return (chart.matters[.adoption] ?? [:]).keys.sorted()
    case "accounting": return (chart.matters[.accounting] ?? [:]).keys.sorted()
    case "incident": return (chart.matters[.incident] ?? [:]).keys.sorted()
    case "person": return chart.people.keys.sorted()
    default: return chart.patients.keys.sorted()
    }
  }
}

extension SeededDice {
  /// A number below a bound.
  mutating func number(_ bounds: Range<Int>) -> Int { Int.random(in: bounds, using: &self) }
}
