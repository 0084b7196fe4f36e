import ArgumentParser
import DeskCore
import DeskExchange
import DeskStore
import Foundation

/// Makes an empty database.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Makes an empty database.")

  @Option(help: "The database. The default is the desk of this host.")
  var database: String?

  @Flag(help: "A training desk: signs in without a password, and its clock can be set.")
  var training = false

  @Option(help: "The user name of the first supervisor of a real desk.")
  var supervisor: String?

  @Option(
    help: "The site where people work until they say otherwise. The default is the policy's first.")
  var site: String?

  @Option(help: "A policy file; without one the rule book's defaults speak.")
  var policy: String?

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    let path = DeskOptions.path(database)
    let law = try policy.map { try PolicyText($0).policy() } ?? Policy()
    let home = try site(in: law)
    let now = try DeskClock.of(isReal: !training, environment: environment).now
    try Folder.make(for: path)
    try DeskMaker.make(path, isReal: !training, people: try people(at: home), policy: law, at: now)
      .close()
    Output.write(path)
  }

  private func site(in policy: Policy) throws -> String {
    let codes = policy.sites.map(\.id)
    let wanted = site ?? codes.first ?? ""
    guard codes.contains(wanted) else {
      throw InputError(
        field: "--site", says: "there is no site \(wanted)",
        accepts: codes.joined(separator: ", "))
    }
    return wanted
  }

  private func people(at site: String) throws -> [Person] {
    if training { return DemoPeople.all(at: site) }
    guard let supervisor, !supervisor.isEmpty else {
      throw InputError(
        field: "--supervisor", says: "a real desk needs its first supervisor",
        accepts: "a user name of this host")
    }
    return [Person(user: supervisor, name: supervisor, roles: [.supervisor], site: site)]
  }
}
