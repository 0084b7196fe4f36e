import ArgumentParser
import DeskCore
import DeskStore

/// Whose policy answers: a desk's, a file's that nobody has loaded yet, or the rule book's.
struct PolicyOptions: ParsableArguments {
  @Option(help: "A database whose policy speaks. Without one the rule book's defaults do.")
  var database: String?
  @Option(name: .customLong("policy"), help: "A policy file that speaks instead of a database's.")
  var file: String?

  /// The policy.
  func policy() throws -> Policy {
    switch (database, file) {
    case (nil, nil): return Policy()
    case (nil, let file?): return try PolicyText(file).policy()
    case (let database?, nil):
      let store = try DeskStore.open(database, asViewer: !FileAccess.isWritable(database))
      defer { store.close() }
      return try store.chart { try $0.policy() } ?? Policy()
    case (_?, _?):
      throw InputError(
        field: "--policy", says: "stands beside --database", accepts: "one of the two")
    }
  }
}
