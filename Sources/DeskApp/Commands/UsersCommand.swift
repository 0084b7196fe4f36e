import ArgumentParser
import DeskCore
import DeskExchange
import DeskStore

/// The people of a desk.
struct UsersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "users", abstract: "The people of a desk.",
    subcommands: [UsersListCommand.self, UsersAddCommand.self],
    defaultSubcommand: UsersListCommand.self)
}

/// Lists the people.
struct UsersListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the people and their roles.")

  @OptionGroup var options: DeskOptions
  @Flag(help: "Print JSON, one value a line.") var json = false

  func run() throws {
    for person in try options.look().store.chart({ try $0.people() }) {
      let roles = person.roles.map(\.rawValue).sorted()
      guard json else {
        let state = person.isDisabled ? "  disabled" : ""
        Output.write("\(person.user)  \(roles.joined(separator: ","))  \(person.site)\(state)")
        continue
      }
      Output.write(person.json.text)
    }
  }
}

extension Person {
  /// A person's keys.
  var json: JSONValue {
    [
      "user": .string(user), "name": .string(name),
      "roles": .array(roles.map(\.rawValue).sorted().map { .string($0) }),
      "site": .string(site), "disabled": .bool(isDisabled),
    ]
  }
}

/// Adds somebody, or gives somebody other roles; by a supervisor.
struct UsersAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Adds somebody, or changes their roles. Done by a supervisor.")

  @OptionGroup var options: DeskOptions
  @Argument(help: "The user name.") var name: String
  @Option(help: "Roles, separated by commas.") var roles: String
  @Option(help: "The name in full.") var fullName = ""

  func run() throws {
    let desk = try options.open()
    let facts: Facts = [
      "user": .text(name), "name": .text(fullName.isEmpty ? name : fullName),
      "roles": .list(roles.split(separator: ",").map { .text(String($0)) }),
      "site": .text(options.site ?? desk.site.id),
    ]
    let outcome = try desk.commit("person.add", facts)
    Output.write(outcome.sentence)
    desk.store.close()
    guard outcome.status == 0 else { throw Ending.Status(code: outcome.status) }
  }
}
