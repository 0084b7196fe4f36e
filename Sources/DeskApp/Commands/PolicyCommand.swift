import ArgumentParser
import DeskCore
import DeskExchange
import DeskStore

/// The law's and the house's numbers, practices and sites.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "Checks, shows and loads the desk's policy.",
    subcommands: [PolicyCheckCommand.self, PolicyShowCommand.self, PolicyLoadCommand.self])
}

/// Reads a policy file and says everything that is wrong in it.
struct PolicyCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says everything that is wrong in a policy file, or what it changes.",
    discussion: "What it changes is said against the rule book's defaults, key by key.")

  @Argument(help: "The file.") var file: String

  func run() throws {
    let policy = try PolicyText(file).policy()
    let unknown = policy.sites.map { policy.law(of: $0.state) }.filter { !$0.isConfigured }
    let names = Set(unknown.map(\.state.name)).sorted()
    Output.write("\(file): nothing is wrong.")
    let changes = PolicyDifference(policy).lines.map { "  " + $0 }
    Output.write(
      changes.isEmpty
        ? "It changes nothing against the rule book's defaults."
        : (["Against the rule book's defaults it changes:"] + changes).joined(separator: "\n"))
    guard !names.isEmpty else { return }
    Output.write(
      "What nobody has looked up is refused where a rule asks for it: the law of "
        + names.joined(separator: ", ") + ".")
  }
}

/// Prints a policy of the desk, or the rule book's defaults.
struct PolicyShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Prints the desk's policy as a file that `policy load` takes.",
    discussion: "Without a database it prints the rule book's defaults.")

  @Option(help: "The database. The default is the desk of this host.") var database: String?
  @Option(help: "An earlier version.") var version: Int?
  @Option(help: "toml or json.") var format = "toml"
  @Flag(help: "Print the rule book's defaults, whatever the desk has.") var defaults = false

  func run() throws {
    let policy = try policy()
    switch format {
    case "toml":
      Output.write("# Policy version \(policy.version)\n" + PolicyWriter.text(of: policy))
    case "json":
      let value: JSONValue = ["version": .int(policy.version), "policy": JSONValue(policy.facts)]
      Output.write(value.text)
    default:
      throw InputError(
        field: "--format", says: "there is no format \(format)", accepts: "toml, json")
    }
  }

  private func policy() throws -> Policy {
    guard !defaults else { return Policy() }
    let path = DeskOptions.path(database)
    guard database != nil || FileAccess.size(path) > 0 else { return Policy() }
    let store = try DeskStore.open(path, asViewer: !FileAccess.isWritable(path))
    defer { store.close() }
    let newest = try store.chart { try $0.policy() } ?? Policy()
    guard let version, version != newest.version else { return newest }
    guard let earlier = try store.chart({ try $0.policy(version: version) }) else {
      throw InputError(
        field: "--version", says: "there is no version \(version)",
        accepts: "1 to \(newest.version)")
    }
    return earlier
  }
}

/// Loads a policy file as the next version; by a supervisor or the privacy officer.
struct PolicyLoadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "Loads a policy file. Done by a supervisor or the privacy officer.",
    discussion: """
      A file with a mistake is refused whole, and the desk keeps the policy that it has. A number \
      that the file leaves out is the rule book's default, not the last policy's.
      """)

  @OptionGroup var options: DeskOptions
  @Argument(help: "The file.") var file: String

  func run() throws {
    let text = try PolicyText(file)
    _ = try text.policy()
    let desk = try options.open()
    defer { desk.store.close() }
    let outcome = try desk.commit("policy.load", text.file.facts)
    guard case .done(let done) = outcome else {
      Output.write(outcome.sentence)
      throw Ending.Status(code: outcome.status)
    }
    Output.write("Policy version \(done.findings["version"] ?? "") is in force.")
  }
}
