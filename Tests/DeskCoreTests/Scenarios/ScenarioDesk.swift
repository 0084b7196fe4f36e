import Foundation
import Testing

@testable import DeskCore

/// A counter for scenarios: a desk in memory, a clock that the scenario sets, people for each role.
struct ScenarioDesk {
  var chart = MemoryChart()
  var ground: Ground
  var site = "STP"
  var now = Instant(milliseconds: 0)
  private var count = 0

  static let zones = Zones { name, instant in
    TimeZone(identifier: name)?.secondsFromGMT(
      for: Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000))
  }

  init(isReal: Bool = false) {
    ground = Ground(policy: Policy(), isReal: isReal, zones: Self.zones)
    for role in Role.people {
      chart.people[role.rawValue] = Person(
        user: role.rawValue, name: role.rawValue, roles: [role], site: "STP")
    }
    chart.people["clerk2"] = Person(user: "clerk2", name: "clerk2", roles: [.clerk], site: "STP")
  }

  /// Sets the wall clock at a site: `2026-03-16 10:05`.
  mutating func at(_ text: String, _ site: String? = nil) throws {
    self.site = site ?? self.site
    let place = try #require(ground.policy.site(self.site))
    let day = try #require(Day(text.prefix(10)))
    let hour = try #require(Int(text.dropFirst(11).prefix(2)))
    let minute = try #require(Int(text.dropFirst(14).prefix(2)))
    let wall = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60)
    let guess = Instant(milliseconds: wall * 1000)
    let offset = try #require(Self.zones.offset(guess, in: place.zone))
    let exact = try #require(
      Self.zones.offset(guess.adding(seconds: -offset), in: place.zone))
    now = guess.adding(seconds: -exact)
  }

  /// Now at the scenario's site.
  func moment() throws -> Moment {
    let place = try #require(ground.policy.site(site))
    return try #require(Moment(now, at: place, zones: Self.zones))
  }

  /// Does one command as a user.
  @discardableResult
  mutating func does(
    _ action: String, on subject: String = "", by user: String, _ facts: Facts = [:],
    override: OverrideAsk? = nil
  ) throws -> Outcome {
    count += 1
    let roles = chart.people[user]?.roles ?? []
    let command = Command(
      id: "c\(count)", do: action, on: subject, facts: facts,
      actor: Actor(user: user, roles: roles), desk: "FD1", moment: try moment(),
      override: override)
    return try chart.perform(command, on: ground)
  }

  /// Does one command that must succeed, and gives the subject's number.
  @discardableResult
  mutating func done(
    _ action: String, on subject: String = "", by user: String, _ facts: Facts = [:]
  ) throws -> String {
    let outcome = try does(action, on: subject, by: user, facts)
    guard case .done(let done) = outcome else {
      Issue.record("\(action) on \(subject): \(outcome)")
      return subject
    }
    return done.subject
  }
}

extension Outcome {
  /// The reason codes of a refusal; empty for anything else.
  var codes: Set<String> {
    guard case .refused(let refused) = self else { return [] }
    return Set(refused.breaches.map(\.code))
  }

  /// The broken rules of a refusal; empty for anything else.
  var rules: Set<RuleID> {
    guard case .refused(let refused) = self else { return [] }
    return Set(refused.breaches.map(\.rule))
  }

  var isDone: Bool {
    if case .done = self { return true }
    return false
  }
}
