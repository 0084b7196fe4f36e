/// One thing that somebody tells the desk to do.
public struct Command: Hashable, Sendable {
  /// The command's own number; the same one again gives the first answer again.
  public var id: String
  /// What to do, as `machine.action`.
  public var `do`: String
  /// The subject's number, or empty for one that is made.
  public var on: String
  /// The facts that come with it.
  public var facts: Facts
  /// Who acts.
  public var actor: Actor
  /// The counter or back-office desk, such as `FD1`.
  public var desk: String
  /// Now, at the actor's site.
  public var moment: Moment
  /// A supervisor's override, as evidence.
  public var override: OverrideAsk?
  /// What it says of work that was done on paper in a downtime.
  public var downtime: DowntimeClaim?

  /// A command.
  public init(
    id: String, do action: String, on: String = "", facts: Facts = Facts(), actor: Actor,
    desk: String, moment: Moment, override: OverrideAsk? = nil,
    downtime: DowntimeClaim? = nil
  ) {
    self.id = id
    self.do = action
    self.on = on
    self.facts = facts
    self.actor = actor
    self.desk = desk
    self.moment = moment
    self.override = override
    self.downtime = downtime
  }
}

/// Who acts: a user and what that user may do.
public struct Actor: Hashable, Sendable {
  /// The user name.
  public var user: String
  /// The roles that the person holds.
  public var roles: Set<Role>

  /// An actor.
  public init(user: String, roles: Set<Role>) {
    self.user = user
    self.roles = roles
  }

  /// The desk itself, acting by the clock.
  public static let system = Actor(user: "system", roles: [.system])

  /// The desk itself, having handed on a message: unlike the sweep's notice, somebody was told.
  public static let outbox = Actor(user: "outbox", roles: [.system])
}

/// An override as the command asks for it; the chart says whether `by` may.
public struct OverrideAsk: Hashable, Sendable {
  /// The rule to overrule.
  public var rule: RuleID
  /// Why.
  public var reason: String
  /// The supervisor's user name.
  public var by: String

  /// An override.
  public init(rule: RuleID, reason: String, by: String) {
    self.rule = rule
    self.reason = reason
    self.by = by
  }
}

/// The desk on which a command runs: real or training, under a policy.
public struct Ground: Sendable {
  /// The policy in force.
  public var policy: Policy
  /// Whether a real desk keeps rows closed that wait for rules.
  public var isReal: Bool
  /// The zones of the sites.
  public var zones: Zones

  /// A ground.
  public init(policy: Policy, isReal: Bool, zones: Zones) {
    self.policy = policy
    self.isReal = isReal
    self.zones = zones
  }
}

extension Moment {
  /// The same instant with the hours and the zone that the ground's policy gives the site.
  ///
  /// A site that the policy does not have keeps what it had.
  public func under(_ ground: Ground) -> Moment {
    ground.policy.site(site).flatMap { Moment(instant, at: $0, zones: ground.zones) } ?? self
  }
}
