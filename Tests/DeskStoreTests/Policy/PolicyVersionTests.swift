import Foundation
import Testing

@testable import DeskCore
@testable import DeskStore

/// Which policy speaks, and that the journal says which.
struct PolicyVersionTests {
  static let zones = Zones { _, _ in -5 * 3600 }
  private let stale = Ground(policy: Policy(), isReal: false, zones: zones)

  private func command(_ action: String, _ id: String, _ facts: Facts = [:]) throws -> Command {
    let site = try #require(Policy().site("STP"))
    let moment = try #require(Moment(TemporaryDesk.start, at: site, zones: Self.zones))
    return Command(
      id: id, do: action, facts: facts, actor: Actor(user: "pto", roles: [.privacy, .front]),
      desk: "FD1", moment: moment)
  }

  private func register(_ mrn: String) -> Facts {
    ["mrn": .text(mrn), "family": .text("Berg"), "bornOn": .day(Day(number: 5000))]
  }

  @Test func `a policy that was loaded speaks for the next command of a desk that missed it`()
    throws
  {
    let desk = try TemporaryDesk()
    try desk.add(try Fact.created(Policy()))
    let load = try command("policy.load", "p2", ["screen": .group(["lockMinutes": .number(5)])])

    _ = try desk.store.commit(try command("patient.register", "r1", register("1")), on: stale)
    let loaded = try desk.store.commit(load, on: stale)
    _ = try desk.store.commit(try command("patient.register", "r2", register("2")), on: stale)

    guard case .done(let done) = loaded else {
      Issue.record("\(loaded)")
      return
    }
    #expect(done.findings["version"] == "2")
    let versions = try ["r1", "p2", "r2"].map { id in
      try desk.store.journal { try $0.entry(ofCommand: id)?.entry.policyVersion }
    }
    #expect(versions == [1, 1, 2])
    let report = try desk.store.audit()
    #expect(report.isSound && report.replayMatches)
  }

  @Test func `the same load again gives the first answer and no further version`() throws {
    let desk = try TemporaryDesk()
    try desk.add(try Fact.created(Policy()))
    let load = try command("policy.load", "p2")

    let first = try desk.store.commit(load, on: stale)
    let again = try desk.store.commit(load, on: stale)

    guard case .done(let done) = first, case .done(let repeated) = again else {
      Issue.record("\(first) \(again)")
      return
    }
    #expect(repeated.isRepeated && repeated.seq == done.seq)
    #expect(try desk.store.chart { try $0.policyVersion() } == 2)
  }

  @Test func `the counter's new hours count for the very next visit`() throws {
    let desk = try TemporaryDesk()
    try desk.add(try Fact.created(Policy()))
    var closed = Policy()
    closed.version = 2
    closed.sites = [
      Site(
        id: "STP", name: "St. Paul", practice: "spr", state: .minnesota, zone: "America/Chicago",
        hours: CounterHours(opens: 0, closes: 1))
    ]
    try desk.add(try Fact.created(closed))
    try desk.log(.sample("RQ-10001"))

    let outcome = try desk.store.commit(
      with(try command("pickup.arrive", "a1")) { $0.facts = ["request": .text("RQ-10001")] },
      on: stale)

    guard case .refused(let refused) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(refused.breaches.map(\.rule).contains(.r04))
  }

  private func with(_ command: Command, _ change: (inout Command) -> Void) -> Command {
    var command = command
    change(&command)
    return command
  }
}
