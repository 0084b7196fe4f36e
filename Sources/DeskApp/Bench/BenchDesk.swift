import DeskCore
import Foundation

/// A small desk in memory whose commands give up the evidence that they were decided on.
struct BenchDesk {
  private var chart = MemoryChart()
  private let ground = Ground(policy: Policy(), isReal: false, zones: SystemZones.zones)
  private let moment: Moment

  /// One patient, and somebody for each role, on a Monday morning in St Paul.
  init() throws {
    guard let now = Instant("2026-03-16T10:05:00-05:00"), let site = ground.policy.site("STP"),
      let moment = Moment(now, at: site, zones: ground.zones)
    else {
      throw FileProblem(path: "America/Chicago", why: "this host does not know the zone")
    }
    self.moment = moment
    var patient = Patient(
      mrn: "100", name: PersonName(family: "Berg", given: "Anna"), bornOn: Day("1971-03-14"),
      phone: "651-555-0148")
    patient.address = Address(
      street: "12 Grand Ave", city: "St. Paul", state: "MN", postal: "55105")
    chart.patients["100"] = patient
    for (user, role) in [("front", Role.front), ("clerk", .clerk), ("amy", .clerk)] {
      chart.people[user] = Person(user: user, name: user, roles: [role], site: "STP")
    }
  }

  /// Does a command; its subject, and the evidence that it was allowed on.
  @discardableResult
  mutating func does(
    _ action: String, on subject: String = "", by user: String, _ facts: Facts = [:]
  ) throws -> (subject: String, evidence: Fields) {
    let command = Command(
      id: "bench", do: action, on: subject, facts: facts,
      actor: Actor(user: user, roles: chart.people[user]?.roles ?? []), desk: "FD1",
      moment: moment)
    guard case .allowed(let act) = try Acts.perform(command, on: chart, ground: ground) else {
      throw FileProblem(path: action, why: "the rule book no longer allows it as bench asks")
    }
    let done = (act.subjects.first ?? "", act.evidence)
    let changes = act.facts
    _ = act.spend()
    for change in changes { try chart.apply(change) }
    return done
  }
}
