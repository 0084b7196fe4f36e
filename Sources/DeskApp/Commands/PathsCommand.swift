import ArgumentParser
import Foundation

/// Says where this host keeps the desk's files.
struct PathsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paths", abstract: "Says where this host keeps the desk's files.")

  func run() throws {
    let paths = HostPaths(environment: ProcessInfo.processInfo.environment)
    Output.write(
      [
        "database  \(paths.database)", "key       \(paths.database).key",
        "demo      \(paths.demo)", "config    \(paths.configFile)",
        "themes    \(paths.config)/themes", "papers    \(paths.papers)",
        "exports   \(paths.exports)",
      ].joined(separator: "\n"))
  }
}
