public import ArgumentParser
import CDesk
import DeskCore
import DeskStore
import Foundation

/// The program: the desk on a screen, and everything that it can do without a person before it.
public struct RecordsDesk: ParsableCommand {
  /// The commands.
  public static let configuration = CommandConfiguration(
    commandName: "recordsdesk",
    abstract: "The desk that releases medical records and images.",
    discussion: """
      Exit status: 0 done, 1 refused by a rule, 2 wrong use or bad input, 3 the machine failed.
      """,
    version: "0.1.0",
    subcommands: [
      OpenCommand.self, DemoCommand.self, InitCommand.self, ImportCommand.self, ApplyCommand.self,
      SchemaCommand.self, QueueCommand.self, ShowCommand.self, FindCommand.self,
      HistoryCommand.self, ExplainCommand.self, RulesCommand.self, DueCommand.self, FeeCommand.self,
      AuditCommand.self, UsersCommand.self, PolicyCommand.self, SweepCommand.self,
      PapersCommand.self, OutboxCommand.self, WorklistCommand.self, ExportCommand.self,
      DoctorCommand.self,
      PathsCommand.self, ThemesCommand.self, DrillCommand.self, BenchCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  /// The program, before its arguments are read.
  public init() {}

  /// Runs the program and ends it with the status that its outcome asks for.
  ///
  /// A crash shows nobody the memory; a full file or a reader that went away is an error to report,
  /// not a signal to die of.
  public static func start() -> Never {
    cdesk_crash_quietly()
    cdesk_forbid_dumps()
    signal(SIGXFSZ, SIG_IGN)
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
      Foundation.exit(0)
    } catch {
      Foundation.exit(Ending.say(error))
    }
  }
}

/// How the program ends after an error: a sentence on standard error, and a status.
enum Ending {
  /// The status of a refusal.
  static let refused: Int32 = 1
  /// The status of wrong use or bad input.
  static let wrong: Int32 = 2
  /// The status of a machine that failed.
  static let failed: Int32 = 3

  /// Says what is wrong, and gives the status.
  static func say(_ error: any Error) -> Int32 {
    switch error {
    case let status as Status:
      return status.code
    case let wrong as InputError:
      Output.complain(wrong.description)
      return Self.wrong
    case let missing as FileProblem:
      Output.complain(missing.description)
      return Self.wrong
    case let failed as StoreError:
      Output.complain(failed.description)
      return Self.failed
    case let foundation as NSError where foundation.domain == NSCocoaErrorDomain:
      let path = foundation.userInfo[NSFilePathErrorKey] as? String ?? "a file"
      Output.complain("\(path) cannot be read or written.")
      return Self.failed
    default:
      return usage(error)
    }
  }

  private static func usage(_ error: any Error) -> Int32 {
    let code = RecordsDesk.exitCode(for: error)
    let message = RecordsDesk.fullMessage(for: error)
    guard code != .success else {
      Output.write(message)
      return 0
    }
    Output.complain(message.hasPrefix("Error: ") ? String(message.dropFirst(7)) : message)
    return code == .validationFailure ? wrong : failed
  }

  /// A status that a command has earned, after it said everything itself.
  struct Status: Error {
    let code: Int32
  }
}
