import ArgumentParser
import DeskCore
import DeskExchange
import Foundation

/// The options of every command that opens a desk.
struct DeskOptions: ParsableArguments {
  @Option(help: "The database. The default is the desk of this host.")
  var database: String?

  @Option(name: .customLong("as"), help: "Sign in to a training desk by role.")
  var role: String?

  @Option(help: "Sign in by user name.")
  var user: String?

  @Option(help: "The site, such as STP. The default is the person's own.")
  var site: String?

  @Option(help: "The desk's name, such as FD1.")
  var desk: String?

  /// Where the database is.
  var path: String { Self.path(database) }

  /// Where a database is: as named, as this host's file says, or where this host keeps it.
  static func path(_ database: String?) -> String {
    database ?? HostFile.shared.config.database
      ?? HostPaths(environment: ProcessInfo.processInfo.environment).database
  }

  var signIn: SignIn {
    get throws {
      let host = HostFile.shared.config
      var signIn = SignIn(user: user, site: site ?? host.site, desk: desk ?? host.desk ?? "FD1")
      if let role { signIn.role = try Self.role(role) }
      return signIn
    }
  }

  private static func role(_ text: String) throws -> Role {
    guard let role = Role.people.first(where: { $0.rawValue == text }) else {
      throw InputError(
        field: "--as", says: "there is no role \(text)",
        accepts: Role.people.map(\.rawValue).joined(separator: ", "))
    }
    return role
  }

  /// Opens the desk for writing.
  func open() throws -> Desk { try Desk.open(path, signIn: try signIn) }

  /// Opens the desk to look at; a database on read-only media opens too.
  func look() throws -> Desk {
    let writable = FileManager.default.isWritableFile(atPath: path)
    return try Desk.open(path, signIn: try signIn, asViewer: !writable)
  }
}
