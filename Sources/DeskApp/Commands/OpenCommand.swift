import ArgumentParser
import DeskCore
import DeskStore
import Foundation

/// Opens the desk on this host's database; makes one the first time.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Opens the desk on a screen. This is what no command means.")

  @OptionGroup var options: DeskOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    if options.database == nil, !FileManager.default.fileExists(atPath: options.path) {
      try makeFirst()
    }
    let desk = try options.look()
    try Screen(options: screen, environment: environment).run(desk)
  }

  /// The first time: asks for the first supervisor, at a terminal.
  private func makeFirst() throws {
    guard isatty(STDIN_FILENO) == 1, screen.script == nil else {
      throw InputError(
        field: "--database", says: "there is no desk at \(options.path) yet",
        accepts: "recordsdesk init --supervisor NAME, or recordsdesk demo")
    }
    Output.complain("there is no desk at \(options.path) yet; this makes one.")
    let own = NSUserName()
    Output.complain("user name of the first supervisor [\(own)]:")
    let typed = trimmed(readLine() ?? "")
    var first = InitCommand()
    first.database = options.path
    first.training = false
    first.supervisor = typed.isEmpty ? own : typed
    first.site = options.site ?? "STP"
    try first.run()
  }

  private func trimmed(_ text: String) -> String {
    text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
