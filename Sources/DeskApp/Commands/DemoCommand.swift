import ArgumentParser
import DeskCore
import DeskStore
import Foundation

/// Makes a training desk full of invented people and opens it.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Makes a training desk full of invented people, and opens it.",
    discussion: """
      The same seed and day give the same desk. When the counter is closed, the demo's clock runs \
      on from the last morning on which it was open.
      """)

  @Option(help: "Requests.") var requests = 200
  @Option(help: "The seed of everything invented.") var seed: UInt64 = 1
  @Option(help: "The database to make; one of the same demo is replaced.") var database: String?
  @Flag(help: "Make it, print its path, and stop.") var prepareOnly = false
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    guard (20...1_000_000).contains(requests) else {
      throw InputError(
        field: "--requests", says: "\(requests) requests", accepts: "20 to 1000000")
    }
    let environment = ProcessInfo.processInfo.environment
    let path = database ?? HostPaths(environment: environment).demo
    guard let site = Policy().site("STP") else { return }
    let frozen = try DeskClock.of(isReal: false, environment: environment)
    let clock =
      environment["RECORDSDESK_CLOCK"].map { !$0.isEmpty } == true
      ? frozen : DeskClock.demo(at: site, zones: SystemZones.zones, now: DeskClock.hostNow)
    if !prepareOnly { try Screen.check(screen, environment: environment) }
    let builder = DemoBuilder(
      path: path, requests: requests, seed: seed, site: site, clock: clock)
    try builder.build()
    guard !prepareOnly else { return Output.write(path) }
    let desk = try Desk.open(path, signIn: SignIn(role: .front), clock: clock)
    try Screen(options: screen, environment: environment)
      .run(desk, greeting: try DemoBuilder.greeting(desk))
  }
}
