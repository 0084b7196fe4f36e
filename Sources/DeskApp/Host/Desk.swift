import DeskCore
import DeskStore
import Foundation

/// A desk that is open: its store, its book, its clock, and who sits at it.
final class Desk {
  let store: DeskStore
  private(set) var ground: Ground
  let clock: DeskClock
  private(set) var site: Site
  let name: String
  let actor: Actor
  private var numbers = SystemRandomNumberGenerator()

  init(store: DeskStore, ground: Ground, clock: DeskClock, site: Site, name: String, actor: Actor) {
    self.store = store
    self.ground = ground
    self.clock = clock
    self.site = site
    self.name = name
    self.actor = actor
  }

  /// Opens a database and signs somebody in.
  static func open(
    _ path: String, signIn: SignIn, clock chosen: DeskClock? = nil, asViewer: Bool = false,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws -> Desk {
    let store = try DeskStore.open(path, holder: signIn.holder, asViewer: asViewer)
    let (kind, policy) = try store.chart { (try $0.setting("kind"), try $0.policy()) }
    let isReal = kind != "training"
    let ground = Ground(
      policy: policy ?? Policy(), isReal: isReal, zones: SystemZones.zones)
    let person = try signIn.person(in: store, isReal: isReal, environment: environment)
    let code = signIn.site ?? person.site
    guard let site = ground.policy.site(code) else {
      throw InputError(
        field: "--site", says: "there is no site \(code)",
        accepts: ground.policy.sites.map(\.id).joined(separator: ", "))
    }
    return Desk(
      store: store, ground: ground,
      clock: try chosen ?? DeskClock.of(isReal: isReal, environment: environment), site: site,
      name: signIn.desk, actor: Actor(user: person.user, roles: person.roles))
  }

  /// Takes a policy that was loaded since; whether there was one.
  func takeNewPolicy() throws -> Bool {
    let held = ground.policy.version
    let newest = try store.chart { chart in
      try chart.policyVersion() > held ? try chart.policy() : nil
    }
    guard let newest else { return false }
    ground.policy = newest
    // A site that the policy gave up stays where it is until somebody signs in elsewhere.
    site = newest.site(site.id) ?? site
    return true
  }

  /// Now, at this desk's site or another.
  func moment(at other: Site? = nil, instant: Instant? = nil) throws -> Moment {
    let place = other ?? site
    guard let moment = Moment(instant ?? clock.now, at: place, zones: ground.zones) else {
      throw InputError(
        field: "zone", says: "this host does not know the time zone \(place.zone)",
        accepts: "the Debian package tzdata")
    }
    return moment
  }

  /// A number that no other command has.
  func newNumber() -> String {
    let high = String(numbers.next(), radix: 16)
    let low = String(numbers.next(), radix: 16)
    return "\(name)-\(high)\(low)"
  }

  /// Does a command here and now.
  func commit(
    _ action: String, on subject: String = "", _ facts: Facts = Facts(),
    override: OverrideAsk? = nil
  ) throws -> Outcome {
    try store.commit(
      Command(
        id: newNumber(), do: action, on: subject, facts: facts, actor: actor, desk: name,
        moment: try moment(), override: override), on: ground)
  }
}
