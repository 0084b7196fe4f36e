import ArgumentParser
import DeskCore
import DeskStore

/// Makes the moves that time has made due: papers that expired, decrees and birthdays whose day came,
/// holds that end, packets that nobody collected, film that is overdue, suspensions that are over.
struct SweepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep",
    abstract: "Records what the calendar ended: papers, authority, holds, shelves, loans.",
    discussion: "Running it twice changes nothing. Every rule that reads a date reads it anyway.")

  @OptionGroup var options: DeskOptions

  func run() throws {
    let desk = try options.open()
    defer { desk.store.close() }
    let swept = Sweep(desk: desk).run()
    let spare = swept.failure == nil ? "Nothing was due." : ""
    let words = swept.done.isEmpty ? spare : swept.done.joined(separator: "\n")
    if !words.isEmpty { Output.write(words) }
    if let failure = swept.failure { throw failure }
  }
}
