import ArgumentParser
import DeskCore
import DeskUI
import Foundation

/// Lists the themes of this host, checks them and shows one.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "Lists the themes of this host, checks them and shows one.",
    subcommands: [List.self, Check.self, Preview.self], defaultSubcommand: List.self)

  private static func themes(wanted: String? = nil) throws -> ThemeSet {
    let paths = HostPaths(environment: ProcessInfo.processInfo.environment)
    return try ThemeSet.load(wanted: wanted, folder: paths.config + "/themes")
  }

  /// One line a theme.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "One line a theme.")

    func run() throws {
      let lines = try ThemesCommand.themes().themes.map { "\($0.name)  \($0.variant.rawValue)" }
      Output.write(lines.joined(separator: "\n"))
    }
  }

  /// Everything wrong in files, contrast and glyphs.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says what is wrong in files, contrast and glyphs; status 2 if anything is.")

    func run() throws {
      let set = try ThemesCommand.themes()
      let lines =
        set.problems.map(\.message)
        + set.themes.flatMap { theme in theme.problems().map { "\(theme.name): \($0)" } }
      Output.write(lines.isEmpty ? "Nothing is wrong." : lines.joined(separator: "\n"))
      guard lines.isEmpty else { throw Ending.Status(code: Ending.wrong) }
    }
  }

  /// The roles in their colours.
  struct Preview: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a theme's roles in colour.")

    @Argument(help: "The theme, such as desk-dark.") var name: String?
    @Option(help: "truecolor, 256, 16 or mono.") var color = ColorDepth.indexed.rawValue

    func run() throws {
      guard let depth = ColorDepth(rawValue: color) else {
        throw InputError(
          field: "--color", says: "there is no \(color)", accepts: "truecolor, 256, 16, mono")
      }
      let theme = try ThemesCommand.themes(wanted: name).current
      Output.write(theme.preview(at: depth).joined(separator: "\n"))
    }
  }
}
