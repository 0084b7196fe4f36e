import DeskCore
import Testing

@testable import DeskStore

/// Amendments, accountings and incidents by whole commands on a real file.
struct MatterTests {
  let desk: TemporaryDesk
  let ground = Ground(policy: Policy(), isReal: true, zones: Zones { _, _ in -5 * 3600 })

  init() throws {
    desk = try TemporaryDesk()
    try desk.add(try Fact.created(Patient.sample("M1", "Torres", "Maria")))
  }

  private func does(
    _ id: String, _ action: String, on subject: String = "", by role: Role, _ facts: Facts
  ) throws -> Outcome {
    let site = try #require(ground.policy.site("STP"))
    let moment = try #require(Moment(TemporaryDesk.start, at: site, zones: ground.zones))
    let command = Command(
      id: id, do: action, on: subject, facts: facts,
      actor: Actor(user: role.rawValue, roles: [role]), desk: "FD1", moment: moment)
    return try desk.store.commit(command, on: ground)
  }

  private let amendment: Facts = [
    "patient": .text("M1"), "inWriting": .flag(true), "types": .list([.text("reports")]),
    "wanted": .text("Left instead of right"), "reason": .text("It was the left side"),
  ]

  @Test func `an amendment is kept, moved and replayed`() throws {
    guard case .done(let received) = try does("a", "amendment.receive", by: .front, amendment)
    else { throw InputError(field: "a", says: "was not done") }
    let started = try does("b", "amendment.start", on: received.subject, by: .clerk, [:])

    let row = try #require(
      try desk.store.chart { try $0.matter(received.subject, as: Amendment.self) })
    #expect(row.stage == .inReview && row.version == 1)
    #expect(row.due == row.received.day + 60)
    guard case .done = started else { throw InputError(field: "b", says: "\(started)") }
    #expect(try desk.count("SELECT count(*) FROM amendment WHERE is_open = 1") == 1)
    #expect(try desk.store.audit().isSound)
  }

  @Test func `a refused denial is journalled and the row is untouched`() throws {
    guard case .done(let received) = try does("a", "amendment.receive", by: .front, amendment)
    else { throw InputError(field: "a", says: "was not done") }
    _ = try does("b", "amendment.start", on: received.subject, by: .clerk, [:])

    let denial = try does("c", "amendment.deny", on: received.subject, by: .privacy, [:])

    guard case .refused(let refused) = denial else { throw InputError(field: "c", says: "done") }
    #expect(Set(refused.breaches.map(\.rule)) == [.r76, .r78])
    let row = try desk.store.chart { try $0.matter(received.subject, as: Amendment.self) }
    #expect(row?.version == 1 && row?.stage == .inReview)
    #expect(try desk.store.audit().isSound)
  }

  @Test func `an incident is listed by an accounting, from the file alone`() throws {
    _ = try does(
      "a", "incident.open", by: .front,
      [
        "patient": .text("M1"), "cause": .text("wrongAddress"),
        "description": .text("Report"), "recipient": .text("A neighbour"),
      ])
    guard
      case .done(let asked) = try does(
        "b", "accounting.receive", by: .front,
        ["patient": .text("M1"), "identified": .flag(true)])
    else { throw InputError(field: "b", says: "was not done") }
    _ = try does("c", "accounting.compile", on: asked.subject, by: .clerk, [:])
    _ = try does(
      "d", "accounting.issue", on: asked.subject, by: .privacy, ["letter": .text("LT-1")])

    let row = try #require(
      try desk.store.chart { try $0.matter(asked.subject, as: Accounting.self) })
    #expect(row.stage == .issued && row.disclosures.map(\.recipient) == ["A neighbour"])
    #expect(try desk.count("SELECT count(*) FROM accounting WHERE is_open = 0") == 1)
    #expect(try desk.store.audit().isSound)
  }
}
